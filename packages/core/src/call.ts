import type { Lease } from './credentials.js';
import { InvalidArgumentError } from './errors.js';
import type { Idempotency, Operation } from './operation.js';
import type { CallOptions, RetryOptions } from './options.js';
import type { PipelineConfig } from './pipeline-config.js';
import { redactUrl } from './redact.js';
import type { WireRequest } from './wire-request.js';

/** A failure that may or may not have taken effect, as the one who looks gets it. */
export interface AmbiguousFailure {
  readonly error: unknown;
  /** How many attempts were made. */
  readonly attempt: number;
  /**
   * When the request was first sent, by the server's clock, in milliseconds since 1970. Known as soon as any answer of the server carried a
   * `Date`, so read it after looking.
   */
  readonly firstSentAt: number | undefined;
  /** Ends with the call: by its user, or its deadline. */
  readonly signal: AbortSignal | undefined;
}

/** Looks whether an attempt took effect: `done` with what the call then returns, or `again` when it did not and the request may be sent again. */
export type Verify = (failure: AmbiguousFailure) => Promise<{ readonly done: unknown } | 'again'>;

/** What a family's code may say of a call, beside what its user may. */
export interface SendOptions extends CallOptions {
  /** An address that the service gave (a next link, a `Location`, a management URL) in place of the operation's path. To another origin it goes without credentials. */
  url?: string;
  /** In place of the operation's. */
  idempotency?: Idempotency;
  /** For operations of idempotency `verify`. */
  verify?: Verify;
  /** How long the request asks the server to wait, in milliseconds: an attempt is given that and 10 s more. */
  waitMs?: number;
  /**
   * Gives the body as a stream: `timeoutMs` then ends with the headers and guards each following read, and nothing is retried after them. `whole` says
   * that the family's code reads it to its end before its user gets anything, so that `deadlineMs` holds until then.
   */
  stream?: boolean | 'whole';
  /** Sends the request without the client's credential. */
  acceptNoCredential?: boolean;
  /** Values in the body that may be shown nowhere. */
  secrets?: readonly (string | undefined)[];
}

/** One call on its way through the pipeline: what all its steps read, and where they stand. */
export interface Call {
  readonly config: PipelineConfig;
  readonly operation: Operation<any, any>;
  readonly idempotency: Idempotency;
  readonly options: SendOptions;
  /** As it may be shown. */
  readonly shownUrl: string;
  /** Values that may be shown nowhere; the credential joins when it is known. */
  readonly secrets: (string | undefined)[];
  readonly timeoutMs: number;
  /** `Infinity` for none. */
  readonly deadlineMs: number;
  /** By `performance.now()`. */
  readonly deadlineAt: number;
  readonly retry: { readonly [Bound in keyof RetryOptions]-?: number };
  /** Reads the body of an answer that is not streamed. */
  read(response: Response): Promise<string>;
  /** The user's signal and the deadline, once the call has begun. */
  signal: AbortSignal | undefined;
  /** What is sent; its headers may be added to by hooks. */
  request: WireRequest | undefined;
  /** The credential of this attempt. */
  lease: Lease | undefined;
  /** How many times it was sent. */
  attempts: number;
  /** The status of the last answer. */
  status: number | undefined;
  /** The failure of the last attempt. */
  error: unknown;
  /** Set when the call turned out to be done without an answer of its own. */
  done: { readonly done: unknown } | undefined;
}

/** How much longer than the wait that it asks for an attempt may take, in milliseconds. */
const WAIT_MARGIN_MS = 10_000;

/**
 * Settles the options of a call, once.
 *
 * @throws InvalidArgumentError for a time that is not positive
 */
export function createCall(
  config: PipelineConfig,
  operation: Operation<any, any>,
  url: string,
  options: SendOptions,
  secrets: (string | undefined)[],
  read = (response: Response) => response.text(),
): Call {
  const client = config.options;
  const readDuration = (name: 'timeoutMs' | 'deadlineMs', fallback: number) => {
    const value = options[name] ?? client[name] ?? fallback;
    if (value > 0) return value;
    throw new InvalidArgumentError(name, 'pass more than 0 ms');
  };
  const timeoutMs = readDuration('timeoutMs', 60_000);
  const deadlineMs = readDuration('deadlineMs', Infinity);
  const readBound = (name: keyof RetryOptions, fallback: number) =>
    readRetry(options)?.[name] ?? readRetry(client)?.[name] ?? fallback;
  return {
    config,
    operation,
    idempotency: options.idempotency ?? operation.idempotency,
    options,
    shownUrl: redactUrl(url, config.rules.visibleQuery, secrets),
    secrets,
    timeoutMs: options.waitMs ? Math.max(timeoutMs, options.waitMs + WAIT_MARGIN_MS) : timeoutMs,
    deadlineMs,
    deadlineAt: performance.now() + deadlineMs,
    retry: {
      maxAttempts: readBound('maxAttempts', 3),
      initialDelayMs: readBound('initialDelayMs', 500),
      maxDelayMs: readBound('maxDelayMs', 8000),
    },
    read,
    signal: undefined,
    request: undefined,
    lease: undefined,
    attempts: 0,
    status: undefined,
    error: undefined,
    done: undefined,
  };
}

function readRetry({ retry }: CallOptions): RetryOptions | undefined {
  return retry === false ? { maxAttempts: 1 } : retry;
}
