import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createPoller, type PollAnswer } from './poller.js';
import { scriptPoll } from './testing/scripted-poll.js';

describe('result()', () => {
  test('polls until done and gives the result', async () => {
    const { spec, slept, polls } = scriptPoll(['Pending', 'Running', 'Completed']);
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
      scriptPoll(['Failed'], {
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
    const poller = createPoller(
      scriptPoll([], { poll: async () => (answers.shift() as () => PollAnswer<string>)() }).spec,
    );
    await expect(poller.result()).rejects.toThrow('down');
    expect(poller.status).toBe('Running');
    expect(await poller.result()).toBe('result of Completed');
  });
});

describe('what is known from the start', () => {
  test('counts as polled: its status shows, and its wait is waited', async () => {
    const { spec, slept } = scriptPoll(['b'], { known: { status: 'a', isDone: false, retryAfterMs: 7000 } });
    const poller = createPoller(spec);
    expect(poller.status).toBe('a');
    expect(await poller.result()).toBe('result of b');
    expect(slept).toEqual([7000]);
  });

  test('asks nothing when it is the end', async () => {
    const { spec, slept, polls } = scriptPoll([], { known: { status: 'z', isDone: true, retryAfterMs: 7000 } });
    const poller = createPoller(spec);
    expect(await poller.poll()).toBe('z');
    expect(await poller.result()).toBe('result of z');
    expect([polls(), slept]).toEqual([0, []]);
  });
});

describe('the wait between polls', () => {
  const slow = (statuses: readonly string[], retryAfterMs: number, start?: { retryAfterMs?: number }) => {
    let place = 0;
    return scriptPoll([], {
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
    const { spec, slept } = scriptPoll(['a', 'b'], { random: () => 0.5 });
    await createPoller(spec).result();
    expect(slept).toEqual([1050]);
  });
});

describe('iteration', () => {
  test('gives each status as it is seen, the final one last, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), async (statuses) => {
        const seen: string[] = [];
        const poller = createPoller(scriptPoll(statuses).spec);
        for await (const status of poller) seen.push(status);
        expect(seen).toEqual(statuses);
        const again: string[] = [];
        for await (const status of poller) again.push(status);
        expect(again).toEqual(statuses.slice(-1));
      }),
    );
  });

  test('sends nothing more after break, and can be taken up again', async () => {
    const { spec, polls } = scriptPoll(['a', 'b', 'c']);
    const poller = createPoller(spec);
    for await (const _ of poller) break;
    expect(polls()).toBe(1);
    expect(await poller.result()).toBe('result of c');
  });
});

describe('poll()', () => {
  test('asks once, at once, and no more when done', async () => {
    const { spec, slept, polls } = scriptPoll(['a', 'b']);
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
    const poller = createPoller(scriptPoll([], { poll }).spec);
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

describe('the rest', () => {
  test('cancel() asks the server, where the service can', async () => {
    const cancel = vi.fn(async () => {});
    await createPoller(scriptPoll(['a'], { cancel }).spec).cancel();
    expect(cancel).toHaveBeenCalledTimes(1);
    await expect(createPoller(scriptPoll(['a']).spec).cancel()).rejects.toMatchObject({ name: 'PollError' });
  });

  test('serialises what the family says and nothing else', () => {
    expect(JSON.stringify(createPoller(scriptPoll(['a']).spec))).toBe('{"id":"op-1"}');
  });

  test('tells the hook of each answer once', async () => {
    const tell = vi.fn();
    const poller = createPoller(scriptPoll(['a', 'b'], { tell }).spec);
    await Promise.all([poller.result(), poller.result()]);
    expect(tell.mock.calls).toEqual([
      ['poll', { status: 'a', isDone: false, retryAfterMs: undefined }],
      ['poll', { status: 'b', isDone: true, retryAfterMs: undefined }],
    ]);
  });
});
