import type { ResponseInfo } from './response-info.js';

/** A call begins. */
export interface CallEvent {
  readonly operationId: string;
  /** Secrets redacted. */
  readonly url: string;
}

/** A call is over, with data or with an error. */
export interface SettledEvent extends CallEvent {
  readonly attempts: number;
  /** From the start of the call, in milliseconds of real time. */
  readonly durationMs: number;
  readonly status: number | undefined;
  readonly error: unknown;
}

/** One attempt is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** 1 is the first. */
  readonly attempt: number;
  readonly method: string;
  /** Without the credential, which is added after. May be changed: what is set here is sent, with this attempt and those after it. */
  readonly headers: Headers;
}

/** One attempt was answered, its body read. */
export interface ResponseEvent extends CallEvent {
  readonly attempt: number;
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** Of this attempt, in milliseconds of real time. */
  readonly durationMs: number;
}

/** An attempt failed, and after `delayMs` the request is sent again (or, where that could repeat an effect, looked for first). */
export interface RetryEvent extends CallEvent {
  /** The one that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly error: unknown;
}

/** A poller has looked. */
export interface PollEvent {
  readonly status: unknown;
  readonly isDone: boolean;
  readonly retryAfterMs: number | undefined;
}

/** A page has come. */
export interface PageEvent {
  readonly items: number;
  readonly cursor: string | undefined;
  readonly nextCursor: string | undefined;
  readonly response: ResponseInfo;
}

/** Functions that are told what a client does. They are not waited for; what they throw goes to the logger. */
export interface Hooks {
  call?(event: CallEvent): void;
  request?(event: RequestEvent): void;
  response?(event: ResponseEvent): void;
  retry?(event: RetryEvent): void;
  settled?(event: SettledEvent): void;
  poll?(event: PollEvent): void;
  page?(event: PageEvent): void;
}

/** Runs calls and attempts inside something of its own, as a tracer needs that makes a span current. */
export interface Tracing {
  call?<T>(event: CallEvent, next: () => Promise<T>): Promise<T>;
  attempt?<T>(event: RequestEvent, next: () => Promise<T>): Promise<T>;
}
