import type { components } from '@functionary/aeontel-functions/operations';

type Body = components['schemas']['AeontelErrorBody'];
type Code = components['schemas']['AeontelErrorCode'];

/** A place of a request that is wrong. */
export type Fault = components['schemas']['AeontelFault'];

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
} as const;

/** The statuses of errors that the mock gives by itself. */
export type ProblemStatus = keyof typeof titles;

/** An error of the service: thrown anywhere, answered as RFC 9457 has it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: ProblemStatus,
    readonly code: Code,
    readonly detail: string,
    readonly errors?: readonly Fault[],
  ) {
    super(detail);
  }
}

/** The answer to a problem. The id of the request is put in when the answer is dressed. */
export function answerProblem({ status, code, detail, errors }: Problem) {
  const body: Body = { type: 'about:blank', title: titles[status], status, code, detail, requestId: '' };
  if (errors && errors.length > 0) body.errors = [...errors];
  return { status, contentType: problemType, body };
}

/** The media type of an error. */
export const problemType = 'application/problem+json';

/** 400, with the places that are wrong; their details together are the detail. */
export const badRequest = (code: Code, errors: readonly Fault[]): Problem =>
  new Problem(400, code, errors.map(({ detail }) => detail).join(' '), errors);

/** 403. */
export const forbidden = (detail: string): Problem => new Problem(403, 'forbidden', detail);

/** 404, for what never was, has gone, or belongs to others. */
export const notFound = (id: string): Problem => new Problem(404, 'not_found', `There is no function ${id}.`);

/** What the body refers to is not there. */
export const unknownReference = (pointer: string, detail: string): Problem =>
  badRequest('invalid_reference', [{ pointer, code: 'unknown_reference', detail }]);
