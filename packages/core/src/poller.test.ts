import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Clock } from './clock.js';
import { createPoller, type PollAnswer, type PollSpec } from './poller.js';

/** A clock whose sleeps end at once and are written down. */
function makeQuickClock() {
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
function makeStoppedClock() {
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
function follow(
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

describe('result()', () => {
  test('polls until done and gives the result', async () => {
    const { spec, slept, polls } = follow(['Pending', 'Running', 'Completed']);
    const poller = createPoller(spec);
    expect(poller.status).toBeUndefined();
    expect(await poller.result()).toBe('result of Completed');
    expect(poller.status).toBe('Completed');
    expect(poller.isDone).toBe(true);
    expect(slept).toEqual([1000, 1000]);
    expect(await poller.result()).toBe('result of Completed');
    expect(polls()).toBe(3);
    expect(slept).toHaveLength(2);
  });

  test('throws what the family makes of a failed operation', async () => {
    const poller = createPoller(
      follow(['Failed'], {
        result: (status) => {
          throw new Error(`it ${status}`);
        },
      }).spec,
    );
    await expect(poller.result()).rejects.toThrow('it Failed');
    expect(poller.isDone).toBe(true);
  });

  test('can be asked again after a poll that failed', async () => {
    const answers: (() => PollAnswer<string>)[] = [
      () => ({ status: 'Running', isDone: false }),
      () => {
        throw new Error('down');
      },
      () => ({ status: 'Completed', isDone: true }),
    ];
    const poller = createPoller(follow([], { poll: async () => (answers.shift() as () => PollAnswer<string>)() }).spec);
    await expect(poller.result()).rejects.toThrow('down');
    expect(poller.status).toBe('Running');
    expect(await poller.result()).toBe('result of Completed');
  });
});

describe('what is known from the start', () => {
  test('counts as polled: its status shows, and its wait is waited', async () => {
    const { spec, slept } = follow(['b'], { known: { status: 'a', isDone: false, retryAfterMs: 7000 } });
    const poller = createPoller(spec);
    expect(poller.status).toBe('a');
    expect(await poller.result()).toBe('result of b');
    expect(slept).toEqual([7000]);
  });

  test('asks nothing when it is the end', async () => {
    const { spec, slept, polls } = follow([], { known: { status: 'z', isDone: true, retryAfterMs: 7000 } });
    const poller = createPoller(spec);
    expect(await poller.poll()).toBe('z');
    expect(await poller.result()).toBe('result of z');
    expect([polls(), slept]).toEqual([0, []]);
  });
});

describe('the wait between polls', () => {
  const slow = (statuses: readonly string[], retryAfterMs: number, start?: { retryAfterMs?: number }) => {
    let place = 0;
    return follow([], {
      ...(start && { start }),
      poll: async () => ({ status: statuses[place++] as string, isDone: place === statuses.length, retryAfterMs }),
    });
  };

  test("is the server's Retry-After", async () => {
    const { spec, slept } = slow(['a', 'b', 'c'], 5000);
    await createPoller(spec).result();
    expect(slept).toEqual([5000, 5000]);
  });

  test('heeds Retry-After from the answer that began the operation on', async () => {
    const { spec, slept } = slow(['a', 'b'], 5000, { retryAfterMs: 10_000 });
    await createPoller(spec).result();
    expect(slept).toEqual([10_000, 5000]);
  });

  test("is the caller's interval before all, the call's before the poller's", async () => {
    const { spec, slept } = slow(['a', 'b'], 5000, { retryAfterMs: 10_000 });
    await createPoller(spec, { intervalMs: 300 }).result();
    expect(slept).toEqual([300, 300]);
    const other = slow(['a', 'b'], 5000);
    await createPoller(other.spec, { intervalMs: 300 }).result({ intervalMs: 20 });
    expect(other.slept).toEqual([20]);
  });

  test('is jittered upward', async () => {
    const { spec, slept } = follow(['a', 'b'], { random: () => 0.5 });
    await createPoller(spec).result();
    expect(slept).toEqual([1050]);
  });
});

describe('iteration', () => {
  test('gives each status as it is seen, the final one last, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), async (statuses) => {
        const seen: string[] = [];
        const poller = createPoller(follow(statuses).spec);
        for await (const status of poller) seen.push(status);
        expect(seen).toEqual(statuses);
        const again: string[] = [];
        for await (const status of poller) again.push(status);
        expect(again).toEqual(statuses.slice(-1));
      }),
    );
  });

  test('sends nothing more after break, and can be taken up again', async () => {
    const { spec, polls } = follow(['a', 'b', 'c']);
    const poller = createPoller(spec);
    for await (const _ of poller) break;
    expect(polls()).toBe(1);
    expect(await poller.result()).toBe('result of c');
  });
});

describe('poll()', () => {
  test('asks once, at once, and no more when done', async () => {
    const { spec, slept, polls } = follow(['a', 'b']);
    const poller = createPoller(spec);
    expect([await poller.poll(), await poller.poll(), await poller.poll()]).toEqual(['a', 'b', 'b']);
    expect(polls()).toBe(2);
    expect(slept).toEqual([]);
  });

  test('shares a request in flight, which goes on while somebody waits for it', async () => {
    let signal: AbortSignal | undefined;
    let answer: (found: PollAnswer<string>) => void = () => {};
    const poll = vi.fn((context: { signal: AbortSignal | undefined }) => {
      signal = context.signal;
      return new Promise<PollAnswer<string>>((resolve) => {
        answer = resolve;
      });
    });
    const poller = createPoller(follow([], { poll }).spec);
    const leaver = new AbortController();
    const leaves = poller.poll({ signal: leaver.signal });
    const stays = poller.poll();
    leaver.abort('bored');
    await expect(leaves).rejects.toBe('bored');
    expect(signal?.aborted).toBe(false);
    answer({ status: 'Completed', isDone: true });
    expect(await stays).toBe('Completed');
    expect(poll).toHaveBeenCalledTimes(1);
  });
});

describe('abort', () => {
  test("ends a wait within 5 ms with the signal's reason and leaves no listener", { retry: 3 }, async () => {
    const { clock, sleeping } = makeStoppedClock();
    const stop = new AbortController();
    const added = vi.spyOn(stop.signal, 'addEventListener');
    const removed = vi.spyOn(stop.signal, 'removeEventListener');
    const result = createPoller(follow(['a', 'b'], { clock }).spec).result({ signal: stop.signal });
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
      follow([], {
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
    const poller = createPoller(follow(['a', 'b'], { clock }).spec, { signal: stop.signal });
    const result = poller.result({ signal: new AbortController().signal });
    stop.abort('enough');
    await expect(result).rejects.toBe('enough');
  });

  test('before the first poll sends nothing', async () => {
    const { spec, polls } = follow(['a']);
    await expect(createPoller(spec).result({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(polls()).toBe(0);
  });
});

describe('a deadline', () => {
  test('runs on real time while the waits run on another clock, and the poller can be asked again', async () => {
    vi.useFakeTimers();
    try {
      const { clock, sleeping } = makeStoppedClock();
      const poller = createPoller(follow(['a', 'b'], { clock }).spec);
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
      const poller = createPoller(follow(['a', 'b'], { clock: makeStoppedClock().clock }).spec);
      const outcome = expect(poller.result({ deadlineMs: 60_000, begunAt })).rejects.toMatchObject({
        name: 'DeadlineExceededError',
        deadlineMs: 60_000,
      });
      await vi.advanceTimersByTimeAsync(10_000);
      await outcome;
      await vi.advanceTimersByTimeAsync(1);
      await expect(poller.result({ deadlineMs: 60_000, begunAt })).rejects.toThrow('deadlineMs 60000');
      const known = { status: 'b', isDone: true };
      expect(await createPoller(follow(['b'], { known }).spec).result({ deadlineMs: 1, begunAt })).toBe('result of b');
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves no timer behind, and may be longer than setTimeout can wait', async () => {
    vi.useFakeTimers();
    try {
      expect(await createPoller(follow(['a', 'b']).spec).result({ deadlineMs: 30 * 24 * 3_600_000 })).toBe(
        'result of b',
      );
      expect(vi.getTimerCount()).toBe(0);
      const { clock } = makeStoppedClock();
      const result = createPoller(follow(['a', 'b'], { clock }).spec).result({ deadlineMs: 30 * 24 * 3_600_000 });
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

describe('the rest', () => {
  test('cancel() asks the server, where the service can', async () => {
    const cancel = vi.fn(async () => {});
    await createPoller(follow(['a'], { cancel }).spec).cancel();
    expect(cancel).toHaveBeenCalledTimes(1);
    await expect(createPoller(follow(['a']).spec).cancel()).rejects.toMatchObject({ name: 'PollError' });
  });

  test('serialises what the family says and nothing else', () => {
    expect(JSON.stringify(createPoller(follow(['a']).spec))).toBe('{"id":"op-1"}');
  });

  test('tells the hook of each answer once', async () => {
    const tell = vi.fn();
    const poller = createPoller(follow(['a', 'b'], { tell }).spec);
    await Promise.all([poller.result(), poller.result()]);
    expect(tell.mock.calls).toEqual([
      ['poll', { status: 'a', isDone: false, retryAfterMs: undefined }],
      ['poll', { status: 'b', isDone: true, retryAfterMs: undefined }],
    ]);
  });
});
