import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueuedEvent } from './event-queue.js';
import { turn } from './turn.js';
import { type ClockMode, createWorldClock, type WorldClock } from './world-clock.js';

function makeClock(
  mode: ClockMode,
  onEvent: (event: QueuedEvent, clock: WorldClock) => void | Promise<void> = () => {},
) {
  const ran: [string, number][] = [];
  const clock: WorldClock = createWorldClock({
    mode,
    startAt: 0,
    deliver(event) {
      ran.push([event.kind, clock.now()]);
      return onEvent(event, clock);
    },
  });
  const plan = (at: number, kind: string) => clock.schedule({ at, owner: 'toy', kind, data: null });
  return { clock, ran, plan };
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await turn();
}

describe('a manual clock', () => {
  it('runs every event on the way at its own instant, those that events add included', async () => {
    const plan = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(plan, fc.integer({ min: 0, max: 60 }), async (times, until) => {
        const {
          clock,
          ran,
          plan: schedule,
        } = makeClock('manual', (event, own) => {
          if (event.kind === 'first') own.schedule({ at: event.at + 3, owner: 'toy', kind: 'second', data: null });
        });
        for (const at of times) schedule(at, 'first');
        await clock.advance(until);
        const expected = times.flatMap((at) => [at, at + 3]).filter((at) => at <= until);
        expect(ran.map(([, at]) => at)).toEqual(expected.sort((a, b) => a - b));
        expect(clock.now()).toBe(until);
      }),
      { numRuns: 50 },
    );
  });

  it('never moves by itself, but runs what is due', async () => {
    const { clock, ran, plan } = makeClock('manual');
    plan(0, 'due');
    plan(10, 'later');
    void clock.sleep(5);
    void clock.hold(new Promise(() => {}));
    await turns(20);
    expect(ran).toEqual([['due', 0]]);
    expect(clock.now()).toBe(0);
  });

  it('wakes sleepers at their own time, and lets them act before time goes on', async () => {
    const { clock } = makeClock('manual');
    const wakes: number[] = [];
    const poll = async () => {
      for (let i = 0; i < 3; i += 1) {
        await clock.sleep(10);
        wakes.push(clock.now());
      }
    };
    const polling = poll();
    await clock.advance(100);
    await polling;
    expect(wakes).toEqual([10, 20, 30]);
  });

  it('waits for user code in flight before time moves', async () => {
    const { clock, ran, plan } = makeClock('manual', (event, own) => {
      if (event.kind !== 'work') return;
      void own.track(turns(10).then(() => own.schedule({ at: own.now(), owner: 'toy', kind: 'worked', data: null })));
    });
    plan(5, 'work');
    plan(6, 'after');
    await clock.advance(10);
    expect(ran).toEqual([
      ['work', 5],
      ['worked', 5],
      ['after', 6],
    ]);
  });

  it('goes on without user code that never ends', async () => {
    const { clock, ran, plan } = makeClock('manual');
    void clock.track(new Promise(() => {}));
    plan(5, 'timeout');
    await clock.advance('1h');
    expect(ran).toEqual([['timeout', 5]]);
    expect(clock.now()).toBe(3_600_000);
  });

  it('steps to the next event, and says when there is none', async () => {
    const { clock, ran, plan } = makeClock('manual');
    plan(7, 'only');
    expect(await clock.advanceToNext()).toBe(true);
    expect(ran).toEqual([['only', 7]]);
    expect(await clock.advanceToNext()).toBe(false);
    expect(clock.now()).toBe(7);
  });

  it('runs until idle, and says so when it never is', async () => {
    const { clock, plan } = makeClock('manual', (event, own) => {
      if (event.kind === 'eternal') own.schedule({ at: own.now() + 1, owner: 'toy', kind: 'eternal', data: null });
    });
    plan(40, 'once');
    await clock.runUntilIdle();
    expect(clock.now()).toBe(40);
    plan(41, 'eternal');
    await expect(clock.runUntilIdle({ maxEvents: 50 })).rejects.toThrow('Not idle after 50 events');
  });

  it('knows no time after the year 9999', async () => {
    const { clock, ran, plan } = makeClock('manual');
    plan(8.64e15, 'far');
    await expect(clock.advance(1e300)).rejects.toThrow("'1e+300' leads past the year 9999");
    void clock.sleep(1e300);
    void clock.sleep(Number.NaN);
    await clock.runUntilIdle();
    expect(ran).toEqual([['far', Date.UTC(9999, 11, 31, 23, 59, 59, 999)]]);
    expect(clock.now()).toBe(Date.UTC(9999, 11, 31, 23, 59, 59, 999));
  });

  it('ends a move that a restore overtakes', async () => {
    const { clock, ran, plan } = makeClock('manual', (event, own) => {
      if (event.kind === 'back') own.load(saved);
    });
    const saved = clock.save();
    plan(5, 'back');
    plan(6, 'after');
    await clock.advance('1h');
    expect([ran, clock.now()]).toEqual([[['back', 5]], 0]);
  });

  it('drops what is unscheduled', async () => {
    const { clock, ran, plan } = makeClock('manual');
    clock.unschedule(plan(5, 'gone'));
    plan(6, 'kept');
    await clock.runUntilIdle();
    expect(ran).toEqual([['kept', 6]]);
  });

  it('waits for the answer of a request in hand, but not for one that is held', async () => {
    const { clock } = makeClock('manual');
    clock.begin();
    let isMoved = false;
    const move = clock.advance(10).then(() => {
      isMoved = true;
    });
    await turns(5);
    expect(isMoved).toBe(false);
    clock.end();
    await move;
    expect(clock.now()).toBe(10);
    clock.begin();
    const held = clock.hold(clock.nap(5).then(() => clock.now()));
    await clock.advance(20);
    expect(await held).toBe(15);
  });
});

describe('a skipping clock', () => {
  it('ends a sleep after the next event of the server, wherever that is', async () => {
    const { clock, ran, plan } = makeClock('skip');
    plan(3_600_000, 'timer');
    await clock.sleep(1000);
    expect(ran).toEqual([['timer', 3_600_000]]);
    expect(clock.now()).toBe(3_600_000);
  });

  it('goes to the next event only, and ends the sleep early', async () => {
    const { clock, ran, plan } = makeClock('skip');
    plan(10, 'near');
    plan(20, 'far');
    await clock.sleep(1000);
    expect(ran).toEqual([['near', 10]]);
    expect(clock.now()).toBe(10);
  });

  it('goes to the end of the earliest sleep when nothing is queued', async () => {
    const { clock } = makeClock('skip');
    const ends: string[] = [];
    await Promise.all([
      clock.sleep(50).then(() => ends.push(`b${clock.now()}`)),
      clock.sleep(10).then(() => ends.push(`a${clock.now()}`)),
    ]);
    expect(ends).toEqual(['a10', 'b50']);
  });

  it('stands still while nobody waits', async () => {
    const { clock, ran, plan } = makeClock('skip');
    plan(10, 'later');
    await turns(20);
    expect(ran).toEqual([]);
    expect(clock.now()).toBe(0);
  });

  it('moves for a held request, at most to the end of its wait', async () => {
    const { clock, ran, plan } = makeClock('skip');
    plan(10, 'near');
    plan(100, 'far');
    await clock.hold(clock.nap(50));
    expect(ran).toEqual([['near', 10]]);
    expect(clock.now()).toBe(50);
  });

  it('lets user code finish before it skips, and never deadlocks with user code that sleeps itself', async () => {
    const { clock, ran, plan } = makeClock('skip');
    plan(3_600_000, 'timeout');
    const work = clock.track(clock.sleep(1000).then(() => clock.now()));
    expect(await work).toBe(1000);
    expect(ran).toEqual([]);
  });

  it('ends an aborted sleep at once, with the reason', async () => {
    const { clock } = makeClock('manual');
    const controller = new AbortController();
    const sleep = clock.sleep(1000, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(sleep).rejects.toThrow('enough');
    await expect(clock.sleep(1, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('comes back from what it saved', async () => {
    const { clock, ran, plan } = makeClock('manual');
    plan(5, 'kept');
    const saved = clock.save();
    await clock.advance(10);
    clock.load(saved);
    expect(clock.now()).toBe(0);
    await clock.runUntilIdle();
    expect(ran).toEqual([
      ['kept', 5],
      ['kept', 5],
    ]);
  });
});
