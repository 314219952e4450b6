import { describe, expect, test, vi } from 'vitest';
import { runWithSignals } from './abort-signals.js';

const never = () => new Promise<never>(() => {});
const spyOn = (signal: AbortSignal) => ({
  added: vi.spyOn(signal, 'addEventListener'),
  removed: vi.spyOn(signal, 'removeEventListener'),
});

describe('runWithSignals', () => {
  test('gives no signal where nothing could abort, and otherwise one that the work may keep', async () => {
    const work = vi.fn(async (signal?: AbortSignal) => signal);
    expect(await runWithSignals([undefined], work)).toBeUndefined();
    const own = new AbortController();
    const joined = await runWithSignals([own.signal, undefined], work);
    own.abort();
    expect(joined?.aborted).toBe(false);
  });

  test('ends with the reason of whichever aborts first, and tells the work', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    let seen: AbortSignal | undefined;
    const running = runWithSignals([first.signal, second.signal], (signal) => {
      seen = signal;
      return never();
    });
    second.abort('second');
    first.abort('first');
    await expect(running).rejects.toBe('second');
    expect(seen?.reason).toBe('second');
  });

  test('does not begin under a signal that has aborted, nor when the time is up', async () => {
    const work = vi.fn(never);
    await expect(runWithSignals([AbortSignal.abort('before')], work)).rejects.toBe('before');
    await expect(runWithSignals([], work, { ms: 0, toReason: () => 'late' })).rejects.toBe('late');
    expect(work).not.toHaveBeenCalled();
  });

  test('ends when the time is over', async () => {
    vi.useFakeTimers();
    try {
      const running = runWithSignals([], never, { ms: 50, toReason: () => 'late' });
      const outcome = expect(running).rejects.toBe('late');
      await vi.advanceTimersByTimeAsync(50);
      await outcome;
    } finally {
      vi.useRealTimers();
    }
  });

  test.each<[string, () => Promise<unknown>]>([
    ['gives something', async () => 1],
    ['fails', async () => Promise.reject(new Error('down'))],
    [
      'throws at once',
      () => {
        throw new Error('down');
      },
    ],
  ])('leaves no listener and no timer when the work %s', async (_, work) => {
    vi.useFakeTimers();
    try {
      const { signal } = new AbortController();
      const { added, removed } = spyOn(signal);
      await runWithSignals([signal], work, { ms: 50, toReason: () => 'late' }).catch(() => {});
      expect(added).toHaveBeenCalledTimes(1);
      expect(removed).toHaveBeenCalledTimes(1);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
