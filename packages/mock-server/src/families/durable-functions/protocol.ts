/**
 * The out-of-process protocol between the Durable Functions extension and an orchestrator's language worker:
 * history in, actions out. The mock plays the extension; a native `context.df` or the handlers that a
 * durable-functions package registers play the worker.
 *
 * @module
 */

/** `EventType` numbers, as the framework writes them. */
export const EventType = {
  ExecutionStarted: 0,
  ExecutionCompleted: 1,
  ExecutionFailed: 2,
  ExecutionTerminated: 3,
  TaskScheduled: 4,
  TaskCompleted: 5,
  TaskFailed: 6,
  SubOrchestrationInstanceCreated: 7,
  SubOrchestrationInstanceCompleted: 8,
  SubOrchestrationInstanceFailed: 9,
  TimerCreated: 10,
  TimerFired: 11,
  OrchestratorStarted: 12,
  OrchestratorCompleted: 13,
  EventSent: 14,
  EventRaised: 15,
  ContinueAsNew: 16,
  GenericEvent: 17,
  HistoryState: 18,
  ExecutionSuspended: 19,
  ExecutionResumed: 20,
} as const;

/** One of {@link EventType}. */
export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** A stored history event in the framework's full form; `Timestamp` is ISO 8601. Plain data. */
export interface HistoryEvent {
  EventType: EventTypeNumber;
  EventId: number;
  IsPlayed: boolean;
  Timestamp: string;
  Name?: string;
  Version?: string | null;
  Input?: string | null;
  Result?: string | null;
  Reason?: string | null;
  Details?: string | null;
  FailureDetails?: FailureDetails | null;
  TaskScheduledId?: number;
  TimerId?: number;
  FireAt?: string;
  InstanceId?: string;
  OrchestrationStatus?: number;
  ParentInstance?: { InstanceId: string; Name: string; TaskScheduleId: number } | null;
  OrchestrationInstance?: { InstanceId: string; ExecutionId: string };
  Data?: string | null;
  [field: string]: unknown;
}

/** How a failed task describes itself where the host fills it in. */
export interface FailureDetails {
  ErrorType: string;
  ErrorMessage: string;
  StackTrace: string | null;
  InnerFailure: FailureDetails | null;
  IsNonRetriable: boolean;
  Properties?: Record<string, unknown> | null;
}

/** What an orchestrator handler is called with, at every turn. */
export interface OrchestratorTrigger {
  history: HistoryEvent[];
  input: unknown;
  instanceId: string;
  isReplaying: boolean;
  parentInstanceId: string | null;
  upperSchemaVersion: number;
  upperSchemaVersionNew: number;
  longRunningTimerIntervalDuration: string;
  maximumShortTimerDuration: string;
  defaultHttpAsyncRequestSleepTimeMillseconds: number;
}

/** `actionType` numbers of {@link OrchestratorAction}. */
export const ActionType = {
  CallActivity: 0,
  CallActivityWithRetry: 1,
  CallSubOrchestrator: 2,
  CallSubOrchestratorWithRetry: 3,
  ContinueAsNew: 4,
  CreateTimer: 5,
  WaitForExternalEvent: 6,
  CallEntity: 7,
  CallHttp: 8,
  SignalEntity: 9,
  WhenAny: 11,
  WhenAll: 12,
  LockEntities: 13,
  ReleaseEntities: 14,
} as const;

/** Options of a retried call, in the wire's own names. */
export interface WireRetryOptions {
  firstRetryIntervalInMilliseconds: number;
  maxNumberOfAttempts: number;
  backoffCoefficient?: number;
  maxRetryIntervalInMilliseconds?: number;
  retryTimeoutInMilliseconds?: number;
}

/** An action that an orchestrator asked for. Compounds hold their children; identity of the object is identity of the task. */
export interface OrchestratorAction {
  actionType: (typeof ActionType)[keyof typeof ActionType];
  functionName?: string;
  input?: unknown;
  instanceId?: string;
  version?: string;
  retryOptions?: WireRetryOptions;
  fireAt?: string | Date;
  isCanceled?: boolean;
  externalEventName?: string;
  /** As durable-functions sends it: `@name@key`. */
  operation?: string;
  httpRequest?: {
    method?: string;
    uri?: string;
    content?: string;
    headers?: Record<string, string>;
    tokenSource?: unknown;
    asynchronousPatternEnabled?: boolean;
  };
  compoundActions?: OrchestratorAction[];
  [field: string]: unknown;
}

/** What an orchestrator handler answers at every turn: all actions since the start of the execution. */
export interface OrchestratorState {
  isDone: boolean;
  actions: OrchestratorAction[][];
  output?: unknown;
  error?: string;
  customStatus?: unknown;
  schemaVersion?: number;
  failureDetails?: unknown;
  /**
   * What the handler threw, as text, where durable-functions answers neither `error` nor `isDone` (a thrown string, an
   * Error without a message). A real host waits for ever then; the mock fails the instance with this text.
   */
  thrown?: string;
}

/** A batch of operations for one entity. `state` and `input` are JSON text. */
export interface EntityTrigger {
  self: { name: string; key: string };
  exists: boolean;
  state?: string;
  batch: { id: string; name: string; input?: string; signal: boolean }[];
}

/** What an entity handler answers to a batch. */
export interface EntityAnswer {
  entityExists: boolean;
  entityState?: string;
  results: { isError: boolean; duration: number; startTime: number; result?: string }[];
  signals: {
    target: { name: string; key: string };
    name: string;
    input?: string;
    requestId?: string;
    requestTime?: number;
  }[];
}

/** What user code may use besides its input: a log that ends up in the world's. */
export interface InvocationServices {
  readonly functionName: string;
  readonly invocationId: string;
  readonly instanceId: string | undefined;
  log(level: 'debug' | 'info' | 'warn' | 'error', message: string): void;
  /** The world's clock, ms since 1970; where an entity measures its operations. @default Date.now */
  readonly now?: () => number;
}

/** Runs one turn of an orchestrator. A rejected handler is already turned into a state with `error`; what cannot be understood at all is thrown. */
export type OrchestratorExecutor = (
  trigger: OrchestratorTrigger,
  services: InvocationServices,
) => OrchestratorState | Promise<OrchestratorState>;

/** Runs one activity: input as parsed JSON, result as a value that survives JSON. A throw is the activity's failure. */
export type ActivityExecutor = (input: unknown, services: InvocationServices) => unknown;

/** Runs one batch of an entity. */
export type EntityExecutor = (
  trigger: EntityTrigger,
  services: InvocationServices,
) => EntityAnswer | Promise<EntityAnswer>;

/** Answers `callHttp`; undefined leaves it to the mounts of the same world. */
export type HttpBehaviour = (request: Request) => Response | undefined | Promise<Response | undefined>;
