import { runWithSignals } from '../abort-signals.js';
import type { KeyRing } from './key-ring.js';

/**
 * Waits for the calls in flight that hold `values`, one value after the other, for `drainMs` of real time: a clock that
 * skips through waits does not make calls faster.
 *
 * @returns false when `drainMs` is over before they are
 * @throws the signal's reason on abort
 */
export async function drainRing(
  ring: KeyRing,
  values: readonly string[],
  { drainMs: ms, signal }: { drainMs: number; signal: AbortSignal | undefined },
): Promise<boolean> {
  if (values.every((value) => ring.countInFlight(value) === 0)) return true;
  const isOver = new Error('calls are still in flight');
  const drain = async (joined: AbortSignal | undefined) => {
    for (const value of values) await ring.drain(value, { signal: joined });
    return true;
  };
  try {
    return await runWithSignals([signal], drain, { ms, toReason: () => isOver });
  } catch (error) {
    if (error !== isOver) throw error;
    return false;
  }
}
