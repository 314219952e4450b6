import {
  type Answer,
  ApiError,
  ConflictError,
  type ErrorReading,
  type FailedAnswer,
  isApiError,
  NotFoundError,
  PollError,
} from '@functionary/core';
import type { InstanceStatus, RuntimeStatus } from './types.js';

/** What the service means by a status without a body. */
const EMPTY: Readonly<Record<number, string>> = {
  401: 'pass the system key durabletask_extension or the master key as systemKey',
  404: 'there is no such instance or entity (yet), or the base URL or prefix is wrong',
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
  readonly instanceId: string;
  /** `Failed`, `Terminated` or `Canceled`. */
  readonly runtimeStatus: RuntimeStatus;
  /** The whole status: `output` is the error's text, or the reason of the termination. Non-enumerable. */
  declare readonly status: InstanceStatus;

  override get name(): 'OrchestrationFailedError' {
    return 'OrchestrationFailedError';
  }

  constructor(status: InstanceStatus) {
    const { instanceId, name, runtimeStatus, output } = status;
    const why = output == null ? '' : `: ${typeof output === 'string' ? output : JSON.stringify(output)}`;
    super(`orchestration ${name ?? ''} ${instanceId} is ${runtimeStatus}${why}`.replace('  ', ' '));
    this.instanceId = instanceId;
    this.runtimeStatus = runtimeStatus;
    Object.defineProperty(this, 'status', { value: status });
  }
}

/** The output was too large for the status, which holds the address of a blob in the task hub's storage instead. */
export class LargeOutputError extends PollError {
  readonly instanceId: string;
  /** The blob, to be read with a credential for that storage account. */
  readonly blobUrl: string;

  override get name(): 'LargeOutputError' {
    return 'LargeOutputError';
  }

  constructor(instanceId: string, blobUrl: string) {
    super(`the output of ${instanceId} is too large for its status; read it from ${blobUrl}`);
    this.instanceId = instanceId;
    this.blobUrl = blobUrl;
  }
}

/**
 * Understands an error body: the extension's `{ Message, ExceptionMessage, ExceptionType }` and bare JSON strings, the
 * host's `{ errorCode, message }`, a proxy's problem details or page.
 */
export function readError({ status, body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') {
    const title = /<title>([^<]*)/i.exec(body)?.[1];
    return { message: title ?? body.slice(0, 300) };
  }
  if (typeof body !== 'object' || body === null) return { message: EMPTY[status] };
  const fields = body as Record<string, unknown>;
  const text = (...keys: string[]) => {
    const said = keys.map((key) => fields[key]).filter((value) => typeof value === 'string' && value !== '');
    return said.length > 0 ? said.join(': ') : undefined;
  };
  const code = fields.ExceptionType ?? fields.errorCode ?? fields.code;
  return {
    code: typeof code === 'string' ? code : undefined,
    message: text('Message', 'ExceptionMessage') ?? text('message') ?? text('title', 'detail'),
    details: body,
  };
}

/** Whether a 500 is the extension's word on the instance's state, which a second attempt would get again. */
export function isVerdict(answer: FailedAnswer): boolean {
  return answer.status === 500 && readError(answer).code === INVALID_OPERATION;
}

/** The class that says what happened, where the status alone does not: hosts before 2026 say most of it with 500. */
function chooseClass(error: ApiError): typeof ApiError | undefined {
  const { status, code, operationId } = error;
  if (status === 412) return InvalidStateError;
  if (status === 410 && operationId === 'rewindInstance') return InvalidStateError;
  if (status === 400 && operationId === 'restartInstance' && /was not found/.test(error.message)) return NotFoundError;
  if (status !== 500 || code !== INVALID_OPERATION) return undefined;
  return /already exists/.test(error.message) ? ConflictError : InvalidStateError;
}

/** Gives an error of the pipeline the class that says what happened; anything else passes as it is. */
export function classifyError(error: unknown): unknown {
  const Class = isApiError(error) ? chooseClass(error) : undefined;
  if (!Class) return error;
  const { message, request, response, body, details } = error as ApiError;
  return new Class(message, { ...(error as ApiError) }, { request, response, body, details });
}

/** Refuses the purge of an instance that has not ended, as today's service does with 412 and older hosts do not. */
export function createPurgeRefusal(status: InstanceStatus, answer: Answer<unknown>): InvalidStateError {
  const { instanceId, runtimeStatus } = status;
  const { requestId, attempts, url, headers, data: body } = answer;
  return new InvalidStateError(
    `purgeInstance: ${instanceId} is ${runtimeStatus}, and only an instance that has ended is purged; terminate it first, or pass allowNonTerminal`,
    {
      status: 412,
      code: undefined,
      requestId,
      operationId: 'purgeInstance',
      attempts,
      retryable: false,
      retryAfterMs: undefined,
    },
    { request: { method: 'GET', url }, response: { status: answer.status, headers }, body, details: body },
  );
}
