import type { Clock } from '@functionary/core';

/** A clock that stands still: a wait on it ends with its signal alone. */
export interface StoppedClock extends Clock {
  /** Resolves when someone begins to wait. */
  readonly untilAwaited: Promise<void>;
}

/** Makes a clock that stands still. */
export function createStoppedClock(): StoppedClock {
  let tell!: () => void;
  const untilAwaited = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    untilAwaited,
    now: () => Date.now(),
    sleep: (_ms, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        tell();
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
  };
}
