/** A header holds a URL, whose body says how the work stands. */
export interface StatusPolling {
  readonly style?: 'status';
  /** The header's name. */
  readonly location: string;
  /** Pointer into the body to its status. */
  readonly status: string;
  /** The statuses that work never leaves; `Succeeded` is the good one. */
  readonly terminal: readonly string[];
  /** Pointer into the body to the result. */
  readonly result?: string;
}

/** A header holds a URL, which answers 202 until the work is done, and with its result then. */
export interface LocationPolling {
  readonly style: 'location';
  /** The header's name. */
  readonly location: string;
}

/** The resource itself says how the work stands, in the answer and whenever it is read. */
export interface ResourcePolling {
  readonly style: 'resource';
  /** Pointer into the resource to its status. */
  readonly status: string;
  readonly terminal: readonly string[];
}

/** One way in which the end of long work is found. */
export type PollingWay = StatusPolling | LocationPolling | ResourcePolling;

/** How the end of an operation's work is found: its generated `…Polling`. Of several ways the first that fits the answer. */
export type Polling = PollingWay | readonly PollingWay[];

/** How long work stands: known words complete, and a service may use others while it goes on. */
export type OperationStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled' | (string & {});

/** What a look at long work found. */
export interface OperationState {
  readonly status: OperationStatus;
  /** The body of the last answer; undefined where it had none. */
  readonly answer: unknown;
  /** Why it failed, where the service says. */
  readonly error?: { readonly code?: string; readonly message?: string };
}

/**
 * What is needed to look again, in this process or another: plain JSON without a credential. Its addresses are the service's own, and
 * some sign them (`?t=…&c=…&s=…`): whoever holds one can read how the work stands, so keep it as you keep the names of your resources.
 */
export interface OperationFollowing {
  /** `done` where there is nothing left to ask. */
  readonly style: 'status' | 'location' | 'resource' | 'done';
  /** Which operation began the work. */
  readonly operationId: string;
  /** The method that began it. */
  readonly method: string;
  /** What is asked next; absent where `style` is `done`. */
  readonly url?: string;
  /** Where the result is read when the end does not hold it. */
  readonly resultUrl?: string;
  /** The header that may hold another `url`. */
  readonly location?: string;
  /** Pointer into the body to the status. */
  readonly status?: string;
  readonly terminal?: readonly string[];
  /** Pointer into the body to the result. */
  readonly result?: string;
}

/** An answer as far as it says how work stands. */
export interface SeenAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed; undefined when empty. */
  readonly body: unknown;
}

/** What an answer says of long work. */
export interface Look {
  readonly state: OperationState;
  /** Whether the work has ended, well or not. */
  readonly isDone: boolean;
  /** How the work is followed from here. */
  readonly following: OperationFollowing;
  /** Where the result is still to be read; the state's `answer` holds it otherwise. */
  readonly resultUrl?: string | undefined;
  /** The result, where the answer holds it. */
  readonly result?: unknown;
}
