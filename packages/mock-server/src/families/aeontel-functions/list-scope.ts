import type { ListQuery } from './decode/read-list-query.js';
import { forbidden } from './errors.js';
import type { Bucket } from './query/function-index.js';
import { mergeOrdered, type OrderedRows, orderRows } from './query/ordered-rows.js';
import type { FunctionRow } from './query/rows.js';
import type { Requester } from './requester.js';
import type { AeontelRuntime } from './state.js';

/** The functions that a list is about, before its other parameters narrow them. */
export interface ListScope {
  readonly count: number;
  readonly rows: OrderedRows<FunctionRow>;
}

/**
 * What a caller sees of the workspaces in scope: their own functions, those that integrations show there, the system's.
 *
 * @throws Problem 403 for a workspace that is not there, or not for the caller
 */
export function findScope({ data, derived }: AeontelRuntime, requester: Requester, query: ListQuery): ListScope {
  const { workspaceId, source, deletion, ids, order } = query;
  if (workspaceId !== undefined && !requester.reaches(workspaceId)) {
    throw forbidden('The workspace is not there, or not for this token.');
  }
  const reached = workspaceId === undefined ? [...data.workspaces.keys()].filter(requester.reaches) : [workspaceId];
  const isWithin = new Set(reached);
  const owners = new Set<string | null>(source === undefined || source === 'workspace' ? reached : []);
  if (source === undefined || source === 'system') owners.add(null);
  const shown = new Set<string>();
  if (source !== 'system') {
    for (const each of data.installations) if (isWithin.has(each.workspaceId)) shown.add(each.functionId);
  }
  const isOwned = (row: FunctionRow): boolean => owners.has(row.workspaceId);
  const isAlive = (row: FunctionRow): boolean => deletion.includes(row.deletedAt !== null);
  const find = (from: Iterable<string>): FunctionRow[] => [...from].flatMap((id) => derived.index.get(id) ?? []);

  if (ids !== undefined) {
    const rows = find(ids).filter((row) => isAlive(row) && (isOwned(row) || shown.has(row.id)));
    return { count: rows.length, rows: orderRows(rows, order) };
  }
  const buckets: Bucket[] = [...owners].flatMap((owner) =>
    deletion.map((isDeleted) => ({ workspaceId: owner, isDeleted })),
  );
  const foreign = find(shown).filter((row) => isAlive(row) && !isOwned(row));
  const owned = derived.index.select(buckets, order);
  return {
    count: derived.index.count(buckets) + foreign.length,
    rows: foreign.length === 0 ? owned : mergeOrdered([owned, orderRows(foreign, order)], order),
  };
}
