import { EventType } from '../protocol.js';
import type { Message, TaskRecord } from './data.js';
import { computeNextChunk } from './long-timer.js';
import { addWait, addWork, closeStep, findStep, reservePoll, startWork, type TurnDraft } from './number-steps.js';
import { readPoll } from './poll-http.js';
import { computeRetryDelay } from './retry-delay.js';

const completions: ReadonlySet<number> = new Set([
  EventType.TaskCompleted,
  EventType.TaskFailed,
  EventType.SubOrchestrationInstanceCompleted,
  EventType.SubOrchestrationInstanceFailed,
  EventType.TimerFired,
]);

/** The number that a message answers to; undefined when it is no completion. */
export function readNumber(message: Message): number | undefined {
  if (!completions.has(message.EventType)) return undefined;
  return message.EventType === EventType.TimerFired ? message.TimerId : message.TaskScheduledId;
}

function isFailure(message: Message): boolean {
  return message.EventType === EventType.TaskFailed || message.EventType === EventType.SubOrchestrationInstanceFailed;
}

/**
 * Whether the orchestrator's side takes numbers of its own accord when it reads this completion (a retry's wait, its
 * next attempt, a chunk of a long timer, an HTTP poll). Such a message must be the first of its turn: only then is the
 * order of numbers the same on both sides.
 */
export function takesNumbers(task: TaskRecord, message: Message): boolean {
  if (isFailure(message)) return task.retry !== undefined;
  if (message.EventType === EventType.TimerFired) return task.retry !== undefined || task.isLong === true;
  return task.kind === 'http' && task.request?.asynchronousPatternEnabled === true;
}

/** Carries out what a completion means for its task: done, or the next step. */
export function applyCompletion(draft: TurnDraft, message: Message): void {
  const found = findStep(draft.execution, readNumber(message));
  if (found === undefined) return;
  const { task, step } = found;
  closeStep(step, draft.turn);
  if (message.EventType === EventType.TimerFired) {
    endWait(draft, task);
  } else if (isFailure(message)) {
    fail(draft, task, message);
  } else {
    const poll = task.kind === 'http' ? readPoll(task, message, step.url) : undefined;
    if (poll === undefined) {
      task.isOpen = false;
      task.failedTurn = null;
    } else {
      addWait(draft, task, draft.now + poll.delayMs);
      reservePoll(draft, task, poll.url);
    }
  }
}

function endWait(draft: TurnDraft, task: TaskRecord): void {
  if (task.kind === 'timer') {
    if (task.isLong && draft.now < task.fireAt!) addWait(draft, task, computeNextChunk(task.fireAt!, draft.now));
    else task.isOpen = false;
    return;
  }
  const poll = task.steps.find((step) => step.state === 'reserved');
  if (poll) startWork(draft, task, poll);
  else if (countAttempts(task) < task.retry!.maxNumberOfAttempts) addWork(draft, task);
  else task.isOpen = false;
}

function countAttempts(task: TaskRecord): number {
  return task.steps.filter((step) => step.does === 'work').length;
}

function fail(draft: TurnDraft, task: TaskRecord, message: Message): void {
  task.failedTurn ??= draft.turn;
  if (task.retry === undefined) {
    task.isOpen = false;
    return;
  }
  const delay = computeRetryDelay(task.retry, countAttempts(task), task.since, draft.now);
  if (delay !== undefined) {
    addWait(draft, task, draft.now + delay);
    return;
  }
  task.isOpen = false;
  draft.verdict ??= String(message.Reason);
  draft.effects.push({
    do: 'log',
    level: 'warn',
    message: `The time for retrying '${task.name}' is over after ${countAttempts(task)} attempts. A real host leaves '${draft.instanceId}' Running for ever here; it is failed instead.`,
  });
}

/** An event that answers an entity call or grants a lock closes its task. */
export function applyEvent(draft: TurnDraft, message: Message): void {
  const { tasks, firstOpen } = draft.execution;
  for (let index = firstOpen; index < tasks.length; index++) {
    const task = tasks[index]!;
    if (!task.isOpen || task.requestId === undefined || task.requestId !== message.Name) continue;
    task.isOpen = false;
    for (const step of task.steps) closeStep(step, draft.turn);
    return;
  }
}
