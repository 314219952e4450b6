import { FunctionaryError, KIND, kindOf } from './functionary-error.js';

/** What an `ApiError` says, safe to log. */
export interface ApiErrorFields {
  readonly status: number;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly operationId: string;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
}

/** What hangs on an `ApiError` non-enumerable, so that no log takes it up by itself. */
export interface ApiErrorExchange {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: { readonly status: number; readonly headers: Headers };
  readonly body: unknown;
  readonly details: unknown;
}

/**
 * The service answered with a status that is not a success. There is a class for each status that means something of its own.
 *
 * @example
 * ```ts
 * import { isApiError } from '@functionary/core';
 *
 * function isGone(error: unknown): boolean {
 *   return isApiError(error) && error.status === 410;
 * }
 * ```
 */
export class ApiError extends FunctionaryError {
  /** The HTTP status. */
  declare readonly status: number;
  /** The service's own code for what went wrong, where it sends one. */
  declare readonly code: string | undefined;
  /** The service's id of the request. */
  declare readonly requestId: string | undefined;
  /** Which operation was called. */
  declare readonly operationId: string;
  /** How many times the request was sent. */
  declare readonly attempts: number;
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean;
  /** How long the service asks to wait before the next call, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** Method and URL, secrets redacted. Non-enumerable. */
  declare readonly request: { readonly method: string; readonly url: string };
  /** Status and headers as received. Non-enumerable. */
  declare readonly response: { readonly status: number; readonly headers: Headers };
  /** The parsed body of the answer, or its text. Non-enumerable. */
  declare readonly body: unknown;
  /** What the service says beyond code and message. Non-enumerable. */
  declare readonly details: unknown;

  override get name(): string {
    return 'ApiError';
  }

  /** @internal */
  override get [KIND](): string {
    return 'api';
  }

  constructor(message: string, fields: ApiErrorFields, exchange: ApiErrorExchange) {
    super(message, undefined, fields, exchange);
  }
}

/** Whether `error` is an `ApiError`, of whichever copy of this package. */
export function isApiError(error: unknown): error is ApiError {
  return kindOf(error) === 'api';
}
