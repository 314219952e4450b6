import { runAttempt } from './attempt.js';
import { computeBackoff } from './backoff.js';
import type { Call } from './call.js';
import { renewCredential } from './credentials.js';
import { emit } from './emit.js';
import { isEncodedBody } from './encoded-body.js';
import { ConnectionError, DeadlineExceededError, OutcomeUnknownError } from './errors.js';
import type { Reply } from './exchange.js';
import { isAlreadyDone, judgeReply } from './judge-reply.js';
import { readServerDate } from './retry-after.js';
import { decideRetry, type Failure } from './retry-decision.js';
import type { WireRequest } from './wire-request.js';

/**
 * Sends a request until it is answered with data, or there is no sense in sending it again.
 *
 * @returns the last answer; whether it is a failure stands in `call.error`
 * @throws ConnectionError where no answer came, DeadlineExceededError where the next wait would go beyond the deadline
 */
export async function retryUntilSettled(call: Call, request: WireRequest): Promise<Reply> {
  const { config, operation, idempotency, options, retry, secrets, signal } = call;
  const { clock, budget } = config;
  const { id } = operation;
  const { maxAttempts } = retry;
  const source = options.acceptNoCredential ? undefined : config.credential;
  const { body } = request;
  const isReplayable = !(isEncodedBody(body) ? !body.isReplayable : body instanceof ReadableStream);
  const firstSent = clock.now();
  let renewals = 0;
  let isAmbiguous = false;
  let reply: Reply | undefined;
  call.request = request;
  for (let attempt = 1; ; attempt++) {
    call.lease ??= await source?.acquire();
    if (signal?.aborted) {
      call.lease?.release();
      throw signal.reason;
    }
    const used = call.lease?.value;
    secrets.push(used);
    call.attempts++;
    reply = undefined;
    let failure: Failure | undefined;
    try {
      reply = await runAttempt(call);
      failure = judgeReply(call, reply);
      if (!failure) {
        budget.refund();
        break;
      }
      if (isAmbiguous && isAlreadyDone(call)) return settleDone(call, undefined, reply);
    } catch (error) {
      if (signal?.aborted || !(error instanceof ConnectionError)) throw error;
      call.error = failure = error;
    }
    call.lease = undefined;
    if (used && reply?.status === 401) {
      // What cannot be sent again fails, and leaves no dead credential to the next call.
      if (!isReplayable) source!.renew?.(used);
      else if (renewals++ < (source!.renewals ?? 1)) {
        call.lease = await renewCredential(source!, used);
        if (call.lease) {
          attempt--;
          continue;
        }
      }
    }
    const canVerify = !!options.verify;
    const decision = decideRetry(failure, { idempotency, attempt, maxAttempts, isReplayable, canVerify });
    isAmbiguous ||= decision.isAmbiguous;
    if (decision.action === 'stop') break;
    const delayMs = computeBackoff(attempt, retry, config.random(), failure.retryAfterMs);
    const { error, attempts } = call;
    if (performance.now() + delayMs > call.deadlineAt)
      throw new DeadlineExceededError(call.deadlineMs, { subject: id, retryAfterMs: delayMs, cause: error });
    if (!budget.spend(reply ? 'status' : 'connection')) break;
    const event = { attempt: attempts, delayMs, error };
    emit(call, 'retry', () => event);
    config.options.logger?.warn(`${id}: attempt ${attempts} failed, next in ${Math.ceil(delayMs)} ms`, event);
    await clock.sleep(delayMs, { signal });
    signal?.throwIfAborted();
    // Meanwhile a credential that was new may have been replaced in its turn.
    renewals = 0;
    if (decision.action === 'verify') {
      const found = await look(call, firstSent);
      if (found !== 'again') return settleDone(call, found.done, reply);
      if (attempt >= maxAttempts) break;
    }
  }
  if (reply) return reply;
  throw call.error;
}

/** The call took effect without an answer of its own; what stands in for that is the last one that came. */
function settleDone(call: Call, done: unknown, reply: Reply | undefined): Reply {
  call.error = undefined;
  call.done = { done };
  return reply ?? { ok: true, status: 200, headers: new Headers(), requestId: undefined, body: '' };
}

/** Asks the caller whether the failed attempt took effect. */
async function look({ config, operation, options, signal, error, attempts }: Call, firstSent: number) {
  try {
    return await options.verify!({
      error,
      attempt: attempts,
      signal,
      get firstSentAt() {
        const { dated } = config;
        const date = dated && readServerDate(dated.headers);
        return date && firstSent + date - dated.at;
      },
    });
  } catch (cause) {
    if (signal?.aborted || cause instanceof OutcomeUnknownError) throw cause;
    throw new OutcomeUnknownError(
      `${operation.id}: it may have taken effect, and looking failed; look before you call again`,
      { cause },
    );
  }
}
