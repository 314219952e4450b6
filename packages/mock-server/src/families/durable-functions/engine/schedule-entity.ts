import { ActionType, EventType, type OrchestratorAction } from '../protocol.js';
import type { HostRules } from './effects.js';
import { formatEntityId, parseEntityId } from './entity-id.js';
import { addTask, record, type TurnDraft, takeNumber } from './number-steps.js';
import { writeText } from './stored-text.js';

/** Fails the instance with a text, if there is one; says whether there was. */
export type Refuse = (text: string | undefined) => boolean;

/** A call of an entity, or a signal to it. */
export function sendOperation(
  draft: TurnDraft,
  action: OrchestratorAction,
  at: readonly number[],
  rules: HostRules,
  refuse: Refuse,
): void {
  const target = parseEntityId(String(action.instanceId ?? ''));
  if (target === undefined) {
    refuse(`'${String(action.instanceId)}' is not the id of an entity.`);
    return;
  }
  if (refuse(rules.refuse('entity', target.name))) return;
  const isSignal = action.actionType === ActionType.SignalEntity;
  const id = rules.uuid();
  const entity = formatEntityId(target);
  const input = writeText(action.input);
  const number = takeNumber(draft.execution, isSignal ? -1 : draft.execution.tasks.length);
  if (!isSignal) {
    const task = addTask(draft, { kind: 'entity', at, instanceId: entity, requestId: id });
    task.steps.push({ number, does: 'work', turn: draft.turn, state: 'open', closedTurn: null });
  }
  const operation = String(action.operation ?? '');
  record(draft, EventType.EventSent, number, {
    InstanceId: entity,
    Name: 'op',
    Input: JSON.stringify({ op: operation, signal: isSignal, input, id, parent: draft.instanceId }),
  });
  draft.effects.push({
    do: 'entity',
    target: entity,
    message: {
      type: 'operation',
      id,
      name: operation,
      ...(input === null ? {} : { input }),
      from: isSignal ? null : { instanceId: draft.instanceId, executionId: draft.executionId },
    },
  });
}

/** The beginning of a critical section. */
export function requestLock(
  draft: TurnDraft,
  action: OrchestratorAction,
  at: readonly number[],
  rules: HostRules,
  refuse: Refuse,
): void {
  const lockSet = (action.lockSet ?? []) as readonly { readonly name: string; readonly key: string }[];
  if (lockSet.some((each) => refuse(rules.refuse('entity', each.name)))) return;
  const set = lockSet.map(formatEntityId);
  const first = set[0];
  if (first === undefined) {
    refuse('The orchestrator asked to lock no entities.');
    return;
  }
  const id = typeof action.lockRequestId === 'string' ? action.lockRequestId : rules.uuid();
  const number = takeNumber(draft.execution, draft.execution.tasks.length);
  const task = addTask(draft, { kind: 'lock', at, requestId: id });
  task.steps.push({ number, does: 'work', turn: draft.turn, state: 'open', closedTurn: null });
  draft.execution.lock = set;
  record(draft, EventType.EventSent, number, {
    InstanceId: first,
    Name: 'op',
    Input: JSON.stringify({ id, lockset: lockSet, pos: 0, parent: draft.instanceId }),
  });
  draft.effects.push({
    do: 'entity',
    target: first,
    message: {
      type: 'lock',
      id,
      from: { instanceId: draft.instanceId, executionId: draft.executionId },
      set,
      position: 0,
    },
  });
}

/** The end of a critical section: a number for each entity of it. */
export function releaseLock(draft: TurnDraft): void {
  const { lock } = draft.execution;
  if (lock === null) {
    draft.verdict ??= 'The orchestrator released a lock that it never waited for: yield the lock first.';
    return;
  }
  for (const entity of lock) {
    const number = takeNumber(draft.execution, -1);
    record(draft, EventType.EventSent, number, {
      InstanceId: entity,
      Name: 'release',
      Input: JSON.stringify({ id: '', parent: draft.instanceId }),
    });
  }
  draft.effects.push({ do: 'release', entities: lock });
  draft.execution.lock = null;
}
