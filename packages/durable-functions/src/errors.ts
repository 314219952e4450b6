import {
  type Answer,
  ApiError,
  ConflictError,
  type ErrorReading,
  type FailedAnswer,
  isApiError,
  NotFoundError,
  NotImplementedError,
  PollError,
  pickTexts,
  restateError,
} from '@functionary/core';
import type { InstanceStatus, RuntimeStatus } from './types.js';

/** What the service means by a status without a body. */
const EMPTY: Readonly<Record<number, string>> = {
  401: 'systemKey is neither durabletask_extension nor the master key',
  404: 'no such instance or entity (yet), or a wrong baseUrl or prefix',
  410: 'the instance has ended',
};

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
    const text = `orchestration ${name && `${name} `}${instanceId} is ${runtimeStatus}${why}`;
    super(text, undefined, { instanceId, runtimeStatus }, { status });
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
    const text = `the output of ${instanceId} is too large for its status; read it from ${blobUrl}`;
    super(text, undefined, { instanceId, blobUrl });
  }
}

/**
 * Understands an error body: the extension's `{ Message, ExceptionMessage, ExceptionType }` and bare JSON strings, the
 * host's `{ errorCode, message }`, a proxy's problem details or page.
 */
export function readError({ status, body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') return { message: /<title>([^<]*)/i.exec(body)?.[1] ?? body };
  return {
    code: pickTexts(body, ['ExceptionType', 'errorCode', 'code'])[0],
    message: pickTexts(body, ['Message', 'ExceptionMessage', 'message', 'title', 'detail']).join(': ') || EMPTY[status],
    details: body,
  };
}

/** What a 500 of the extension means that names one of these: hosts before 2026 have no statuses of their own for it. */
const VERDICTS: Readonly<Record<string, typeof ApiError>> = {
  'System.InvalidOperationException': InvalidStateError,
  'System.NotImplementedException': NotImplementedError,
};

function findVerdict({
  status,
  code = '',
}: {
  status: number;
  code?: string | undefined;
}): typeof ApiError | undefined {
  return status === 500 && Object.hasOwn(VERDICTS, code) ? VERDICTS[code] : undefined;
}

/** Whether a 500 is the extension's word on what is asked, which a second attempt would get again. */
export function isVerdict(answer: FailedAnswer): boolean {
  return !!findVerdict({ ...readError(answer), status: answer.status });
}

/** The class that says what happened, where the status alone does not. */
function chooseClass(error: ApiError): typeof ApiError | undefined {
  const { status, operationId, message } = error;
  if (status === 412 || (status === 410 && operationId === 'rewindInstance')) return InvalidStateError;
  if (status === 400 && operationId === 'restartInstance' && message.includes('was not found')) return NotFoundError;
  const verdict = findVerdict(error);
  return verdict && message.includes('already exists') ? ConflictError : verdict;
}

/** Gives an error of the pipeline the class that says what happened; anything else passes as it is. */
export function classifyError(error: unknown): unknown {
  const Class = isApiError(error) ? chooseClass(error) : undefined;
  return Class ? restateError(error as ApiError, Class) : error;
}

/** Refuses the purge of an instance that has not ended, as today's service does with 412 and older hosts do not. */
export function createPurgeRefusal({ instanceId, runtimeStatus }: InstanceStatus, answer: Answer<unknown>): ApiError {
  const { requestId, attempts, url, status, headers, data: body } = answer;
  const operationId = 'purgeInstance';
  return new InvalidStateError(
    `${operationId}: ${instanceId} is ${runtimeStatus}; terminate it first, or pass allowNonTerminal`,
    { status: 412, code: undefined, requestId, operationId, attempts, retryable: false, retryAfterMs: undefined },
    { request: { method: 'GET', url }, response: { status, headers }, body, details: body },
  );
}
