import { expect, it } from 'vitest';
import { createArrivals } from './arrivals.js';

function createGathering() {
  const tracked: Promise<unknown>[] = [];
  const taken: string[] = [];
  let rounds = 0;
  const arrivals = createArrivals(
    (action) => {
      rounds++;
      action();
    },
    {
      track<Value>(work: Promise<Value>) {
        tracked.push(work);
        return work;
      },
    },
  );
  return { arrivals, taken, settled: () => Promise.all(tracked), rounds: () => rounds };
}

it('takes what comes together in the order in which it was begun, in one go', async () => {
  const { arrivals, taken, settled, rounds } = createGathering();
  const [first, second] = [arrivals.begin(), arrivals.begin()];
  arrivals.settle(second, () => taken.push('second'));
  await Promise.resolve();
  arrivals.settle(first, () => taken.push('first'));
  expect(taken).toEqual([]);
  await settled();
  expect(taken).toEqual(['first', 'second']);
  expect(rounds()).toBe(1);
});

it('does not keep waiting for what was begun earlier', async () => {
  const { arrivals, taken, settled } = createGathering();
  const slow = arrivals.begin();
  arrivals.settle(arrivals.begin(), () => taken.push('quick'));
  await settled();
  expect(taken).toEqual(['quick']);
  arrivals.settle(slow, () => taken.push('slow'));
  await settled();
  expect(taken).toEqual(['quick', 'slow']);
});

it('forgets what has arrived when cleared, and takes what comes after', async () => {
  const { arrivals, taken, settled } = createGathering();
  arrivals.settle(arrivals.begin(), () => taken.push('old'));
  arrivals.clear();
  arrivals.settle(arrivals.begin(), () => taken.push('new'));
  await settled();
  expect(taken).toEqual(['new']);
});
