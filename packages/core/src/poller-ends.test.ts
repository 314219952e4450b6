import { describe, expect, test, vi } from 'vitest';
import { createPoller } from './poller.js';
import { makeStoppedClock, scriptPoll } from './testing/scripted-poll.js';

describe('abort', () => {
  test("ends a wait within 5 ms with the signal's reason and leaves no listener", { retry: 3 }, async () => {
    const { clock, sleeping } = makeStoppedClock();
    const stop = new AbortController();
    const added = vi.spyOn(stop.signal, 'addEventListener');
    const removed = vi.spyOn(stop.signal, 'removeEventListener');
    const result = createPoller(scriptPoll(['a', 'b'], { clock }).spec).result({ signal: stop.signal });
    result.catch(() => {});
    await vi.waitFor(() => expect(sleeping()).toBe(1), { interval: 1 });
    const begun = performance.now();
    stop.abort('enough');
    await expect(result).rejects.toBe('enough');
    expect(performance.now() - begun).toBeLessThan(5);
    expect(sleeping()).toBe(0);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });

  test('ends a request in flight when nobody else waits for it, and the poller can be asked again', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const poller = createPoller(
      scriptPoll([], {
        poll: ({ signal }) => {
          signals.push(signal);
          return signals.length > 1 ? Promise.resolve({ status: 'c', isDone: true }) : new Promise(() => {});
        },
      }).spec,
    );
    const stop = new AbortController();
    const result = poller.result({ signal: stop.signal });
    stop.abort('enough');
    await expect(result).rejects.toBe('enough');
    expect(signals[0]?.aborted).toBe(true);
    expect(await poller.result()).toBe('result of c');
  });

  test("of the poller's own signal stops result() that has another", async () => {
    const { clock } = makeStoppedClock();
    const stop = new AbortController();
    const poller = createPoller(scriptPoll(['a', 'b'], { clock }).spec, { signal: stop.signal });
    const result = poller.result({ signal: new AbortController().signal });
    stop.abort('enough');
    await expect(result).rejects.toBe('enough');
  });

  test('before the first poll sends nothing', async () => {
    const { spec, polls } = scriptPoll(['a']);
    await expect(createPoller(spec).result({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(polls()).toBe(0);
  });
});

describe('a deadline', () => {
  test('runs on real time while the waits run on another clock, and the poller can be asked again', async () => {
    vi.useFakeTimers();
    try {
      const { clock, sleeping } = makeStoppedClock();
      const poller = createPoller(scriptPoll(['a', 'b'], { clock }).spec);
      const result = poller.result({ deadlineMs: 60_000 });
      const outcome = expect(result).rejects.toMatchObject({ name: 'DeadlineExceededError' });
      await vi.advanceTimersByTimeAsync(59_999);
      expect(sleeping()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      await outcome;
      expect(poller.status).toBe('a');
      expect(await poller.poll()).toBe('b');
    } finally {
      vi.useRealTimers();
    }
  });

  test('counts from when the operation was begun, where that is said, and is told as it was given', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const begunAt = performance.now();
      await vi.advanceTimersByTimeAsync(50_000);
      const poller = createPoller(scriptPoll(['a', 'b'], { clock: makeStoppedClock().clock }).spec);
      const outcome = expect(poller.result({ deadlineMs: 60_000, begunAt })).rejects.toMatchObject({
        name: 'DeadlineExceededError',
        deadlineMs: 60_000,
      });
      await vi.advanceTimersByTimeAsync(10_000);
      await outcome;
      await vi.advanceTimersByTimeAsync(1);
      await expect(poller.result({ deadlineMs: 60_000, begunAt })).rejects.toThrow('deadlineMs 60000');
      const known = { status: 'b', isDone: true };
      expect(await createPoller(scriptPoll(['b'], { known }).spec).result({ deadlineMs: 1, begunAt })).toBe(
        'result of b',
      );
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves no timer behind, and may be longer than setTimeout can wait', async () => {
    vi.useFakeTimers();
    try {
      expect(await createPoller(scriptPoll(['a', 'b']).spec).result({ deadlineMs: 30 * 24 * 3_600_000 })).toBe(
        'result of b',
      );
      expect(vi.getTimerCount()).toBe(0);
      const { clock } = makeStoppedClock();
      const result = createPoller(scriptPoll(['a', 'b'], { clock }).spec).result({ deadlineMs: 30 * 24 * 3_600_000 });
      let over = false;
      result.catch(() => {
        over = true;
      });
      await vi.advanceTimersByTimeAsync(29 * 24 * 3_600_000);
      expect(over).toBe(false);
      await vi.advanceTimersByTimeAsync(24 * 3_600_000);
      expect(over).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
