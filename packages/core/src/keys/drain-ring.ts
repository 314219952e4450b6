import { runWithSignals } from '../abort-signals.js';
import type { Clock } from '../clock.js';
import type { KeyRing } from './key-ring.js';

/**
 * Waits for the calls in flight that hold `values`, one value after the other.
 *
 * @returns false when `drainMs` is over before they are
 * @throws the signal's reason on abort
 */
export async function drainRing(
  ring: KeyRing,
  values: readonly string[],
  { clock, drainMs, signal }: { clock: Clock; drainMs: number; signal: AbortSignal | undefined },
): Promise<boolean> {
  if (values.every((value) => ring.countInFlight(value) === 0)) return true;
  const stop = new AbortController();
  const drain = async (joined: AbortSignal | undefined) => {
    for (const value of values) await ring.drain(value, { signal: joined });
    return true;
  };
  const wait = (joined: AbortSignal | undefined) => clock.sleep(drainMs, { signal: joined }).then(() => false);
  const races = [drain, wait].map((work) => runWithSignals([signal, stop.signal], work));
  try {
    return await Promise.race(races);
  } finally {
    stop.abort();
    await Promise.allSettled(races);
  }
}
