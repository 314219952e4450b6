import type { HubData, StoredEntity } from './data.js';
import { formatEntityId, parseEntityId } from './entity-id.js';
import { iterateIds } from './sorted-ids.js';
import type { EntityQuery, EntityRecord, InstanceQuery, InstanceRecord, PurgeQuery, RowPage } from './types.js';

/** Rows that a page may look at before it comes out short. */
export const scanLimit = 10_000;

/** Walks ids with a prefix, in order, until the page is full, the rows end, or too many have been looked at. */
function collectRows<Row>(
  hub: HubData,
  prefix: string,
  query: { readonly top: number; readonly after?: string | undefined },
  read: (id: string) => Row | undefined,
): RowPage<Row> {
  const rows: Row[] = [];
  const { after } = query;
  const resumes = after !== undefined && after >= prefix;
  let looked = 0;
  let last: string | undefined;
  for (const id of iterateIds(hub.ids, resumes ? after : prefix, resumes)) {
    if (!id.startsWith(prefix)) break;
    if (rows.length >= query.top || looked >= scanLimit) return last === undefined ? { rows } : { rows, next: last };
    looked++;
    last = id;
    const row = read(id);
    if (row !== undefined) rows.push(row);
  }
  return { rows };
}

/** An entity as the list of instances shows it. */
export function projectEntityRow(entity: StoredEntity): InstanceRecord {
  return {
    instanceId: formatEntityId(entity),
    name: `@${entity.name}`,
    version: null,
    executionId: '',
    runtimeStatus: 'Running',
    input: JSON.stringify({ exists: entity.exists, state: entity.state, sorter: {} }),
    output: null,
    customStatus: JSON.stringify({
      entityExists: entity.exists,
      queueSize: entity.inbox.length,
      ...(entity.lockedBy === null ? {} : { lockedBy: entity.lockedBy }),
    }),
    createdTime: entity.createdTime,
    lastUpdatedTime: entity.lastOperationTime,
    tags: null,
    history: [],
  };
}

/** An instance by id; an entity's row when the id is an entity's. */
export function findRow(hub: HubData, id: string): InstanceRecord | undefined {
  const instance = hub.instances.get(id);
  if (instance !== undefined) return instance;
  const ref = parseEntityId(id);
  const entity = ref && hub.entities.get(formatEntityId(ref));
  return entity && projectEntityRow(entity);
}

function isWithin(row: InstanceRecord, query: Omit<InstanceQuery, 'top' | 'after'>): boolean {
  const { createdFrom, createdTo, statuses } = query;
  if (createdFrom !== undefined && row.createdTime < createdFrom) return false;
  if (createdTo !== undefined && row.createdTime > createdTo) return false;
  return statuses === undefined || statuses.length === 0 || statuses.includes(row.runtimeStatus);
}

/** A page of instances, by id. */
export function listInstances(hub: HubData, query: InstanceQuery): RowPage<InstanceRecord> {
  return collectRows(hub, query.prefix ?? '', query, (id) => {
    const row = findRow(hub, id);
    return row && isWithin(row, query) ? row : undefined;
  });
}

/** Ids of all instances that a purge takes. */
export function findPurged(hub: HubData, query: PurgeQuery): string[] {
  const prefix = query.prefix ?? '';
  const ids: string[] = [];
  for (const id of iterateIds(hub.ids, prefix)) {
    if (!id.startsWith(prefix)) break;
    const row = findRow(hub, id);
    if (row && isWithin(row, query)) ids.push(id);
  }
  return ids;
}

/** A page of entities that exist, by id. */
export function listEntities(hub: HubData, query: EntityQuery): RowPage<EntityRecord> {
  const prefix = query.name === undefined ? '@' : `@${query.name.toLowerCase()}@`;
  return collectRows(hub, prefix, query, (id) => {
    const entity = hub.entities.get(id);
    if (!entity?.exists) return undefined;
    if (query.from !== undefined && entity.lastOperationTime < query.from) return undefined;
    if (query.to !== undefined && entity.lastOperationTime > query.to) return undefined;
    return entity;
  });
}
