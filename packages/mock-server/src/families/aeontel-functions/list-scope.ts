import type { ListQuery } from './decode/read-list-query.js';
import { forbidden } from './errors.js';
import { findWantedIds } from './query/filter.js';
import type { Bucket } from './query/function-index.js';
import { countRows } from './query/kept-counts.js';
import { mergeOrdered, type OrderedRows, orderRows } from './query/ordered-rows.js';
import type { FunctionRow } from './query/rows.js';
import type { Requester } from './requester.js';
import type { AeontelRuntime } from './state.js';

/** The functions that a list is about, before its other parameters narrow them. */
export interface ListScope {
  readonly rows: OrderedRows<FunctionRow>;
  /** How many there are; no row is looked at. */
  count(): number;
  /**
   * How many of them are accepted.
   *
   * @param question names what is accepted, where that goes by a function's own fields: the answer is then kept
   */
  countAccepted(accepts: (row: FunctionRow) => boolean, question?: string): number;
}

/**
 * What a caller sees of the workspaces in scope: their own functions, those that integrations show there, the system's.
 * Where ids are asked for, it is narrowed to those at once.
 *
 * @throws Problem 403 for a workspace that is not there, or not for the caller
 */
export function findScope({ data, derived }: AeontelRuntime, requester: Requester, query: ListQuery): ListScope {
  const { workspaceId, source, deletion, order } = query;
  if (workspaceId !== undefined && !requester.reaches(workspaceId)) {
    throw forbidden('The workspace is not there, or not for this token.');
  }
  const reached = workspaceId === undefined ? [...data.workspaces.keys()].filter(requester.reaches) : [workspaceId];
  const isWithin = new Set(reached);
  const owners = new Set<string | null>(source === undefined || source === 'workspace' ? reached : []);
  if (source === undefined || source === 'system') owners.add(null);
  const isAlive = (row: FunctionRow): boolean => deletion.includes(row.deletedAt !== null);
  const isOwned = (row: FunctionRow): boolean => owners.has(row.workspaceId);
  const isShown = (id: string): boolean =>
    source !== 'system' && [...(derived.shownIn.get(id) ?? [])].some((each) => isWithin.has(each));

  const ids = query.ids ?? findWantedIds(query.filter);
  if (ids !== undefined) {
    const found = findRows(ids).filter((row) => isAlive(row) && (isOwned(row) || isShown(row.id)));
    return scopeRows(found, orderRows(found, order));
  }
  const buckets: Bucket[] = [...owners].flatMap((owner) =>
    deletion.map((isDeleted) => ({ workspaceId: owner, isDeleted })),
  );
  const shown = [...derived.shownIn.keys()].filter(isShown);
  const foreign = findRows(shown).filter((row) => isAlive(row) && !isOwned(row));
  const owned = derived.index.select(buckets, order);
  return {
    rows: foreign.length === 0 ? owned : mergeOrdered([owned, orderRows(foreign, order)], order),
    count: () => derived.index.count(buckets) + foreign.length,
    countAccepted(accepts, question) {
      const ofOwned =
        question === undefined
          ? countRows(derived.index.list(buckets), accepts)
          : derived.index.countAccepted(buckets, question, accepts);
      return ofOwned + countRows(foreign, accepts);
    },
  };

  function findRows(from: Iterable<string>): FunctionRow[] {
    return [...new Set(from)].flatMap((id) => derived.index.get(id) ?? []);
  }
}

function scopeRows(found: readonly FunctionRow[], rows: OrderedRows<FunctionRow>): ListScope {
  return { rows, count: () => found.length, countAccepted: (accepts) => countRows(found, accepts) };
}
