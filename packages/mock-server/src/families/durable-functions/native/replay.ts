import {
  ActionType,
  EventType,
  type HistoryEvent,
  type OrchestratorAction,
  type OrchestratorState,
} from '../protocol.js';
import { CompoundTask } from './compound-task.js';
import { describeThrown } from './describe-thrown.js';
import type { TaskRegister } from './foreign-task.js';
import { createOpenTasks } from './open-tasks.js';
import type { DurableOrchestrationContext } from './orchestration-types.js';
import { DurableTask, TaskState, type TaskTracker } from './task.js';
import { TaskFailedError, writeFailureDetails } from './task-failed-error.js';
import { readOutcome } from './task-outcome.js';

/** A turn that yields more often is taken for an endless loop. */
export const MAX_YIELDS = 100_000;

/** What replay needs of an iterator: generators compiled to older JavaScript have just that. */
export interface Resumable {
  next(value: unknown): { done?: boolean | undefined; value?: unknown };
  throw(error: unknown): { done?: boolean | undefined; value?: unknown };
}

function describeViolation(value: unknown): string {
  const start = `Durable Functions programming constraint violation: Orchestration yielded data of type ${typeof value}.`;
  const advice =
    'lease check your yield statements to make sure you only yield Task types resulting from calling Durable Functions APIs.';
  return value === undefined
    ? `${start} This is likely a result of yielding a "fire-and-forget API" such as signalEntity or continueAsNew. ` +
        'These APIs should not be yielded as they are not blocking operations. Please remove the yield statement ' +
        `preceding those invocations. If you are not calling those APIs, p${advice}`
    : `${start} Only Task types can be yielded. P${advice}`;
}

function markScheduled(task: DurableTask): void {
  task.alreadyScheduled = true;
  if (task instanceof CompoundTask) for (const child of task.children) markScheduled(child);
}

function findLastStart(history: readonly HistoryEvent[]): number {
  for (let index = history.length - 1; index >= 0; index--) {
    if (history[index]!.EventType === EventType.OrchestratorStarted) return index;
  }
  return -1;
}

/** One turn of an orchestrator: the part that `context.df` speaks to. */
export interface Turn extends TaskTracker {
  /** Asks the host for something, unless the execution is ending already. */
  addAction(action: OrchestratorAction): void;
  /** The same for what nobody waits for; it takes `numbers` sequence numbers. */
  fireAndForget(action: OrchestratorAction, numbers?: number): void;
  continueAsNew(action: OrchestratorAction): void;
}

/** What {@link createReplay} needs. */
export interface ReplaySettings {
  readonly register: TaskRegister;
  readonly timestampOf: (event: HistoryEvent) => number;
  /** An entity has answered. */
  readonly onEntityAnswer: (instanceId: string) => void;
}

/** A turn and what runs it. */
export interface Replay extends Turn {
  /** Takes what is to be run; `advance` begins it. */
  start(context: DurableOrchestrationContext, generator: Resumable): void;
  /**
   * Feeds the generator the events that the history has gained, and answers with all that was asked for since the start.
   */
  advance(history: readonly HistoryEvent[]): Omit<OrchestratorState, 'schemaVersion'>;
  /** Whether the history goes on from what was fed already. */
  continues(history: readonly HistoryEvent[]): boolean;
  /** Whether user code has come to its end. */
  readonly isOver: boolean;
}

/** Prepares one run of user code. */
export function createReplay(settings: ReplaySettings): Replay {
  const actions: OrchestratorAction[] = [];
  let willContinueAsNew = false;
  let hasReturned = false;
  let output: unknown;
  let failure: { readonly thrown: unknown } | undefined;
  let yields = 0;
  let df: DurableOrchestrationContext;
  let generator: Resumable;
  let isReplaying = false;
  let seen = 0;
  let lastSeen: HistoryEvent | undefined;
  let current = new DurableTask(false, { actionType: ActionType.CallActivity });
  current.state = TaskState.Completed;

  const openTasks = createOpenTasks((task, event) => {
    const { isError, value } = readOutcome(event, task);
    task.isPlayed = event.IsPlayed;
    task.settle(isError, task.lockResult ?? value, openTasks);
    if (task.action.actionType === ActionType.CallEntity) settings.onEntityAnswer(task.action.instanceId as string);
  });

  function addAction(action: OrchestratorAction): void {
    if (!willContinueAsNew) actions.push(action);
  }

  function isOver(): boolean {
    return hasReturned || willContinueAsNew || failure !== undefined;
  }

  /** Runs user code to its next yield. @returns undefined when there is none. */
  function step(): DurableTask | undefined {
    try {
      if (++yields > MAX_YIELDS) {
        throw new Error(
          `The orchestrator yielded more than ${MAX_YIELDS} times in one turn. If it loops over tasks that have ended ` +
            'already, let it wait for one that has not, or use continueAsNew to keep the history short.',
        );
      }
      const answer =
        current.state === TaskState.Failed ? generator.throw(current.result) : generator.next(current.result);
      if (answer.done) {
        hasReturned = true;
        output = answer.value;
        return undefined;
      }
      const task = settings.register.read(answer.value);
      if (task === undefined) throw new Error(describeViolation(answer.value));
      return task;
    } catch (thrown) {
      failure = { thrown };
      return undefined;
    }
  }

  /** Goes on as long as what is waited for has ended. */
  function resume(): void {
    do {
      df.isReplaying = isReplaying || current.isPlayed;
      if (current.state === TaskState.Running) return;
      const next = step();
      if (next === undefined) return;
      current = next;
      if (next.state === TaskState.Running) {
        if (!next.alreadyScheduled) {
          markScheduled(next);
          addAction(next.action);
        }
        openTasks.track(next);
      }
    } while (current.state !== TaskState.Running);
  }

  function settleBy(key: unknown, event: HistoryEvent): void {
    if (typeof key !== 'number' && typeof key !== 'string') {
      throw new Error(`The history's event of type ${event.EventType} does not say which task it ends.`);
    }
    openTasks.complete(key, event);
    resume();
  }

  function process(event: HistoryEvent): void {
    switch (event.EventType) {
      case EventType.OrchestratorStarted: {
        const timestamp = settings.timestampOf(event);
        if (timestamp > df.currentUtcDateTime.valueOf()) df.currentUtcDateTime = new Date(timestamp);
        return;
      }
      case EventType.ExecutionStarted:
        resume();
        return;
      case EventType.EventSent:
        openTasks.rename(event.EventId, JSON.parse(event.Input ?? '{}').id);
        return;
      case EventType.TaskCompleted:
      case EventType.TaskFailed:
      case EventType.SubOrchestrationInstanceCompleted:
      case EventType.SubOrchestrationInstanceFailed:
        settleBy(event.TaskScheduledId, event);
        return;
      case EventType.TimerFired:
        settleBy(event.TimerId, event);
        return;
      case EventType.EventRaised:
        settleBy(event.Name, event);
        return;
    }
  }

  function describeEnd(): Omit<OrchestratorState, 'schemaVersion'> {
    const { customStatus } = df;
    const state: Omit<OrchestratorState, 'schemaVersion'> = {
      isDone: hasReturned || willContinueAsNew,
      actions: [actions.slice()],
      output,
      ...(Boolean(customStatus) && { customStatus }),
    };
    if (failure === undefined) return state;
    const { thrown } = failure;
    const message = (thrown as { message?: unknown } | null | undefined)?.message;
    if (message) state.error = String(message);
    else state.thrown = describeThrown(thrown);
    if (thrown instanceof TaskFailedError) state.failureDetails = writeFailureDetails(thrown.failureDetails);
    return state;
  }

  return {
    track: openTasks.track,
    addAction,
    fireAndForget(action, numbers = 1) {
      if (willContinueAsNew) return;
      actions.push(action);
      openTasks.skipNumbers(numbers);
    },
    continueAsNew(action) {
      addAction(action);
      willContinueAsNew = true;
    },
    start(context, resumable) {
      df = context;
      generator = resumable;
    },
    advance(history) {
      const lastStart = findLastStart(history);
      try {
        for (; seen < history.length && !isOver(); seen++) {
          isReplaying = seen < lastStart;
          lastSeen = history[seen]!;
          process(lastSeen);
        }
      } catch (thrown) {
        failure = { thrown };
      }
      return describeEnd();
    },
    continues: (history) => seen > 0 && history[seen - 1] === lastSeen,
    get isOver() {
      return isOver();
    },
  };
}
