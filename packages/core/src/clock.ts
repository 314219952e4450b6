import { runWithSignals } from './abort-signals.js';
import { startTimer } from './timer.js';

/** The time by which a client dates things and waits. Deadlines and timeouts do not use it: they run on real time. */
export interface Clock {
  /** Now, in milliseconds since 1970. */
  now(): number;
  /** Waits for `ms` milliseconds; rejects with `signal.reason` as soon as the signal aborts, leaving no timer behind. */
  sleep(ms: number, options?: { signal?: AbortSignal | undefined }): Promise<void>;
}

/** The clock of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, { signal } = {}) {
    let drop: (() => void) | undefined;
    const wait = () =>
      new Promise<void>((resolve) => {
        drop = startTimer(ms, resolve);
      });
    await runWithSignals([signal], wait).finally(() => drop?.());
  },
};
