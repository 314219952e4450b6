import { runWithSignals } from './abort-signals.js';
import type { Caller } from './caller.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
import { PollError } from './errors/poll-error.js';
import type { CallOptions } from './options.js';
import { iterateClosable } from './page-walk.js';
import { choosePollWait } from './poll-wait.js';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What one poll found. */
export interface PollAnswer<S> {
  /** The operation's status, in the family's own form. */
  readonly status: S;
  /** Whether the status is one that the operation never leaves. */
  readonly isDone: boolean;
  /** How long the server asks to wait before the next poll, in ms. */
  readonly retryAfterMs?: number | undefined;
}

/** How to poll one kind of operation: the family's part of a {@link Poller}. */
export interface PollSpec<S, R> {
  /** Asks once. */
  poll(context: { signal: AbortSignal | undefined }): Promise<PollAnswer<S>>;
  /** Makes the result of a final status, or throws the error that says how the operation failed. */
  result(status: S): R | Promise<R>;
  /** Asks the server to stop the operation. */
  cancel?(options: CallOptions): Promise<void>;
  /** What is needed to poll on in another process; no credential. */
  serialize(): Json;
  /** What is polled for, for messages. @default 'what is polled for' */
  readonly subject?: string | undefined;
  /** Present when the operation was begun just now: its answer's `Retry-After` holds for the first poll too. */
  readonly start?: { readonly retryAfterMs?: number | undefined } | undefined;
  /** What is known from the start, as if it had been polled. @default nothing */
  readonly known?: PollAnswer<S> | undefined;
  /** Whose clock the waits between polls run on, and whose hook is told of each answer. */
  readonly caller: Pick<Caller, 'clock' | 'random' | 'tell'>;
}

/** How to wait for an operation. */
export interface PollOptions {
  /** How long to wait between polls, in ms; beats the server's `Retry-After`. @default Retry-After, else 1000 */
  intervalMs?: number | undefined;
  /** How long to wait in all, in ms of real time. @default none */
  deadlineMs?: number | undefined;
  /** Ends the wait and the request in flight; the operation on the server goes on. */
  signal?: AbortSignal | undefined;
}

/** How to wait for a result. */
export interface ResultOptions extends PollOptions {
  /** From when `deadlineMs` counts, by `performance.now()`, so that what began the operation may count too. @default now */
  begunAt?: number | undefined;
}

/** Options of what polls: how to wait, and how to ask. */
export interface WaitOptions extends PollOptions, Pick<CallOptions, 'headers' | 'onResponse' | 'retry' | 'timeoutMs'> {}

/**
 * An operation that runs on the server, looked at from here. Nothing is sent until it is asked; several may wait on
 * one poller, and share the requests that would be in flight together.
 */
export interface Poller<S, R> extends AsyncIterable<S> {
  /**
   * Polls until the operation is done.
   *
   * @returns what the operation gave
   * @throws DeadlineExceededError when `deadlineMs` is over; the signal's reason on abort; and what the family throws
   *   for an operation that failed. The poller can be asked again after the first two.
   */
  result(options?: ResultOptions): Promise<R>;
  /** Asks once and at once; sends nothing when the operation is known to be done. */
  poll(options?: { signal?: AbortSignal | undefined }): Promise<S>;
  /** Asks the server to stop the operation. @throws PollError where the service cannot */
  cancel(options?: CallOptions): Promise<void>;
  /** The status that was seen last. */
  readonly status: S | undefined;
  /** Whether the status that was seen last is final. */
  readonly isDone: boolean;
  /** What is needed to resume in another process; no credential inside. */
  toJSON(): Json;
}

/**
 * Makes a {@link Poller}. Iterating it polls too: each status comes as it is seen, the final one last.
 *
 * @param options - what holds for iteration, and for `result()` unless it says otherwise
 */
export function createPoller<S, R>(spec: PollSpec<S, R>, options: PollOptions = {}): Poller<S, R> {
  const { clock, random, tell } = spec.caller;
  let last = spec.known;
  let flight: Flight<S> | undefined;

  /** Joins the request in flight or sends one; it is aborted when nobody is left who waits for it. */
  async function look(within: Within): Promise<PollAnswer<S>> {
    let joined: Flight<S> | undefined;
    try {
      return await within(() => {
        flight ??= takeOff();
        joined = flight;
        joined.waiting++;
        return joined.answer;
      });
    } finally {
      if (joined && --joined.waiting === 0) {
        if (flight === joined) flight = undefined;
        joined.stop.abort();
      }
    }
  }

  function takeOff(): Flight<S> {
    const stop = new AbortController();
    const answer = spec.poll({ signal: stop.signal }).then((found) => {
      last = found;
      const { status, isDone, retryAfterMs } = found;
      tell('poll', { status, isDone, retryAfterMs });
      return found;
    });
    answer.catch(() => {});
    return { stop, answer, waiting: 0 };
  }

  async function* watch(wait: ResultOptions, closed?: AbortSignal): AsyncGenerator<S, void, undefined> {
    const { intervalMs, deadlineMs = Infinity, begunAt = performance.now() } = wait;
    const { subject = 'what is polled for' } = spec;
    const toReason = () => new DeadlineExceededError(deadlineMs, { subject });
    const within: Within = (work) =>
      runWithSignals([wait.signal, closed], work, { ms: begunAt + deadlineMs - performance.now(), toReason });
    let before: { readonly retryAfterMs?: number | undefined } | undefined = last ?? spec.start;
    for (;;) {
      if (before && !last?.isDone) {
        const ms = choosePollWait({ intervalMs, retryAfterMs: before.retryAfterMs }, random());
        await within((signal) => clock.sleep(ms, { signal }));
      }
      const found: PollAnswer<S> = last?.isDone ? last : await look(within);
      yield found.status;
      if (found.isDone) return;
      before = found;
    }
  }

  return {
    get status() {
      return last?.status;
    },
    get isDone() {
      return last?.isDone ?? false;
    },
    async poll({ signal } = {}) {
      return last?.isDone ? last.status : (await look((work) => runWithSignals([signal], work))).status;
    },
    async result(own = {}) {
      let status: S;
      for await (status of watch({ ...options, ...own }, options.signal));
      return spec.result(status!);
    },
    async cancel(call = {}) {
      if (!spec.cancel) throw new PollError('the service cannot cancel this operation; end the wait with a signal');
      await spec.cancel(call);
    },
    toJSON: () => spec.serialize(),
    [Symbol.asyncIterator]: () => iterateClosable((closed) => watch(options, closed))[Symbol.asyncIterator](),
  };
}

/** Runs one step under what may end the wait. */
type Within = <T>(work: (signal: AbortSignal | undefined) => Promise<T>) => Promise<T>;

/** A request that several may wait for. */
interface Flight<S> {
  readonly stop: AbortController;
  readonly answer: Promise<PollAnswer<S>>;
  waiting: number;
}
