import type { Clock } from '../clock.js';
import type { PollSpec } from '../poller.js';

/** A clock whose sleeps end at once and are written down. */
export function makeQuickClock() {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    async sleep(ms, { signal } = {}) {
      signal?.throwIfAborted();
      slept.push(ms);
    },
  };
  return { clock, slept };
}

/** A clock whose sleeps end only on abort. */
export function makeStoppedClock() {
  let sleeping = 0;
  const clock: Clock = {
    now: () => 0,
    sleep: (_ms, { signal } = {}) => {
      sleeping++;
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          sleeping--;
          reject(signal.reason);
        });
      });
    },
  };
  return { clock, sleeping: () => sleeping };
}

/** An operation that runs through these statuses, and is done at the last. */
export function scriptPoll(
  statuses: readonly string[],
  {
    clock,
    random = () => 0,
    tell = () => {},
    ...more
  }: Partial<PollSpec<string, string> & PollSpec<string, string>['caller']> = {},
) {
  const { clock: quick, slept } = makeQuickClock();
  let polls = 0;
  const spec: PollSpec<string, string> = {
    async poll() {
      const status = statuses[Math.min(polls, statuses.length - 1)] ?? '';
      polls++;
      return { status, isDone: polls >= statuses.length };
    },
    result: (status) => `result of ${status}`,
    serialize: () => ({ id: 'op-1' }),
    caller: { clock: clock ?? quick, random, tell },
    ...more,
  };
  return { spec, slept, polls: () => polls };
}
