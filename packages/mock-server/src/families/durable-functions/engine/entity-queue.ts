import type { EntityAnswer, EntityTrigger } from '../protocol.js';
import type { EntityMessage, StoredEntity } from './data.js';

type Operation = Extract<EntityMessage, { type: 'operation' }>;
type Lock = Extract<EntityMessage, { type: 'lock' }>;

/** What an entity does next. */
export type EntityWork =
  | { readonly type: 'batch'; readonly operations: readonly Operation[] }
  | { readonly type: 'lock'; readonly request: Lock };

/**
 * The next piece of work in an entity's queue, if it may proceed: operations in order up to the next lock request; while
 * it is locked, only the operations of the lock's holder.
 */
export function takeEntityWork(entity: StoredEntity): EntityWork | undefined {
  if (entity.lockedBy !== null) {
    const operations = entity.inbox.filter(
      (message): message is Operation => message.type === 'operation' && message.from?.instanceId === entity.lockedBy,
    );
    return operations.length > 0 ? { type: 'batch', operations } : undefined;
  }
  const [first] = entity.inbox;
  if (first === undefined) return undefined;
  if (first.type === 'lock') return { type: 'lock', request: first };
  const end = entity.inbox.findIndex((message) => message.type === 'lock');
  return { type: 'batch', operations: entity.inbox.slice(0, end < 0 ? undefined : end) as readonly Operation[] };
}

/** What the entity's code is called with. */
export function createEntityTrigger(entity: StoredEntity, operations: readonly Operation[]): EntityTrigger {
  return {
    self: { name: entity.name, key: entity.key },
    exists: entity.exists,
    ...(entity.state === null ? {} : { state: entity.state }),
    batch: operations.map(({ id, name, input, from }) => ({
      id,
      name,
      ...(input === undefined ? {} : { input }),
      signal: from === null,
    })),
  };
}

/** What one caller gets back: the text of the event that answers its call. */
export interface EntityResponse {
  readonly to: NonNullable<Operation['from']>;
  readonly id: string;
  readonly text: string;
}

/** Takes the answer to a batch into the entity. */
export function applyEntityAnswer(
  entity: StoredEntity,
  operations: readonly Operation[],
  answer: EntityAnswer,
  now: number,
): EntityResponse[] {
  const done = new Set<EntityMessage>(operations);
  entity.inbox = entity.inbox.filter((message) => !done.has(message));
  entity.exists = answer.entityExists;
  entity.state = answer.entityExists ? (answer.entityState ?? null) : null;
  entity.lastOperationTime = now;
  return operations.flatMap(({ id, from }, index) => {
    if (from === null) return [];
    const result = answer.results[index];
    const text = JSON.stringify({
      ...(result?.result === undefined ? {} : { result: result.result }),
      ...(result?.isError === false ? {} : { exceptionType: 'Error' }),
    });
    return [{ to: from, id, text }];
  });
}

/** The answer to a batch whose code failed as a whole: every operation has failed, nothing is changed. */
export function failBatch(entity: StoredEntity, operations: readonly Operation[], message: string): EntityAnswer {
  return {
    entityExists: entity.exists,
    ...(entity.state === null ? {} : { entityState: entity.state }),
    results: operations.map(() => ({ isError: true, duration: 0, startTime: 0, result: JSON.stringify(message) })),
    signals: [],
  };
}
