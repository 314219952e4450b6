import {
  type Answer,
  type ApiError,
  type Caller,
  callOperation,
  createCaller,
  createMismatch,
  type FailedAnswer,
  InvalidArgumentError,
  isApiError,
  isObject,
  parseRetryAfter,
  refuseLost,
  ServerError,
  writeJson,
} from '@functionary/core';
import { readError } from './errors.js';
import { invokeFunction } from './generated/operations.js';
import { readInvocation } from './normalise.js';
import type { InvokeOptions, InvokeParams } from './options.js';
import type { InvokeAnswer } from './types.js';

/** What became of a run, with what came with the answer. */
export type Invocation = Answer<InvokeAnswer>;

/**
 * Makes the caller of runs that may not be repeated. It is as the other one, and takes a 503 that says when to come back for an answer like any other
 * 5xx: the function may have run.
 */
export function createOnceCaller(caller: Caller): Caller {
  const { options, credential, rules: known } = caller.pipeline();
  const rules = { ...known, isVerdict: isPutOff, readError: readOnceError };
  return createCaller({ ...options, baseUrl: caller.baseUrl, credential, rules });
}

function isPutOff({ status, headers }: FailedAnswer): boolean {
  return status === 503 && parseRetryAfter(headers, 0) !== undefined;
}

function readOnceError(answer: FailedAnswer) {
  const reading = readError(answer);
  if (!isPutOff(answer)) return reading;
  const { message = 'it says no more' } = reading;
  return { ...reading, message: `${message}; it may have run: look before you call again` };
}

/** Where a run can be sent: by `once` alone unless it may be repeated. */
export interface InvokeCallers {
  readonly caller: Caller;
  readonly once: Caller;
}

/**
 * Runs a function, and reads what became of it.
 *
 * @throws InvalidArgumentError for arguments that are no object, or have no form in JSON; nothing is sent
 */
export async function sendInvocation(
  { caller, once }: InvokeCallers,
  id: string,
  args: unknown,
  { versionId }: InvokeParams,
  { isIdempotent = false, ...options }: InvokeOptions,
): Promise<Invocation> {
  if (args !== undefined) checkArgs(args);
  const idempotency = isIdempotent ? 'idempotent' : 'unsafe';
  const request = { path: { id }, body: { args, versionId } as object };
  const call = callOperation(isIdempotent ? caller : once, invokeFunction, request, { ...options, idempotency });
  const { data, ...answer } = await call.catch((error) => {
    throw isApiError(error) && error.status === 503 && !error.retryable ? reopen(error) : error;
  });
  const invocation = readInvocation(data);
  if (!invocation) throw createMismatch(invokeFunction.id, answer, 'outcome with ok and durationMs', data);
  return { ...answer, data: invocation };
}

function checkArgs(args: unknown): void {
  if (!isObject(args)) throw new InvalidArgumentError('args', 'pass an object, the arguments by name');
  refuseLost('args', args);
  // What has no form in JSON is told by the parameter's name here, and not by the body's.
  writeJson('args', args);
}

/** The same call may well succeed later; it is only not for us to repeat it. */
function reopen(error: ApiError): ApiError {
  const { request, response, body, details } = error;
  return new ServerError(error.message, { ...error, retryable: true }, { request, response, body, details });
}
