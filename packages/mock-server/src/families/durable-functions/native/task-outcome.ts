import { ActionType, EventType, type HistoryEvent } from '../protocol.js';
import type { DurableTask } from './task.js';
import { readFailureDetails, TaskFailedError } from './task-failed-error.js';

/** How a task ended: a value, or an Error. */
export interface TaskOutcome {
  readonly isError: boolean;
  readonly value: unknown;
}

function readResult(event: HistoryEvent): unknown {
  switch (event.EventType) {
    case EventType.TaskCompleted:
    case EventType.SubOrchestrationInstanceCompleted:
      return JSON.parse(event.Result as string);
    case EventType.EventRaised:
      return event.Input ? JSON.parse(event.Input) : undefined;
    default:
      return undefined;
  }
}

/** An entity's answer is an event with JSON inside JSON; its failures carry what the entity's handler threw, as JSON made it. */
function readEntityAnswer(answer: unknown): TaskOutcome {
  if (typeof answer !== 'object' || answer === null) {
    throw new Error(`The answer of an entity must be an object, but the history holds ${JSON.stringify(answer)}.`);
  }
  const { result, exceptionType } = answer as { result?: unknown; exceptionType?: unknown };
  const value = typeof result === 'string' && result !== '' ? JSON.parse(result) : undefined;
  return typeof exceptionType === 'string' ? { isError: true, value: Error(value) } : { isError: false, value };
}

function readFailure(event: HistoryEvent, task: DurableTask): Error {
  if (typeof event.FailureDetails === 'object' && event.FailureDetails !== null) {
    const taskId = typeof task.id === 'number' ? task.id : undefined;
    return new TaskFailedError(readFailureDetails(event.FailureDetails), task.action.functionName, taskId);
  }
  if (typeof event.Reason === 'string' && typeof event.Details === 'string') {
    return new Error(`${event.Reason} \n ${event.Details}`);
  }
  throw new Error(`Task ${task.id} failed, but its event in the history has no Reason and Details as text.`);
}

/** Reads how a task ended from the event that says so. @throws Error when the event does not hold it. */
export function readOutcome(event: HistoryEvent, task: DurableTask): TaskOutcome {
  const isFailure =
    event.EventType === EventType.TaskFailed || event.EventType === EventType.SubOrchestrationInstanceFailed;
  if (isFailure) return { isError: true, value: readFailure(event, task) };
  const value = readResult(event);
  return task.action.actionType === ActionType.CallEntity ? readEntityAnswer(value) : { isError: false, value };
}
