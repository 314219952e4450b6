/**
 * The engine's state in a world: plain data that structuredClone copies, so that a snapshot holds all of it.
 *
 * @module
 */
import type { HistoryEvent, WireRetryOptions } from '../protocol.js';
import type { SortedIds } from './sorted-ids.js';
import type { EntityRecord, InstanceRecord } from './types.js';

/** Everything durable in one world, by {@link HubRef.key}. */
export interface DurableData {
  readonly hubs: Map<string, HubData>;
}

/** One task hub's store. */
export interface HubData {
  /** Whether the app's functions run here. */
  readonly isOwn: boolean;
  readonly instances: Map<string, StoredInstance>;
  /** By `@name@key`. */
  readonly entities: Map<string, StoredEntity>;
  /** Ids of both, ordinal. */
  readonly ids: SortedIds;
}

/** Who waits for a sub-orchestration. */
export interface ParentRef {
  readonly instanceId: string;
  readonly executionId: string;
  readonly name: string;
  /** The number that the parent gave to the call. */
  readonly number: number;
}

/** An instance as it is stored. */
export interface StoredInstance extends InstanceRecord {
  parent: ParentRef | null;
  /** Null for an instance that was put in by a test: no code runs for it. */
  execution: Execution | null;
}

/** What a message says: a history event without its place in the history. */
export type MessageContent = Partial<HistoryEvent> & Pick<HistoryEvent, 'EventType'>;

/** A message to an instance, stamped when it came. */
export type Message = MessageContent & Pick<HistoryEvent, 'Timestamp'>;

/** The host's side of one execution. */
export interface Execution {
  /** Messages that no turn has taken yet. */
  inbox: Message[];
  /** Every task that was scheduled, in the order in which its action first appeared. */
  tasks: TaskRecord[];
  /** No task before this index is open. */
  firstOpen: number;
  /** Index in `tasks` of the task that took a number; -1 for what answers to nobody (signals, releases). Its length is the next number. */
  owners: number[];
  /** How many entries of the answered action list have been carried out. */
  actionCount: number;
  /** Where each turn began. */
  turns: TurnMark[];
  /** Set once the orchestrator has returned, thrown or continued as new; the instance ends when no task is open. */
  outcome: Outcome | null;
  /** Ids of the entities of the current critical section. */
  lock: readonly string[] | null;
  /** Turns in a row, at one instant, that nothing but the orchestrator itself caused. */
  rush: { at: number; count: number };
}

/** State at the beginning of a turn, for rewind to go back to. */
export interface TurnMark {
  readonly historyLength: number;
  readonly next: number;
  readonly actionCount: number;
  readonly lock: readonly string[] | null;
}

/** How an execution ended, as far as user code is concerned. */
export type Outcome =
  | { readonly type: 'completed'; readonly output: string | null; readonly turn: number }
  | { readonly type: 'continued'; readonly input: string | null; readonly turn: number }
  | {
      readonly type: 'failed';
      /** The instance's output. */
      readonly text: string;
      readonly details: string;
      readonly failure: unknown;
      readonly turn: number;
    };

/** A task that user code scheduled. */
export interface TaskRecord {
  readonly kind: 'activity' | 'child' | 'timer' | 'http' | 'entity' | 'lock';
  /** Where its action stands in the answered list: an index, then indexes into compounds. */
  readonly at: readonly number[];
  /** Turn that scheduled it. */
  readonly turn: number;
  /** When it was scheduled, ms. */
  readonly since: number;
  readonly name?: string;
  /** JSON text. */
  readonly input?: string | null;
  readonly version?: string | null;
  /** Given by user code for a sub-orchestration; the target of an entity call. */
  readonly instanceId?: string;
  readonly retry?: WireRetryOptions;
  /** When a timer is due in the end, ms. */
  readonly fireAt?: number;
  readonly isLong?: boolean;
  readonly request?: HttpCall;
  /** By which an entity's answer, or a lock's grant, comes back. */
  readonly requestId?: string;
  /** The numbers that it took. */
  steps: Step[];
  isOpen: boolean;
  /** Turn of its first failed attempt, if its last outcome is a failure. */
  failedTurn: number | null;
}

/** One numbered piece of a task: an attempt, a chunk of a long timer, the wait before a retry, a poll. */
export interface Step {
  readonly number: number;
  readonly does: 'work' | 'wait';
  readonly turn: number;
  state: 'reserved' | 'open' | 'closed';
  closedTurn: number | null;
  /** Of a wait: when, ms. */
  fireAt?: number;
  /** Of a wait: its event on the clock's queue. */
  timerId?: number;
  /** Of a sub-orchestration's attempt. */
  childId?: string;
  /** Of an HTTP poll: where it asks. */
  url?: string;
}

/** An HTTP request of `callHttp`. */
export interface HttpCall {
  readonly method: string;
  readonly uri: string;
  readonly content: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly tokenSource: unknown;
  readonly asynchronousPatternEnabled: boolean;
}

/** An entity as it is stored. */
export interface StoredEntity extends EntityRecord {
  inbox: EntityMessage[];
}

/** The orchestration behind an entity message. */
export interface Sender {
  readonly instanceId: string;
  readonly executionId: string;
}

/** What waits at an entity. */
export type EntityMessage =
  | {
      readonly type: 'operation';
      readonly id: string;
      readonly name: string;
      readonly input?: string;
      /** Null for a signal. */
      readonly from: Sender | null;
    }
  | {
      readonly type: 'lock';
      readonly id: string;
      readonly from: Sender;
      /** Entity ids, in the order in which they are locked. */
      readonly set: readonly string[];
      readonly position: number;
    };

/** An empty store. */
export function createData(): DurableData {
  return { hubs: new Map() };
}

/** A fresh execution. */
export function createExecution(rush: Execution['rush'] = { at: -1, count: 0 }): Execution {
  return { inbox: [], tasks: [], firstOpen: 0, owners: [], actionCount: 0, turns: [], outcome: null, lock: null, rush };
}
