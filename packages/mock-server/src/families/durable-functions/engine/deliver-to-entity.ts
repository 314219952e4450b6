import type { EntityMessage, StoredEntity } from './data.js';
import { type EngineContext, findHub } from './engine-context.js';
import { formatEntityId } from './entity-id.js';
import { insertId } from './sorted-ids.js';
import type { EntityRef } from './types.js';

/** The entity's record, made when there is none. */
export function openEntity(context: EngineContext, hub: string, entity: EntityRef): StoredEntity {
  const store = findHub(context, hub)!;
  const id = formatEntityId(entity);
  const existing = store.entities.get(id);
  if (existing) return existing;
  const now = context.services.now();
  const opened: StoredEntity = {
    name: entity.name.toLowerCase(),
    key: entity.key,
    exists: false,
    state: null,
    createdTime: now,
    lastOperationTime: now,
    lockedBy: null,
    inbox: [],
  };
  store.entities.set(id, opened);
  insertId(store.ids, id);
  return opened;
}

/** Puts a message into an entity's queue and has it read. */
export function deliverToEntity(context: EngineContext, hub: string, target: string, message: EntityMessage): void {
  const second = target.indexOf('@', 1);
  openEntity(context, hub, { name: target.slice(1, second), key: target.slice(second + 1) }).inbox.push(message);
  context.jobs.push({ type: 'entity', hub, id: target });
}

/** Unlocks those of the entities that the orchestration holds. */
export function releaseEntities(context: EngineContext, hub: string, ids: readonly string[], holder: string): void {
  for (const id of ids) {
    const entity = findHub(context, hub)?.entities.get(id);
    if (entity?.lockedBy !== holder) continue;
    entity.lockedBy = null;
    context.jobs.push({ type: 'entity', hub, id });
  }
}
