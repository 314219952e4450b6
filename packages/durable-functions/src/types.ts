import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** The states of an orchestration instance. Known ones complete in the editor, others pass. */
export type RuntimeStatus = Schemas['InstanceStatus']['runtimeStatus'];

/** A state that can be filtered by: the service drops a name that it does not know, and with it the filter. */
export type RuntimeStatusFilter =
  | 'Pending'
  | 'Running'
  | 'ContinuedAsNew'
  | 'Suspended'
  | 'Completed'
  | 'Failed'
  | 'Terminated'
  | 'Canceled';

/** One event of an instance's history, told apart by `EventType`. Newer hosts may send kinds that are not here: keep a default branch. */
export type HistoryEvent = Schemas['HistoryEvent'];

/** The URLs by which an instance is managed. They hold the system key: see `redactManagementUrls`. @interface */
export type InstanceManagementUrls = Schemas['InstanceManagementUrls'];

/** How many instances a purge deleted. @interface */
export type PurgeResult = Schemas['PurgeResult'];

/** What an instance is doing, and what it has given. */
export interface InstanceStatus<Output = unknown, CustomStatus = unknown, Input = unknown> {
  /** The orchestrator function's name; a host that follows the page to the letter leaves it out. */
  name?: string;
  instanceId: string;
  runtimeStatus: RuntimeStatus;
  /** What the instance was started with; null with `showInput: false`. */
  input: Input | null;
  /** What the orchestrator set last; null before. */
  customStatus: CustomStatus | null;
  /**
   * Of a Completed instance its output, of a Failed one the error's text, of a Terminated one the reason; null else.
   * A rewound instance keeps its old error here until it ends again, so look at `runtimeStatus` first.
   */
  output: Output | string | null;
  /** ISO 8601, whole seconds. */
  createdTime: string;
  /** ISO 8601, whole seconds. */
  lastUpdatedTime: string;
  /** Present with `showHistory: true`, but not while Pending. */
  historyEvents?: HistoryEvent[];
}

/** The status of an instance that has completed. */
export interface CompletedStatus<Output = unknown, CustomStatus = unknown, Input = unknown>
  extends InstanceStatus<Output, CustomStatus, Input> {
  runtimeStatus: 'Completed';
  output: Output;
}

/** One entity of a list. */
export interface EntityListItem<State = unknown> {
  entityId: Schemas['EntityKey'];
  /** ISO 8601, with a fraction of seven digits. */
  lastOperationTime: string;
  /** The entity's state with `fetchState: true`, else null. */
  state: State | null;
}

/** Which task hub and storage a call is about, when not the client's. */
export interface TaskHubParams {
  /** The task hub. @default the client's, else the app's own */
  taskHub?: string;
  /** The app setting that holds the storage connection. @default the client's, else the app's own */
  connection?: string;
}

/** Which instances: the filters that a listing and a purge share. */
export interface InstanceFilter {
  /** Created at this time or later; a string is ISO 8601. */
  createdTimeFrom?: Date | string;
  /** Created at this time or before; a string is ISO 8601. */
  createdTimeTo?: Date | string;
  /** In one of these states. */
  runtimeStatus?: RuntimeStatusFilter | readonly RuntimeStatusFilter[];
}

/** What a status holds. */
export interface StatusParams extends TaskHubParams, InstanceFilter {
  /** @default true for `status`, false for `watch`, `result` and `poller`: inputs may be large */
  showInput?: boolean;
  /** @default false */
  showHistory?: boolean;
  /** Adds results to the history; nothing without `showHistory`. @default false */
  showHistoryOutput?: boolean;
  /** Answers 500 for a Failed instance; the status comes back all the same. @default false */
  returnInternalServerErrorOnFailure?: boolean;
}

/** Why a control verb is called: in short its `reason`. */
export interface ReasonParams extends TaskHubParams {
  /** Goes into the history; for `terminate` it becomes the instance's output. */
  reason?: string;
}

/** How long the service holds the request open for the end of the orchestration. */
export interface WaitParams {
  /** Seconds, fractions too. The service waits only with both set. */
  timeout?: number;
  /** Seconds between two looks of the service; at most `timeout`. */
  pollingInterval?: number;
}

/** How an orchestration is started. */
export interface StartParams extends TaskHubParams, WaitParams {
  /** The instance's id. @default 32 hexadecimal digits, made by the client */
  instanceId?: string;
  /** The orchestration's version. @default the host's */
  version?: string;
}

/**
 * How an instance is restarted. The service waits for the end only in place: the answer that it then gives does not say
 * under which id.
 */
export type RestartParams = TaskHubParams &
  (
    | {
        /** False starts it again under its own id, once it has ended. @default true */
        restartWithNewInstanceId?: boolean;
      }
    | ({ restartWithNewInstanceId: false } & WaitParams)
  );
