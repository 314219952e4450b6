/**
 * What the durable engine is to its callers: the HTTP handlers and `world.durable`.
 *
 * @module
 */
import type { FamilyRuntime } from '../../../family.js';
import type {
  ActivityExecutor,
  EntityExecutor,
  HistoryEvent,
  HttpBehaviour,
  OrchestratorExecutor,
} from '../protocol.js';
import type { DurableData } from './data.js';

/** Every value of `runtimeStatus` that an instance can have. */
export const runtimeStatuses = [
  'Running',
  'Completed',
  'ContinuedAsNew',
  'Failed',
  'Canceled',
  'Terminated',
  'Pending',
  'Suspended',
] as const;

/** One of {@link runtimeStatuses}. */
export type RuntimeStatus = (typeof runtimeStatuses)[number];

/** How the engine plays the extension; independent of the profile. */
export interface DurableOptions {
  /** The newest out-of-process schema that the host speaks. @default 4 */
  protocol: 3 | 4;
  /** Whether failed tasks carry `FailureDetails`. @default false */
  failureDetails: boolean;
  /** Whether timers of more than six days are split in chunks of three, as on Azure Storage. @default true */
  longTimers: boolean;
  /** Which existing instances a start may replace. @default 'NonRunningStates' */
  overridableExistingInstanceStates: 'NonRunningStates' | 'AnyState';
  /** Names of the apps' own task hubs. @default demo-app: DemoHub; any other app: its letters and digits */
  taskHubs: Readonly<Record<string, string>>;
}

/** A task hub as a request addresses it. */
export interface HubRef {
  /** Identifies the hub's store inside the world. */
  readonly key: string;
  /** The function app, in lower case. */
  readonly app: string;
  /** As it stands in links. */
  readonly taskHub: string;
  /** As it stands in links. */
  readonly connection: string;
  /** True for the app's own hub: its functions run there. In a foreign hub nobody listens, and no name is checked. */
  readonly isOwn: boolean;
}

/** An orchestration instance: the row that status, list and purge see. Times are ms since 1970; the rest is stored text. */
export interface InstanceRecord {
  instanceId: string;
  name: string;
  version: string | null;
  executionId: string;
  runtimeStatus: RuntimeStatus;
  /** JSON text. */
  input: string | null;
  /** Stored text: JSON of a result, or bare text of a failure or a reason. */
  output: string | null;
  /** JSON text. */
  customStatus: string | null;
  createdTime: number;
  lastUpdatedTime: number;
  tags: Readonly<Record<string, string>> | null;
  /** The framework's full form; `projectHistory` makes the HTTP form of it. */
  history: HistoryEvent[];
}

/** An entity that exists (or did: `exists` false after its state was deleted). */
export interface EntityRecord {
  /** Lower case. */
  name: string;
  key: string;
  exists: boolean;
  /** JSON text. */
  state: string | null;
  createdTime: number;
  lastOperationTime: number;
  /** Instance id of the orchestration that holds it locked. */
  lockedBy: string | null;
}

/** An entity's identity; the name is lowered. */
export interface EntityRef {
  readonly name: string;
  readonly key: string;
}

/** What {@link DurableEngine.start} starts. */
export interface StartRequest {
  readonly name: string;
  /** The engine makes 32 hex digits when absent or empty. */
  readonly instanceId?: string | undefined;
  /** JSON text; null for none. */
  readonly input: string | null;
  readonly version?: string | null | undefined;
  readonly tags?: Readonly<Record<string, string>> | null | undefined;
}

/** Filters of {@link DurableEngine.list}; times are ms, bounds inclusive. */
export interface InstanceQuery {
  readonly prefix?: string | undefined;
  readonly createdFrom?: number | undefined;
  readonly createdTo?: number | undefined;
  /** Absent or empty: any. */
  readonly statuses?: readonly RuntimeStatus[] | undefined;
  readonly top: number;
  /** Instance id that the last page ended at. */
  readonly after?: string | undefined;
}

/** Filters of {@link DurableEngine.listEntities}; times are ms, bounds inclusive, on the last operation. */
export interface EntityQuery {
  readonly name?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly top: number;
  readonly after?: string | undefined;
}

/** Filters of {@link DurableEngine.purgeWhere}; times are ms, bounds inclusive. */
export interface PurgeQuery {
  readonly createdFrom: number;
  readonly createdTo: number;
  /** Exactly these states; absent or empty: every state. (What a request without a terminal state means is the caller's to say.) */
  readonly statuses?: readonly RuntimeStatus[] | undefined;
  readonly prefix?: string | undefined;
}

/** Rows of a page; `next` is there when more may follow, even if the page is short or empty. */
export interface RowPage<Row> {
  readonly rows: Row[];
  readonly next?: string;
}

/** An instance in any state, for tests: only its id is needed. */
export type InstanceSeed = Partial<InstanceRecord> & { readonly instanceId: string };

/** An entity for tests: `state` is a JSON value here, stored as text. */
export interface EntitySeed extends EntityRef {
  readonly state?: unknown;
  /** ms since 1970. */
  readonly lastOperationTime?: number;
}

/** Functions of one kind by name; names are compared as the host does, ignoring case. */
export interface FunctionRegistry<Executor> {
  set(name: string, executor: Executor): void;
  get(name: string): Executor | undefined;
  has(name: string): boolean;
  /** As registered, in that order. */
  names(): readonly string[];
  clear(): void;
}

/** Kinds of function, as the host's messages call them. */
export type FunctionKind = 'orchestrator' | 'activity' | 'entity';

/**
 * The extension's side of Durable Functions for one world: history in, actions out.
 *
 * What a caller asks for (start, events, control, signals) goes through the world's `progress`; what follows of it does
 * not wait for anyone. The caller has checked names, ids and states: a message to an instance that is missing or has
 * ended is dropped.
 */
export interface DurableEngine extends FamilyRuntime {
  data: DurableData;
  readonly options: Readonly<DurableOptions>;
  readonly orchestrators: FunctionRegistry<OrchestratorExecutor>;
  readonly activities: FunctionRegistry<ActivityExecutor>;
  readonly entities: FunctionRegistry<EntityExecutor>;
  /** Answers `callHttp` before the world's own mounts do; undefined lets those answer. */
  setHttp(behaviour: HttpBehaviour | undefined): void;
  /** The host's words for a function that it does not know: `The function 'x' doesn't exist, …`. */
  describeUnknown(kind: FunctionKind, name: string): string;

  hub(app: string, taskHub?: string, connection?: string): HubRef;
  /** Makes or replaces the instance (Pending) and has it run. */
  start(hub: HubRef, request: StartRequest): InstanceRecord;
  /** An instance, or an entity's row when the id is `@name@key`. A live record: read it, do not keep it. */
  find(hub: HubRef, instanceId: string): InstanceRecord | undefined;
  /** By id, ordinal, entities' rows included. Looks at no more than 10 000 rows. */
  list(hub: HubRef, query: InstanceQuery): RowPage<InstanceRecord>;
  /** `input` is JSON text; undefined for none. */
  raiseEvent(hub: HubRef, instanceId: string, name: string, input: string | undefined): void;
  terminate(hub: HubRef, instanceId: string, reason: string | null): void;
  suspend(hub: HubRef, instanceId: string, reason: string | null): void;
  resume(hub: HubRef, instanceId: string, reason: string | null): void;
  /** Failed becomes Pending at once and keeps its output; failed tasks run again. */
  rewind(hub: HubRef, instanceId: string, reason: string | null): void;
  /** How many went: 0 or 1. Sub-orchestrations stay. */
  purge(hub: HubRef, instanceId: string): number;
  purgeWhere(hub: HubRef, query: PurgeQuery): number;
  /** `input` is JSON text, or the raw text that a request held. */
  signalEntity(hub: HubRef, entity: EntityRef, operation: string, input: string | undefined): void;
  /** Only one that exists. */
  findEntity(hub: HubRef, entity: EntityRef): EntityRecord | undefined;
  listEntities(hub: HubRef, query: EntityQuery): RowPage<EntityRecord>;
  /** Puts an instance in any state. No user code runs for it; control operations and events still change it. */
  put(hub: HubRef, seed: InstanceSeed): InstanceRecord;
  putEntity(hub: HubRef, seed: EntitySeed): EntityRecord;
  /** Settles when the instance has ended (its record), is purged (undefined), or the signal aborts (rejects). */
  whenDone(
    hub: HubRef,
    instanceId: string,
    options?: { signal?: AbortSignal | undefined },
  ): Promise<InstanceRecord | undefined>;
}

/** Whether a state is final. */
export function isTerminal(status: RuntimeStatus): boolean {
  return status === 'Completed' || status === 'Failed' || status === 'Terminated' || status === 'Canceled';
}
