import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorldClock } from './world-clock.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function makeClock() {
  const ran: [string, number][] = [];
  const clock = createWorldClock({
    mode: 'real',
    startAt: 0,
    deliver: (event) => void ran.push([event.kind, clock.now()]),
  });
  const plan = (at: number, kind: string) => clock.schedule({ at, owner: 'toy', kind, data: null });
  return { clock, ran, plan };
}

describe('a real clock', () => {
  it('runs events when their time has come, past the longest timer there is too', async () => {
    const { clock, ran, plan } = makeClock();
    const month = 30 * 24 * 3_600_000;
    plan(1_000_000 + month, 'far');
    plan(1_000_100, 'near');
    await vi.advanceTimersByTimeAsync(100);
    expect(ran).toEqual([['near', 1_000_100]]);
    await vi.advanceTimersByTimeAsync(month);
    expect(ran.map(([kind]) => kind)).toEqual(['near', 'far']);
    clock.close();
  });

  it('sleeps, and ends an aborted sleep with no timer left', async () => {
    const { clock } = makeClock();
    const controller = new AbortController();
    const sleep = clock.sleep(1000, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(sleep).rejects.toThrow('enough');
    expect(vi.getTimerCount()).toBe(0);
    let isOver = false;
    void clock.sleep(50).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(49);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
  });

  it('says how to have a clock that can be moved', async () => {
    const { clock } = makeClock();
    await expect(clock.advance('1h')).rejects.toThrow("time: 'manual' or 'skip'");
    await expect(clock.runUntilIdle()).rejects.toThrow('runUntilIdle()');
  });

  it('goes on from the time of a snapshot, and leaves no timer when closed', async () => {
    const { clock, plan } = makeClock();
    plan(1_000_500, 'event');
    const saved = clock.save();
    await vi.advanceTimersByTimeAsync(200);
    clock.load(saved);
    expect(clock.now()).toBe(1_000_000);
    await vi.advanceTimersByTimeAsync(100);
    expect(clock.now()).toBe(1_000_100);
    clock.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
