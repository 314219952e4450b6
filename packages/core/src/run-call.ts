import { runWithSignals } from './abort-signals.js';
import type { Call } from './call.js';
import { emit, trace } from './emit.js';
import { DeadlineExceededError } from './errors.js';

/** The outermost steps of a call: its hooks, its trace, its deadline, and the promise that an abort ends it at once, whatever it is doing. */
export async function runCall<T>(call: Call, work: () => Promise<T>): Promise<T> {
  const { operation, options, deadlineMs } = call;
  const start = performance.now();
  const limit = {
    ms: deadlineMs,
    toReason: () => new DeadlineExceededError(deadlineMs, { subject: operation.id, cause: call.error }),
  };
  const begin = (signal: AbortSignal | undefined) => {
    call.signal = signal;
    return work();
  };
  let failure: unknown;
  emit(call, 'call');
  try {
    return await trace(call, 'call', () => runWithSignals([options.signal], begin, limit));
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    const { attempts, status } = call;
    emit(call, 'settled', () => ({ attempts, durationMs: performance.now() - start, status, error: failure }));
  }
}
