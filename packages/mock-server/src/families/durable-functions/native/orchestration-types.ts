/**
 * What an orchestrator function sees: `context` and `context.df`, with the members of durable-functions 3.5.0. The
 * types fit that package's own: a handler written as its `OrchestrationHandler` is an {@link OrchestrationHandler} too.
 *
 * @module
 */

import type { LockState } from './durable-lock.js';
import type { EntityIdLike } from './entity-id.js';
import type { FunctionContext } from './invocation-context.js';

/** Something an orchestrator can `yield`. It is lazy: nothing is scheduled before it is yielded, alone or in `Task.all` / `Task.any`. */
export interface Task {
  /** True once it has succeeded; a failed task has `isFaulted` instead. */
  isCompleted: boolean;
  isFaulted: boolean;
  /** The value, or the error of a failed task. */
  result?: unknown;
  /** Whether it has ended, either way. */
  readonly hasResult?: boolean;
  /** Same as `hasResult`, as durable-functions 4 spells it. */
  readonly isComplete?: boolean;
  /** Same as `isFaulted`, as durable-functions 4 spells it. */
  readonly isFailed?: boolean;
  /** The value; throws the error of a failed task. As durable-functions 4 spells it. */
  getResult?(): unknown;
}

/** A pending timer. An orchestration that has returned stays Running while one is open: cancel those no longer needed. */
export interface TimerTask extends Task {
  isCanceled: boolean;
  /** @throws Error once the timer has fired. */
  cancel: () => void;
}

/** How a failing activity or sub-orchestration is tried again. */
export interface RetryPolicy {
  firstRetryIntervalInMilliseconds: number;
  /** Counts the first call. */
  maxNumberOfAttempts: number;
  /** @default 1 */
  backoffCoefficient?: number;
  maxRetryIntervalInMilliseconds?: number;
  retryTimeoutInMilliseconds?: number;
}

/** The request of {@link DurableOrchestrationContext.callHttp}. */
export interface CallHttpOptions {
  method: string;
  url: string;
  /** An object is sent as JSON. */
  body?: string | object;
  headers?: { [key: string]: string };
  tokenSource?: unknown;
  /** Polls the `Location` of a 202. @default true */
  enablePolling?: boolean;
  /** @deprecated `enablePolling` takes precedence. */
  asynchronousPatternEnabled?: boolean;
}

/** `context.df` of an orchestrator. */
export interface DurableOrchestrationContext {
  readonly instanceId: string;
  readonly parentInstanceId: string | undefined;
  /** `Version` of the ExecutionStarted event. */
  readonly version: string | undefined;
  /** True while events of earlier turns are processed. */
  isReplaying: boolean;
  /** Time of the present turn. One shared, mutable object that only moves forward: after `setDate()` on it the clock stays there. */
  currentUtcDateTime: Date;
  customStatus: unknown;
  /** Same as `getInput()`. */
  input?: any;
  Task: {
    /** Ends when all have succeeded, with their results in order, or with the first failure. */
    all: (tasks: Task[]) => Task;
    /** Ends with the first task that has ended: its result is that very task. */
    any: (tasks: Task[]) => Task;
  };
  callActivity(name: string, input?: unknown): Task;
  callActivityWithRetry(name: string, retryOptions: RetryPolicy, input?: unknown): Task;
  callSubOrchestrator(name: string, input?: unknown, instanceId?: string, version?: string): Task;
  callSubOrchestratorWithRetry(
    name: string,
    retryOptions: RetryPolicy,
    input?: unknown,
    instanceId?: string,
    version?: string,
  ): Task;
  callEntity(entityId: EntityIdLike, operationName: string, operationInput?: unknown): Task;
  /** Fire and forget: not a task, yielding it fails the orchestration. */
  signalEntity(entityId: EntityIdLike, operationName: string, operationInput?: unknown): void;
  /** Begins a critical section; yields a `DurableLock`. */
  lock(...entities: EntityIdLike[]): Task;
  lock(entities: EntityIdLike[]): Task;
  isLocked(): LockState;
  callHttp(options: CallHttpOptions): Task;
  createTimer(fireAt: Date): TimerTask;
  /** Of several waits for one name, the latest gets the first event. */
  waitForExternalEvent(name: string): Task;
  /** Starts the orchestration over with a new input, once the open tasks have ended. Fire and forget. */
  continueAsNew(input: unknown): void;
  getInput<T>(): T;
  /** A falsy status is not sent: the former one stays. */
  setCustomStatus(customStatusObject: unknown): void;
  /** The same GUID at every replay. */
  newGuid(input: string): string;
}

/** What an orchestrator function is called with. */
export interface OrchestrationContext extends FunctionContext {
  df: DurableOrchestrationContext;
}

/** An orchestrator function: a generator function, or anything that answers with an object that has `next` and `throw`. */
export type OrchestrationHandler = (context: OrchestrationContext) => Generator<Task, unknown, any>;
