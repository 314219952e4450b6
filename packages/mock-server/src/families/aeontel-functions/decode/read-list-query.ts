import type { Incoming } from '../../../family.js';
import { badRequest, type Fault } from '../errors.js';
import { type Bindings, decodeCursor, type Position } from '../query/cursor.js';
import { emptyFilter, type Filter } from '../query/filter.js';
import { type Order, readOrder } from '../query/order.js';
import { readFilter } from '../query/parse-filter.js';

const equalities = {
  default_version_id: 'defaultVersionId',
  created_by: 'createdBy',
  runtime_user_id: 'runtimeUserId',
  retention_tier: 'retentionTier',
} as const;

const words: Readonly<Record<string, readonly string[]>> = {
  source: ['workspace', 'system', 'integration'],
  include_deleted: ['false', 'true', 'only'],
  system: ['true', 'false'],
  retention_tier: ['short', 'medium', 'long', 'none'],
};

/** A list's query, read and found good. */
export interface ListQuery {
  readonly limit: number;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly order: Order;
  readonly filter: Filter;
  /** Distinct; undefined where they were not given. */
  readonly ids: readonly string[] | undefined;
  readonly workspaceId: string | undefined;
  readonly source: string | undefined;
  /** Whether deleted functions, active ones, or both. */
  readonly deletion: readonly boolean[];
  /** Empty where it narrows nothing. */
  readonly name: string;
  readonly system: boolean | undefined;
  readonly equal: Readonly<Partial<Record<(typeof equalities)[keyof typeof equalities], string>>>;
  readonly bindings: Bindings;
}

function listFaults(query: Incoming['query'], ids: readonly string[] | undefined, isLenient: boolean): Fault[] {
  const faults: Fault[] = [];
  const fault = (name: string, code: Fault['code'], detail: string) =>
    faults.push({ pointer: `/${name}`, code, detail });
  const repeated = isLenient ? [] : query.names().filter((name) => query.all(name).length > 1);
  for (const name of repeated) fault(name, 'repeated', `${name} comes more than once.`);
  const limit = query.get('limit');
  if (limit !== undefined && !/^-?\d+$/.test(limit)) fault('limit', 'wrong_type', 'limit is no whole number.');
  else if (limit !== undefined && (Number(limit) < 1 || Number(limit) > 100)) {
    fault('limit', 'out_of_range', 'limit is not from 1 to 100.');
  }
  for (const [name, known] of Object.entries(words)) {
    const value = query.get(name);
    if (value !== undefined && !known.includes(value))
      fault(name, 'not_listed', `${name} is one of ${known.join(', ')}.`);
  }
  if (ids && ids.length > 100) fault('ids', 'too_many', 'ids holds more than 100.');
  if (query.get('after') !== undefined && query.get('before') !== undefined) {
    fault('before', 'conflicting', 'after and before exclude each other.');
  }
  return faults;
}

const deletions = { false: [false], true: [false, true], only: [true] } as const;

/**
 * Reads the query of a list.
 *
 * @param isLenient takes the first value of a parameter that comes more than once
 * @throws Problem, or QueryError for the filter, the order and the cursors
 */
export function readListQuery(query: Incoming['query'], isLenient: boolean): ListQuery {
  const sentIds = query.get('ids');
  const ids =
    sentIds === undefined ? undefined : [...new Set(sentIds.split(',').map((id) => id.trim()))].filter(Boolean);
  const faults = listFaults(query, ids, isLenient);
  if (faults.length > 0) throw badRequest('invalid_parameter', faults);

  const filterText = query.get('filter');
  const filter = filterText === undefined ? emptyFilter : readFilter(filterText);
  const order = readOrder(query.get('orderBy'));
  const includeDeleted = (query.get('include_deleted') ?? 'false') as keyof typeof deletions;
  const name = query.get('name') ?? '';
  const system = query.get('system');
  const equal = Object.fromEntries(
    Object.entries(equalities).flatMap(([sent, field]) => {
      const value = query.get(sent);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const workspaceId = query.get('workspace_id');
  const source = query.get('source');
  const bindings: Bindings = {
    ...{ workspaceId, source, includeDeleted, name, system, equal },
    ids: ids && [...ids].sort(),
    filter: filterText === undefined ? {} : JSON.parse(filterText),
  };
  const after = query.get('after');
  const before = query.get('before');
  return {
    ...{ order, filter, ids, workspaceId, source, name, equal, bindings },
    limit: Number(query.get('limit') ?? 100),
    after: after === undefined ? undefined : decodeCursor(after, order, bindings, 'after'),
    before: before === undefined ? undefined : decodeCursor(before, order, bindings, 'before'),
    deletion: deletions[includeDeleted],
    system: system === undefined ? undefined : system === 'true',
  };
}
