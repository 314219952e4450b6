import { ActionType, EventType, type OrchestratorTrigger } from '../protocol.js';
import * as actions from './actions.js';
import { WhenAllTask, WhenAnyTask } from './compound-task.js';
import type { CriticalSection } from './critical-section.js';
import type { TaskRegister } from './foreign-task.js';
import { HttpPollingTask } from './http-polling-task.js';
import { LongTimerTask, type TimerLimits } from './long-timer-task.js';
import { newGuid } from './new-guid.js';
import type { DurableOrchestrationContext, Task } from './orchestration-types.js';
import type { Turn } from './replay.js';
import { RetryTask } from './retry-task.js';
import { DurableTask, ShortTimerTask } from './task.js';

/** Where entities can be locked. */
const LOCKS_SCHEMA = 3;

/** What `context.df` is made of. */
export interface ContextParts {
  readonly trigger: OrchestratorTrigger;
  /** The turn's input, the handler's to change. */
  readonly input: unknown;
  readonly startedAt: Date;
  readonly schemaVersion: number;
  readonly timerLimits: TimerLimits;
  readonly turn: Turn;
  readonly register: TaskRegister;
  readonly section: CriticalSection;
}

/** Makes `context.df` for one turn. */
export function createDurableContext(parts: ContextParts): DurableOrchestrationContext {
  const { trigger, turn, register, section, timerLimits } = parts;
  let guids = 0;

  function readTasks(tasks: Task[], name: 'all' | 'any'): DurableTask[] {
    const read = tasks.map((task) => register.read(task));
    if (read.every((task) => task !== undefined)) return read;
    throw Error(
      `Task.${name} received a non-valid input. This may occur if it somehow received a non-list input, or if the input ` +
        "list's Tasks were corrupted. Please review your orchestrator code and/or file an issue.",
    );
  }

  function createTimer(fireAt: Date): ShortTimerTask | LongTimerTask {
    const action = actions.createTimerAction(fireAt);
    const isLong = fireAt.getTime() - df.currentUtcDateTime.getTime() > timerLimits.maximum;
    return isLong
      ? new LongTimerTask(fireAt, timerLimits, () => df.currentUtcDateTime)
      : new ShortTimerTask(false, action);
  }

  const df: DurableOrchestrationContext = {
    instanceId: trigger.instanceId,
    // as they came: null where the host says null, whatever the package's types promise
    parentInstanceId: trigger.parentInstanceId as string | undefined,
    version: trigger.history.find((event) => event.EventType === EventType.ExecutionStarted)?.Version as
      | string
      | undefined,
    isReplaying: trigger.isReplaying,
    currentUtcDateTime: parts.startedAt,
    customStatus: undefined,
    input: parts.input,
    Task: {
      all(tasks) {
        const read = readTasks(tasks, 'all');
        const action = actions.compoundAction(
          ActionType.WhenAll,
          read.map((task) => task.action),
        );
        return new WhenAllTask(read, action);
      },
      any(tasks) {
        const read = readTasks(tasks, 'any');
        const action = actions.compoundAction(
          ActionType.WhenAny,
          read.map((task) => task.action),
        );
        return new WhenAnyTask(read, action, register.show);
      },
    },
    callActivity: (name, input) => new DurableTask(false, actions.callActivityAction(name, input)),
    callActivityWithRetry(name, retryOptions, input) {
      const action = actions.callActivityWithRetryAction(name, retryOptions, input);
      return new RetryTask(action, action.retryOptions.maxNumberOfAttempts);
    },
    callSubOrchestrator(name, input, instanceId, version) {
      if (name) section.checkSubOrchestration();
      return new DurableTask(false, actions.callSubOrchestratorAction(name, input, instanceId, version));
    },
    callSubOrchestratorWithRetry(name, retryOptions, input, instanceId, version) {
      if (name) section.checkSubOrchestration();
      const action = actions.callSubOrchestratorWithRetryAction(name, retryOptions, input, instanceId, version);
      return new RetryTask(action, action.retryOptions.maxNumberOfAttempts);
    },
    callEntity(entityId, operationName, operationInput) {
      section.enterCall(entityId);
      return new DurableTask(false, actions.callEntityAction(entityId, operationName, operationInput));
    },
    signalEntity(entityId, operationName, operationInput) {
      section.checkSignal(entityId);
      turn.fireAndForget(actions.signalEntityAction(entityId, operationName, operationInput));
    },
    lock(first?: unknown, ...rest: unknown[]) {
      if (parts.schemaVersion < LOCKS_SCHEMA) {
        throw new Error(
          'lock requires a Durable Functions extension that supports OOProc schema V4 or higher (this extension supports ' +
            `up to V${parts.schemaVersion + 1}). Please upgrade the Microsoft.Azure.WebJobs.Extensions.DurableTask package.`,
        );
      }
      if (Array.isArray(first)) return section.lock(first);
      return section.lock(first === undefined && rest.length === 0 ? [] : [first, ...rest]);
    },
    isLocked: () => section.state(),
    callHttp(options) {
      const action = actions.callHttpAction(options);
      if (!action.httpRequest?.asynchronousPatternEnabled) return new DurableTask(false, action);
      return new HttpPollingTask(action, {
        createDelay: (ms) => createTimer(new Date(df.currentUtcDateTime.getTime() + ms)),
        defaultDelayMs: trigger.defaultHttpAsyncRequestSleepTimeMillseconds,
      });
    },
    createTimer,
    waitForExternalEvent: (name) => new DurableTask(name, actions.waitForExternalEventAction(name)),
    continueAsNew: (input) => turn.continueAsNew(actions.continueAsNewAction(input)),
    getInput: <T>() => df.input as T,
    setCustomStatus(status) {
      df.customStatus = status;
    },
    newGuid: (text) => newGuid(`${text}_${df.currentUtcDateTime.valueOf()}_${guids++}`),
  };
  return df;
}
