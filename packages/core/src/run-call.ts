import type { Call } from './call.js';
import { DeadlineExceededError } from './errors.js';
import { runWithSignals } from './page-signal.js';
import { emit, type PipelineConfig } from './pipeline-config.js';
import { startPollDeadline } from './poll-deadline.js';

/** The outermost steps of a call: its hooks, its trace, its deadline, and the promise that an abort ends it at once, whatever it is doing. */
export async function runCall<T>(
  { options }: PipelineConfig,
  call: Call,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const event = { operationId: call.operation.id, url: call.shownUrl };
  const start = performance.now();
  const deadline = startPollDeadline(call.deadlineMs);
  const guarded = () => runWithSignals([call.signal, deadline.signal], work);
  let failure: unknown;
  emit(options, 'call', event);
  try {
    return await (options.tracing?.call ? options.tracing.call(event, guarded) : guarded());
  } catch (error) {
    const isLate = deadline.signal?.aborted && error === deadline.signal.reason;
    failure = isLate
      ? new DeadlineExceededError(call.deadlineMs!, { subject: event.operationId, cause: call.error })
      : error;
    throw failure;
  } finally {
    deadline.end();
    emit(options, 'settled', {
      ...event,
      attempts: call.attempts,
      durationMs: performance.now() - start,
      status: call.status,
      error: failure,
    });
  }
}
