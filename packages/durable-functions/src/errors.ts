import {
  type Answer,
  ApiError,
  ConflictError,
  type ErrorReading,
  type FailedAnswer,
  InvalidResponseError,
  isApiError,
  NotFoundError,
  PollError,
} from '@functionary/core';
import type { InstanceStatus, RuntimeStatus } from './types.js';

/** What the service means by a status without a body. */
const EMPTY: Readonly<Record<number, string>> = {
  401: 'pass the system key durabletask_extension or the master key as systemKey',
  404: 'there is no such instance or entity (yet), or baseUrl or prefix is wrong',
  410: 'the instance has ended',
};

/** What a .NET host calls a refusal for the state that something is in. */
const INVALID_OPERATION = 'System.InvalidOperationException';

/** The instance exists, and its state does not allow this: suspend, resume, rewind or purge at the wrong time. */
export class InvalidStateError extends ApiError {
  override get name(): 'InvalidStateError' {
    return 'InvalidStateError';
  }
}

/** The orchestration ended without an output: Failed, Terminated or Canceled. */
export class OrchestrationFailedError extends PollError {
  declare readonly instanceId: string;
  /** `Failed`, `Terminated` or `Canceled`. */
  declare readonly runtimeStatus: RuntimeStatus;
  /** The whole status: `output` is the error's text, or the reason of the termination. Non-enumerable. */
  declare readonly status: InstanceStatus;

  override get name(): 'OrchestrationFailedError' {
    return 'OrchestrationFailedError';
  }

  constructor(status: InstanceStatus) {
    const { instanceId, name = '', runtimeStatus, output } = status;
    const why = output == null ? '' : `: ${typeof output === 'string' ? output : JSON.stringify(output)}`;
    super(`orchestration ${name && `${name} `}${instanceId} is ${runtimeStatus}${why}`);
    Object.assign(this, { instanceId, runtimeStatus });
    Object.defineProperty(this, 'status', { value: status });
  }
}

/** The output was too large for the status, which holds the address of a blob in the task hub's storage instead. */
export class LargeOutputError extends PollError {
  declare readonly instanceId: string;
  /** The blob, to be read with a credential for that storage account. */
  declare readonly blobUrl: string;

  override get name(): 'LargeOutputError' {
    return 'LargeOutputError';
  }

  constructor(instanceId: string, blobUrl: string) {
    super(`the output of ${instanceId} is too large for its status; read it from ${blobUrl}`);
    Object.assign(this, { instanceId, blobUrl });
  }
}

/**
 * Understands an error body: the extension's `{ Message, ExceptionMessage, ExceptionType }` and bare JSON strings, the
 * host's `{ errorCode, message }`, a proxy's problem details or page.
 */
export function readError({ status, body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') return { message: /<title>([^<]*)/i.exec(body)?.[1] ?? body.slice(0, 300) };
  const fields = (body ?? {}) as Record<string, unknown>;
  const pick = (...keys: string[]) => keys.map((key) => fields[key]).filter((value) => value && typeof value === 'string');
  return {
    code: pick('ExceptionType', 'errorCode', 'code')[0] as string | undefined,
    message: pick('Message', 'ExceptionMessage', 'message', 'title', 'detail').join(': ') || EMPTY[status],
    details: body,
  };
}

/** Whether a 500 is the extension's word on the instance's state, which a second attempt would get again. */
export function isVerdict(answer: FailedAnswer): boolean {
  return answer.status === 500 && readError(answer).code === INVALID_OPERATION;
}

/** Whether the service answered 404. */
export function isMissing(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 404;
}

/** The class that says what happened, where the status alone does not: hosts before 2026 say most of it with 500. */
function chooseClass({ status, code, operationId, message }: ApiError): typeof ApiError | undefined {
  if (status === 412 || (status === 410 && operationId === 'rewindInstance')) return InvalidStateError;
  if (status === 400 && operationId === 'restartInstance' && message.includes('was not found')) return NotFoundError;
  if (status !== 500 || code !== INVALID_OPERATION) return undefined;
  return message.includes('already exists') ? ConflictError : InvalidStateError;
}

/** Gives an error of the pipeline the class that says what happened; anything else passes as it is. */
export function classifyError(error: unknown): unknown {
  const Class = isApiError(error) ? chooseClass(error) : undefined;
  return Class ? new Class((error as ApiError).message, { ...(error as ApiError) }, error as ApiError) : error;
}

/** Refuses an answer that is not what its operation gives: mostly the address leads elsewhere. */
export function createMismatch(
  operationId: string,
  { status, requestId, data }: Answer<unknown>,
  wanted: string,
): InvalidResponseError {
  const fields = { operationId, status, requestId, issues: [] };
  const text = `${operationId}: the answer with ${status} is no ${wanted}; check baseUrl and prefix`;
  return new InvalidResponseError(text, fields, data);
}

/** Refuses the purge of an instance that has not ended, as today's service does with 412 and older hosts do not. */
export function createPurgeRefusal({ instanceId, runtimeStatus }: InstanceStatus, answer: Answer<unknown>): ApiError {
  const { requestId, attempts, url, status, headers, data: body } = answer;
  const operationId = 'purgeInstance';
  return new InvalidStateError(
    `${operationId}: ${instanceId} is ${runtimeStatus} and has not ended; terminate it first, or pass allowNonTerminal`,
    { status: 412, code: undefined, requestId, operationId, attempts, retryable: false, retryAfterMs: undefined },
    { request: { method: 'GET', url }, response: { status, headers }, body, details: body },
  );
}
