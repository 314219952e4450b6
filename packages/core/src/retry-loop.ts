import { runAttempt } from './attempt.js';
import { computeBackoff } from './backoff.js';
import type { AmbiguousFailure, Call } from './call.js';
import { type Lease, renewCredential } from './credentials.js';
import { ConnectionError, DeadlineExceededError, OutcomeUnknownError } from './errors.js';
import type { Reply } from './exchange.js';
import { isAlreadyDone, judgeReply } from './judge-reply.js';
import { emit, type PipelineConfig } from './pipeline-config.js';
import { decideRetry, type Failure } from './retry-decision.js';
import type { WireRequest } from './wire-request.js';

/**
 * Sends a request until it is answered with data, or there is no sense in sending it again.
 *
 * @returns the last answer; whether it is a failure stands in `call.error`
 * @throws ConnectionError where no answer came, DeadlineExceededError where the next wait would go beyond the deadline
 */
export async function retryUntilSettled(
  config: PipelineConfig,
  call: Call,
  request: WireRequest,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { operation, retry } = call;
  const source = call.isAnonymous ? undefined : config.credential;
  const isReplayable = !(request.body instanceof ReadableStream);
  const firstSent = config.clock.now();
  let lease: Lease | undefined;
  let isAmbiguous = false;
  let hasRenewed = false;
  for (let attempt = 1; ; attempt++) {
    lease ??= await source?.acquire();
    if (signal?.aborted) {
      lease?.release();
      throw signal.reason;
    }
    const used = lease?.value;
    if (used !== undefined && !call.secrets.includes(used)) call.secrets.push(used);
    call.attempts++;
    let reply: Reply | undefined;
    let failure: Failure;
    try {
      reply = await runAttempt(config, call, request, lease, signal);
      const judged = judgeReply(config, call, reply);
      call.error = judged?.error;
      if (!judged) {
        config.budget.refund();
        return reply;
      }
      if (isAmbiguous && isAlreadyDone(operation, judged.error)) {
        call.done = { done: undefined };
        return reply;
      }
      failure = judged.failure;
    } catch (error) {
      if (signal?.aborted || !(error instanceof ConnectionError)) throw error;
      call.error = error;
      failure = { kind: 'connection', maybeReached: error.maybeReached };
    }
    lease = undefined;
    if (reply?.status === 401 && used !== undefined && !hasRenewed && isReplayable) {
      hasRenewed = true;
      lease = await renewCredential(source!, used);
      if (lease) {
        attempt--;
        continue;
      }
    }
    const settle = (): Reply => {
      if (reply) return reply;
      throw call.error;
    };
    const { maxAttempts } = retry;
    const canVerify = call.verify !== undefined;
    const decision = decideRetry(failure, {
      idempotency: operation.idempotency,
      attempt,
      maxAttempts,
      isReplayable,
      canVerify,
    });
    isAmbiguous ||= decision.isAmbiguous;
    if (decision.action === 'stop') return settle();
    const asked = failure.kind === 'status' ? failure.retryAfterMs : undefined;
    const delayMs = computeBackoff(attempt, retry, config.random(), asked);
    if (performance.now() + delayMs > call.deadlineAt) {
      throw new DeadlineExceededError(call.deadlineMs!, {
        subject: operation.id,
        retryAfterMs: delayMs,
        cause: call.error,
      });
    }
    if (!config.budget.spend(failure.kind)) return settle();
    const event = { operationId: operation.id, url: call.shownUrl, attempt: call.attempts, delayMs, error: call.error };
    emit(config.options, 'retry', event);
    config.options.logger?.warn(
      `${operation.id}: attempt ${call.attempts} failed, next in ${Math.ceil(delayMs)} ms`,
      event,
    );
    await config.clock.sleep(delayMs, { signal });
    signal?.throwIfAborted();
    if (decision.action === 'verify') {
      const found = await look(config, call, firstSent, signal);
      if (found !== 'again') {
        call.done = found;
        return reply ?? { ok: true, status: 200, headers: new Headers(), body: '' };
      }
      if (attempt >= maxAttempts) return settle();
    }
  }
}

/** Asks the caller whether the failed attempt took effect. */
async function look(config: PipelineConfig, call: Call, firstSent: number, signal: AbortSignal | undefined) {
  const failure: AmbiguousFailure = {
    error: call.error,
    attempt: call.attempts,
    get firstSentAt() {
      return config.serverAheadMs === undefined ? undefined : firstSent + config.serverAheadMs;
    },
  };
  try {
    return await call.verify!(failure);
  } catch (cause) {
    if (signal?.aborted || cause instanceof OutcomeUnknownError) throw cause;
    throw new OutcomeUnknownError(
      `${call.operation.id}: the request may have taken effect, and looking failed; look before you call again`,
      { cause },
    );
  }
}
