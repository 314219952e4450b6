import { expect, it } from 'vitest';
import { createJobQueue, type Job } from './job-queue.js';

const job = (id: string): Job => ({ type: 'turn', hub: 'h', id });

function createQueue(run: (job: Job) => void) {
  const tracked: Promise<unknown>[] = [];
  const services = {
    epoch: 0,
    track<Value>(work: Promise<Value>) {
      tracked.push(work);
      return work;
    },
  };
  return { queue: createJobQueue(run, services), tracked };
}

it('does what comes of an action at once, in order, and what comes of that too', () => {
  const done: string[] = [];
  const { queue } = createQueue(({ id }) => {
    done.push(id);
    if (id === 'a') queue.push(job('c'));
  });
  queue.runNow(() => {
    queue.push(job('a'));
    queue.push(job('b'));
    expect(done).toEqual([]);
  });
  expect(done).toEqual(['a', 'b', 'c']);
});

it('gathers what comes out of the blue, and the world waits for it', async () => {
  const done: string[] = [];
  const { queue, tracked } = createQueue(({ id }) => void done.push(id));
  queue.push(job('a'));
  queue.push(job('b'));
  expect(done).toEqual([]);
  expect(tracked).toHaveLength(1);
  await tracked[0];
  expect(done).toEqual(['a', 'b']);
});

it('lets the event loop have its turn in a long run', async () => {
  let count = 0;
  const { queue, tracked } = createQueue(() => {
    if (++count < 1200) queue.push(job('again'));
  });
  queue.runNow(() => queue.push(job('first')));
  expect(count).toBe(500);
  for (let index = 0; index < tracked.length; index++) await tracked[index];
  expect(count).toBe(1200);
});

it('goes on behind a job that broke off', async () => {
  const done: string[] = [];
  const { queue, tracked } = createQueue(({ id }) => {
    if (id === 'bad') throw new Error('broken');
    done.push(id);
  });
  expect(() =>
    queue.runNow(() => {
      for (const id of ['a', 'bad', 'b']) queue.push(job(id));
    }),
  ).toThrow('broken');
  await Promise.all(tracked);
  expect(done).toEqual(['a', 'b']);
});

it('forgets its jobs when cleared, and takes new ones', async () => {
  const done: string[] = [];
  const { queue, tracked } = createQueue(({ id }) => void done.push(id));
  queue.push(job('old'));
  queue.clear();
  queue.push(job('new'));
  await Promise.all(tracked);
  expect(done).toEqual(['new']);
  expect(tracked).toHaveLength(2);
});
