import type { Call } from './call.js';
import { type ApiError, chooseErrorClass } from './errors.js';
import type { Reply } from './exchange.js';
import { redactText } from './redact.js';
import { parseRetryAfter } from './retry-after.js';
import { type Failure, isPutOff, isRetryable } from './retry-decision.js';

/** The body of an answer: JSON where it is, else its text or stream as it is; undefined when empty. */
export function parseBody(body: Reply['body']): unknown {
  if (!body) return undefined;
  try {
    return JSON.parse(body as string);
  } catch {
    return body;
  }
}

/**
 * Judges an answer, and leaves the error that the caller would get in `call.error`. An answer that is no success is data for its operation where its
 * status is listed, and its body has the keys listed with it.
 *
 * @returns undefined where the answer is data
 */
export function judgeReply(call: Call, { ok, status, headers, requestId, body: text }: Reply): Failure | undefined {
  const { config, operation, idempotency, attempts, secrets, shownUrl } = call;
  const { rules, clock } = config;
  const { id, method, answers } = operation;
  call.error = undefined;
  if (ok) return undefined;
  // Some services quote what they refuse.
  const body = parseBody(typeof text === 'string' ? redactText(text, secrets) : text);
  if (answers?.[status]?.every((key) => typeof body === 'object' && body !== null && key in body)) return undefined;
  const answer = { status, headers, body };
  const { code, message = 'it says no more', details } = rules.readError(answer);
  const retryAfterMs = parseRetryAfter(headers, clock.now());
  const failure = { status, retryAfterMs, isVerdict: status >= 500 && !!rules.isVerdict?.(answer) };
  const retryable = isRetryable(failure);
  const when = retryAfterMs === undefined ? 'later' : `in ${Math.ceil(retryAfterMs)} ms`;
  const next =
    idempotency === 'unsafe' && !isPutOff(failure)
      ? 'it may have taken effect: look before you call again'
      : `call again ${when}`;
  const advice = status === 401 ? '; check the credential' : retryable ? `; ${next}` : '';
  // Cut last: half a secret is one that nothing finds.
  const said = redactText(`${id}: ${status}${code ? ` ${code}` : ''}: ${message}`, secrets).slice(0, 1000);
  call.error = new (chooseErrorClass(status))(
    `${said}${advice}${requestId ? ` (request ${requestId})` : ''}`,
    { status, code, requestId, operationId: id, attempts, retryable, retryAfterMs },
    { request: { method, url: shownUrl }, response: { status, headers }, body, details },
  );
  return failure;
}

/** Whether the failure of a call after an ambiguous attempt says that the earlier one took effect. */
export function isAlreadyDone({ operation, error }: Call): boolean {
  const { status, code } = error as ApiError;
  return !!operation.alreadyDone?.some((sign) => sign === status || sign === code);
}
