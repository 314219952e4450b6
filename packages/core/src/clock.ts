/** The time by which a client dates things and waits. Deadlines and timeouts do not use it: they run on real time. */
export interface Clock {
  /** Now, in milliseconds since 1970. */
  now(): number;
  /** Waits for `ms` milliseconds; rejects with `signal.reason` as soon as the signal aborts, leaving no timer behind. */
  sleep(ms: number, options?: { signal?: AbortSignal | undefined }): Promise<void>;
}

/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The clock of the machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, { signal } = {}) =>
    new Promise((resolve, reject) => {
      let left = ms;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const wait = () => {
        if (left > 0) {
          const step = Math.min(left, LONGEST_TIMER_MS);
          left -= step;
          timer = setTimeout(wait, step);
        } else {
          signal?.removeEventListener('abort', stop);
          resolve();
        }
      };
      if (signal?.aborted) stop();
      else {
        signal?.addEventListener('abort', stop);
        wait();
      }
    }),
};
