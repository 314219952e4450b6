import { ActionType, type OrchestratorAction } from '../protocol.js';
import { isEntityId } from './check-arguments.js';
import { createDurableLock, type DurableLock, LockingRulesViolationError, LockState } from './durable-lock.js';
import { type EntityIdLike, formatEntityId } from './entity-id.js';
import { DurableTask } from './task.js';

/** The rules between `lock()` and its release. The section begins when `lock()` is called, before it is yielded. */
export interface CriticalSection {
  /** @throws LockingRulesViolationError for an entity that is not locked, or is being called already. */
  enterCall(id: EntityIdLike): void;
  leaveCall(instanceId: string): void;
  /** @throws LockingRulesViolationError for a locked entity. */
  checkSignal(id: EntityIdLike): void;
  /** @throws LockingRulesViolationError inside a section. */
  checkSubOrchestration(): void;
  /** @throws RangeError without an entity, TypeError for what is none, LockingRulesViolationError inside a section. */
  lock(entities: readonly unknown[]): DurableTask;
  state(): LockState;
}

/** What a section asks of its orchestration. */
export interface SectionServices {
  newRequestId(): string;
  /** Sends an action that nobody waits for and that takes so many sequence numbers. */
  release(action: OrchestratorAction, numbers: number): void;
}

function sortOnce(entities: readonly EntityIdLike[]): EntityIdLike[] {
  const byId = new Map<string, EntityIdLike>();
  for (const entity of entities) if (!byId.has(formatEntityId(entity))) byId.set(formatEntityId(entity), entity);
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}

/** The section of one orchestration; there is at most one at a time. */
export function createCriticalSection(services: SectionServices): CriticalSection {
  let current: { readonly lock: DurableLock; readonly ids: Set<string>; readonly calls: Set<string> } | undefined;
  return {
    enterCall(id) {
      if (current === undefined) return;
      const target = formatEntityId(id);
      if (!current.ids.has(target)) {
        throw new LockingRulesViolationError(
          'Cannot call an entity from within a critical section unless it is one of the locked entities.',
        );
      }
      if (current.calls.has(target)) {
        throw new LockingRulesViolationError(
          'Cannot call the same entity multiple times in parallel within a critical section.',
        );
      }
      current.calls.add(target);
    },
    leaveCall: (instanceId) => void current?.calls.delete(instanceId),
    checkSignal(id) {
      if (current?.ids.has(formatEntityId(id))) {
        throw new LockingRulesViolationError(
          'Cannot signal an entity from within a critical section if the entity is one of the locked entities.',
        );
      }
    },
    checkSubOrchestration() {
      if (current !== undefined) {
        throw new LockingRulesViolationError('Cannot invoke sub-orchestrations from within a critical section.');
      }
    },
    lock(entities) {
      if (entities.length === 0) throw new RangeError('lock requires at least one EntityId');
      if (!entities.every(isEntityId)) throw new TypeError('lock expected EntityId[]');
      if (current !== undefined) {
        throw new LockingRulesViolationError('Cannot acquire more locks when already holding some locks.');
      }
      const sorted = sortOnce(entities);
      const task = new DurableTask(false, {
        actionType: ActionType.LockEntities,
        lockRequestId: services.newRequestId(),
        lockSet: sorted.map(({ name, key }) => ({ name, key })),
      });
      const lock = createDurableLock(sorted, () => {
        services.release({ actionType: ActionType.ReleaseEntities }, sorted.length);
        if (current?.lock === lock) current = undefined;
      });
      current = { lock, ids: new Set(sorted.map(formatEntityId)), calls: new Set() };
      task.lockResult = lock;
      return task;
    },
    state: () => new LockState(current !== undefined, [...(current?.lock.ownedLocks ?? [])]),
  };
}
