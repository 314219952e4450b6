import type { Call } from './call.js';
import { type ApiError, chooseErrorClass } from './errors.js';
import type { Reply } from './exchange.js';
import type { FailedAnswer } from './family-rules.js';
import type { Operation } from './operation.js';
import type { PipelineConfig } from './pipeline-config.js';
import { redactText } from './redact.js';
import { readRequestId } from './response-info.js';
import { parseRetryAfter } from './retry-after.js';
import { type Failure, isRetryable } from './retry-decision.js';

/** Whether an answer that is no success is data for its operation: its status is listed, and its body has the keys listed with it. */
export function isDataAnswer(operation: Operation<any, any>, status: number, body: unknown): boolean {
  const keys = operation.answers?.[status];
  return keys !== undefined && typeof body === 'object' && body !== null && keys.every((key) => key in body);
}

/** Whether a failure after an ambiguous attempt says that the earlier one took effect. */
export function isAlreadyDone(operation: Operation<any, any>, error: ApiError): boolean {
  return !!operation.alreadyDone?.some((sign) => sign === error.status || sign === error.code);
}

/** The body of an answer: JSON where it is, else its text; undefined when empty. */
export function parseBody(body: Reply['body']): unknown {
  const text = body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Judges an answer: undefined where it is data, else why it is none, for the retry decision, and as the error that the caller gets. */
export function judgeReply(
  { rules, clock }: PipelineConfig,
  call: Call,
  reply: Reply,
): { readonly failure: Failure & { kind: 'status' }; readonly error: ApiError } | undefined {
  const { status, headers } = reply;
  if (reply.ok) return undefined;
  const body = parseBody(reply.body);
  if (isDataAnswer(call.operation, status, body)) return undefined;
  const answer = { status, headers, body };
  const failure = {
    kind: 'status',
    status,
    retryAfterMs: parseRetryAfter(headers, clock.now()),
    isVerdict: status >= 500 && (rules.isVerdict?.(answer) ?? false),
  } as const;
  return { failure, error: createApiError(call, answer, failure, rules.readError(answer)) };
}

function createApiError(
  { operation, secrets, attempts, shownUrl }: Call,
  { status, headers, body }: FailedAnswer,
  failure: Failure & { kind: 'status' },
  {
    code,
    message = 'the answer says no more',
    details,
  }: { code?: string | undefined; message?: string | undefined; details?: unknown },
): ApiError {
  const requestId = readRequestId(headers);
  const retryable = isRetryable(failure);
  const { retryAfterMs } = failure;
  const advice =
    status === 401
      ? '; check the credential'
      : retryable
        ? `; call again ${retryAfterMs === undefined ? 'later' : `in ${Math.ceil(retryAfterMs)} ms`}`
        : '';
  const text = `${operation.id}: ${status}${code ? ` ${code}` : ''}: ${message.slice(0, 1000)}${advice}${requestId ? ` (request ${requestId})` : ''}`;
  return new (chooseErrorClass(status))(
    redactText(text, secrets),
    { status, code, requestId, operationId: operation.id, attempts, retryable, retryAfterMs },
    {
      request: { method: operation.method, url: shownUrl },
      response: { status, headers },
      body,
      details,
    },
  );
}
