import type { Clock } from './clock.js';
import type { Hooks, Tracing } from './hooks.js';
import type { Logger } from './logger.js';
import type { ResponseInfo } from './response-info.js';
import type { ResponseSchemas } from './standard-schema.js';

/** What sends a request: the platform's `fetch`, or anything that behaves like it. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** How failures are retried. `false` in its place means one attempt. */
export interface RetryOptions {
  /** How many times a request is sent at most. @default 3 */
  maxAttempts?: number | undefined;
  /** Upper bound of the first wait; it doubles with each attempt, and a random part of it is waited. @default 500 */
  initialDelayMs?: number | undefined;
  /** Where the doubling ends. What the service asks for with `Retry-After` is waited in full. @default 8000 */
  maxDelayMs?: number | undefined;
}

/** What every client takes. Each family's options extend it. */
export interface ClientOptions {
  /** What sends the requests. @default the platform's `fetch`, looked up at each call */
  fetch?: FetchLike;
  /** By which the client dates and waits. @default the machine's */
  clock?: Clock | undefined;
  /** A number in [0, 1) for jitter. @default Math.random */
  random?: (() => number) | undefined;
  /** Sent with every request to the client's own origin. */
  headers?: Record<string, string> | undefined;
  /** Real time given to one attempt, its body included. `Infinity` for none. @default 60000 */
  timeoutMs?: number | undefined;
  /** Real time given to a whole call, all attempts and waits included. @default none */
  deadlineMs?: number | undefined;
  retry?: RetryOptions | false | undefined;
  hooks?: Hooks | undefined;
  tracing?: Tracing | undefined;
  logger?: Logger | undefined;
  /** Schemas that answers must fit: `responses` from a family's `./schemas`. They judge, and never replace the value. @default none */
  validate?: ResponseSchemas | undefined;
}

/** What every call takes, apart from its own parameters. */
export interface CallOptions {
  /** Ends the call, its requests and its waits within 5 ms; the call rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Real time given to one attempt. @default the client's */
  timeoutMs?: number | undefined;
  /** Real time given to the whole call. @default the client's */
  deadlineMs?: number | undefined;
  /** @default the client's */
  retry?: RetryOptions | false | undefined;
  /** Added to the client's. */
  headers?: Record<string, string> | undefined;
  /** Told of status, headers and request id of the answer that the call returns. */
  onResponse?: ((response: ResponseInfo) => void) | undefined;
}
