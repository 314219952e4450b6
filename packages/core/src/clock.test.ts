import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { realClock } from './clock.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('waits as long as it is told, also longer than a timer can', async () => {
  const month = 31 * 24 * 3_600_000;
  const done = vi.fn();
  void realClock.sleep(month).then(done);
  await vi.advanceTimersByTimeAsync(month - 1);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalled();
});

test('an abort rejects with its reason and leaves no timer', async () => {
  const control = new AbortController();
  const sleep = realClock.sleep(60_000, { signal: control.signal });
  control.abort('enough');
  await expect(sleep).rejects.toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that has aborted already ends it before it begins', async () => {
  await expect(realClock.sleep(60_000, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
  expect(vi.getTimerCount()).toBe(0);
});

test('a sleep that has ended leaves no listener', async () => {
  const control = new AbortController();
  const remove = vi.spyOn(control.signal, 'removeEventListener');
  const sleep = realClock.sleep(5, { signal: control.signal });
  await vi.advanceTimersByTimeAsync(5);
  await sleep;
  expect(remove).toHaveBeenCalledTimes(1);
});
