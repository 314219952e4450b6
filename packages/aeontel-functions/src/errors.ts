import {
  type ErrorReading,
  type FailedAnswer,
  FunctionaryError,
  isApiError,
  pickTexts,
  readErrorPage,
} from '@functionary/core';
import type { AeontelFault, InvokeFailure } from './types.js';

/** The function was run and did not return: it threw, ran out of time, does not compile, or returned what it may not. */
export class InvocationFailedError extends FunctionaryError {
  declare readonly functionId: string;
  /** How long it took, in milliseconds. */
  declare readonly durationMs: number;
  /** The service's id of the request. */
  declare readonly requestId: string | undefined;
  /** The function's own message, whole. Non-enumerable. */
  declare readonly reason: string;

  override get name(): 'InvocationFailedError' {
    return 'InvocationFailedError';
  }

  constructor(functionId: string, { error: reason, durationMs }: InvokeFailure, requestId?: string) {
    const said = reason.slice(0, 1000);
    const text = `function ${functionId} failed after ${durationMs} ms: ${said}${requestId ? ` (request ${requestId})` : ''}`;
    super(text, undefined, { functionId, durationMs, requestId }, { reason });
  }
}

/** What the service means by a status without a body. */
const EMPTY: Readonly<Record<number, string>> = {
  401: 'the token is missing or wrong',
  403: 'the token is not good for this',
  404: 'there is no such function, or not for this token',
  429: 'too many requests',
};

/** How many of the places that are wrong are shown. */
const SHOWN_FAULTS = 3;

/**
 * Understands an error, whoever wrote it: the service's `application/problem+json`, the same without some of its keys, a text, a
 * page of a proxy, or nothing. `details` are the faults, where there are any.
 */
export function readError({ status, body }: FailedAnswer): ErrorReading {
  if (typeof body === 'string') {
    const { code, remark } = readErrorPage(body);
    return { code, message: remark ?? EMPTY[status], details: body };
  }
  const faults = readFaults((body as { errors?: unknown } | undefined)?.errors);
  const [said = EMPTY[status]] = pickTexts(body, ['detail', 'title']);
  const places = faults.slice(0, SHOWN_FAULTS).flatMap((fault) => pickTexts(fault, ['pointer', 'detail']));
  // The detail mostly holds what the faults say.
  const message = (said ? [said, ...places.filter((place) => !said.includes(place))] : places).join(': ');
  const [code] = pickTexts(body, ['code']);
  return { code, message: message || undefined, details: faults.length > 0 ? faults : body };
}

/**
 * The places that the service says are wrong, each with its JSON pointer: into the body, or into the query with the parameter's
 * name first (`/filter/OR/1/name/gte`). None where it names none.
 *
 * @example
 * ```ts
 * import { listFaults } from '@functionary/aeontel-functions';
 *
 * try {
 *   await aeontel.functions.update('fun_demo', { name: '' });
 * } catch (error) {
 *   for (const { pointer, code } of listFaults(error)) console.log(pointer, code);
 * }
 * ```
 */
export function listFaults(error: unknown): readonly AeontelFault[] {
  return isApiError(error) ? readFaults(error.details) : [];
}

function readFaults(faults: unknown): readonly AeontelFault[] {
  return Array.isArray(faults) ? faults.filter((fault) => typeof fault?.pointer === 'string') : [];
}
