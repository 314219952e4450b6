import {
  type Answer,
  type Caller,
  callOperation,
  createCaller,
  createMismatch,
  type EncodedBody,
  type FailedAnswer,
  InvalidArgumentError,
  isApiError,
  isObject,
  parseRetryAfter,
  refuseLost,
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
 * Writes what a function is run with, as it is now, whatever becomes of the caller's objects.
 *
 * @throws InvalidArgumentError for arguments that are no object, or have no form in JSON
 */
export function writeInvocation(args: unknown, { versionId }: InvokeParams): EncodedBody {
  if (args !== undefined) {
    if (!isObject(args)) throw new InvalidArgumentError('args', 'pass an object, the arguments by name');
    refuseLost('args', args);
  }
  const text = writeJson('args', { args, versionId });
  return { contentType: 'application/json', isReplayable: true, open: () => text };
}

/**
 * Runs a function, and reads what became of it.
 *
 * @param body - from {@link writeInvocation}
 */
export async function sendInvocation(
  { caller, once }: InvokeCallers,
  id: string,
  body: EncodedBody,
  { isIdempotent = false, ...options }: InvokeOptions,
): Promise<Invocation> {
  const idempotency = isIdempotent ? 'idempotent' : 'unsafe';
  const request = { path: { id }, body: body as object };
  const call = callOperation(isIdempotent ? caller : once, invokeFunction, request, { ...options, idempotency });
  const { data, ...answer } = await call.catch((error) => {
    // The same call may well succeed later; it is only not for us to repeat it.
    throw isApiError(error) && error.status === 503 ? Object.assign(error, { retryable: true }) : error;
  });
  const invocation = readInvocation(data);
  if (!invocation) throw createMismatch(invokeFunction.id, answer, 'outcome with ok and durationMs', data);
  return { ...answer, data: invocation };
}
