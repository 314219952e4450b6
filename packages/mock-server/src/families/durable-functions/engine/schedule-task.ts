import { ActionType, EventType, type OrchestratorAction } from '../protocol.js';
import type { HttpCall, TaskRecord } from './data.js';
import type { HostRules } from './effects.js';
import { computeNextChunk, isLongTimer } from './long-timer.js';
import { addTask, addWait, addWork, record, type TurnDraft, takeNumber } from './number-steps.js';
import { checkRetryOptions } from './retry-delay.js';
import { releaseLock, requestLock, sendOperation } from './schedule-entity.js';
import { writeEncodedInput, writeInstant, writeText } from './stored-text.js';

/** Carries out one action that has not been seen before. */
export function scheduleTask(
  draft: TurnDraft,
  action: OrchestratorAction,
  at: readonly number[],
  rules: HostRules,
): void {
  const refuse = (text: string | undefined): boolean => {
    if (text !== undefined) draft.verdict ??= text;
    return text !== undefined;
  };
  const name = String(action.functionName ?? '');
  switch (action.actionType) {
    case ActionType.CallActivity:
    case ActionType.CallActivityWithRetry: {
      if (
        refuse(rules.refuse('activity', name)) ||
        refuse(action.retryOptions && checkRetryOptions(action.retryOptions))
      ) {
        return;
      }
      const input = writeEncodedInput(action.input);
      addWork(draft, addTask(draft, { kind: 'activity', at, name, input, ...readRetry(action) }));
      return;
    }
    case ActionType.CallSubOrchestrator:
    case ActionType.CallSubOrchestratorWithRetry: {
      if (
        refuse(rules.refuse('orchestrator', name)) ||
        refuse(action.retryOptions && checkRetryOptions(action.retryOptions))
      ) {
        return;
      }
      addWork(
        draft,
        addTask(draft, {
          kind: 'child',
          at,
          name,
          input: writeText(action.input),
          version: action.version ?? null,
          ...(action.instanceId ? { instanceId: action.instanceId } : {}),
          ...readRetry(action),
        }),
      );
      return;
    }
    case ActionType.CreateTimer:
      createTimer(draft, action, at, rules);
      return;
    case ActionType.CallHttp: {
      const request = readHttpCall(action);
      addWork(draft, addTask(draft, { kind: 'http', at, name: request.uri, request }));
      return;
    }
    case ActionType.CallEntity:
    case ActionType.SignalEntity:
      sendOperation(draft, action, at, rules, refuse);
      return;
    case ActionType.LockEntities:
      requestLock(draft, action, at, rules, refuse);
      return;
    case ActionType.ReleaseEntities:
      releaseLock(draft);
      return;
    case ActionType.WaitForExternalEvent:
    case ActionType.ContinueAsNew:
      return;
    default:
      draft.verdict ??= `The orchestrator answered with an action of unknown type ${String(action.actionType)}.`;
  }
}

function readRetry(action: OrchestratorAction): Pick<TaskRecord, 'retry'> {
  return action.retryOptions ? { retry: { ...action.retryOptions } } : {};
}

function createTimer(draft: TurnDraft, action: OrchestratorAction, at: readonly number[], rules: HostRules): void {
  const fireAt = new Date(action.fireAt ?? Number.NaN).getTime();
  if (Number.isNaN(fireAt)) {
    draft.verdict ??= `The orchestrator created a timer for no valid date: ${String(action.fireAt)}.`;
    return;
  }
  const isLong = rules.longTimers && isLongTimer(fireAt, draft.now);
  const task = addTask(draft, { kind: 'timer', at, fireAt, isLong });
  if (action.isCanceled) {
    task.isOpen = false;
    const number = takeNumber(draft.execution, draft.execution.tasks.length - 1);
    record(draft, EventType.TimerCreated, number, { FireAt: writeInstant(fireAt) });
  } else {
    addWait(draft, task, isLong ? computeNextChunk(fireAt, draft.now) : fireAt);
  }
}

function readHttpCall(action: OrchestratorAction): HttpCall {
  const request = action.httpRequest ?? {};
  return {
    method: request.method ?? '',
    uri: request.uri ?? '',
    content: request.content ?? null,
    headers: { ...request.headers },
    tokenSource: request.tokenSource ? JSON.parse(JSON.stringify(request.tokenSource)) : null,
    asynchronousPatternEnabled: request.asynchronousPatternEnabled !== false,
  };
}
