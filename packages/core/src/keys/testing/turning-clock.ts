import { setImmediate as nextTurn } from 'node:timers/promises';
import { runWithSignals } from '../../abort-signals.js';
import type { Clock } from '../../clock.js';

/** A clock on which each turn of the event loop is `turnMs`, for as long as `run` does its work: what happens at once happens in between. */
export function createTurningClock(turnMs = 25) {
  let time = Date.UTC(2026, 0, 1);
  const sleepers = new Set<{ until: number; wake: () => void }>();
  const clock: Clock = {
    now: () => time,
    async sleep(ms, { signal } = {}) {
      let sleeper: { until: number; wake: () => void } | undefined;
      const wait = () =>
        new Promise<void>((wake) => {
          sleeper = { until: time + ms, wake };
          sleepers.add(sleeper);
        });
      await runWithSignals([signal], wait).finally(() => sleeper && sleepers.delete(sleeper));
    },
  };
  return {
    ...clock,
    clock,
    async run<T>(work: () => Promise<T>): Promise<T> {
      let isOver = false;
      const done = work().finally(() => {
        isOver = true;
      });
      done.catch(() => {});
      while (!isOver) {
        await nextTurn();
        time += turnMs;
        for (const sleeper of sleepers) if (sleeper.until <= time) sleeper.wake();
      }
      return done;
    },
  };
}
