import { createCatchUp } from './catch-up.js';
import { createDrain } from './drain.js';
import type { EventQueue } from './event-queue.js';
import type { InFlight } from './in-flight.js';
import { latestInstant } from './latest-instant.js';
import { parseDuration } from './parse-duration.js';
import { createSleepers } from './sleepers.js';
import { turn } from './turn.js';
import type { ClockParts, WorldClock } from './world-clock.js';

/** Real time that user code gets before a clock moves on without it, where it may itself be waiting for the clock. */
const patienceMs = 100;

/** The same where nobody sleeps on the clock, so that user code waits for something else, and time is told to move. */
const patienceWhenToldMs = 2000;

/** Turns that a client gets, after its sleep ended, to send its next request. */
const turnsAfterWake = 4;

const never = Number.POSITIVE_INFINITY;

/** Time that moves only when told (`manual`), or also while someone waits for it explicitly (`skip`). */
export function createVirtualClock(
  parts: ClockParts & { readonly queue: EventQueue; readonly inFlight: InFlight },
): WorldClock {
  const { queue, inFlight, mode } = parts;
  const sleepers = createSleepers();
  let now = parts.startAt;
  let held = 0;
  let isSkipping = false;
  let isClosed = false;
  /** Grows at restore: moves that began before it end. */
  let era = 0;
  let moves: Promise<unknown> = Promise.resolve();
  const drain = createDrain(queue, () => now, parts.deliver);

  /** Lets everything of this instant happen; false when user code is still in flight after `patience` ms. */
  async function settle(patience: number): Promise<boolean> {
    for (;;) {
      await drain.run();
      if (drain.hasDue()) continue;
      if (inFlight.isEmpty) return true;
      if (!(await inFlight.nextEnd(patience))) return false;
    }
  }

  const patienceWhenTold = () => (sleepers.hasClients ? patienceMs : patienceWhenToldMs);

  const nextOfServer = () => Math.min(queue.peek()?.at ?? never, sleepers.earliest('server'));

  /** Moves to an instant; those who sleep until then have a few turns to do what they wanted to. */
  async function moveTo(instant: number): Promise<void> {
    now = Math.max(now, instant);
    if (sleepers.wakeUntil(now)) for (let i = 0; i < turnsAfterWake; i += 1) await turn();
  }

  /** One move of the skipping clock; false when there is nothing to move to. */
  async function skipOnce(): Promise<boolean> {
    await turn();
    const isSettled = await settle(patienceMs);
    const client = sleepers.earliest('client');
    const server = nextOfServer();
    if (held === 0 && client === never) return false;
    // user code in flight may wait for this very clock, but only as a client that sleeps
    if (!isSettled && client === never) return true;
    const target = isSettled && server < never ? server : Math.min(server, client);
    if (target === never) return false;
    now = Math.max(now, target);
    await settle(patienceMs);
    sleepers.wakeUntil(now);
    if (target === server) sleepers.wakeClients();
    return true;
  }

  async function skipWhileAwaited(): Promise<void> {
    isSkipping = true;
    try {
      while (!isClosed && (held > 0 || sleepers.hasClients)) if (!(await skipOnce())) break;
    } finally {
      isSkipping = false;
    }
  }

  function skip(): void {
    if (mode === 'skip' && !isSkipping && (held > 0 || sleepers.hasClients)) void skipWhileAwaited();
  }

  async function advanceTo(instant: number): Promise<void> {
    const begun = era;
    let isPatient = true;
    for (;;) {
      if (!(await settle(isPatient ? patienceWhenTold() : 0))) isPatient = false;
      if (era !== begun) return;
      const next = Math.min(nextOfServer(), sleepers.earliest('client'));
      if (next > instant) break;
      await moveTo(next);
      if (era !== begun) return;
    }
    now = Math.max(now, instant);
  }

  async function advanceToNext(): Promise<boolean> {
    await settle(patienceWhenTold());
    const next = Math.min(nextOfServer(), sleepers.earliest('client'));
    if (next === never) return false;
    await moveTo(next);
    await settle(patienceWhenTold());
    return true;
  }

  async function runUntilIdle(maxEvents: number): Promise<void> {
    const begun = era;
    for (let count = 0; ; count += 1) {
      const isSettled = await settle(sleepers.hasClients ? patienceMs : never);
      if (era !== begun) return;
      const server = nextOfServer();
      if (isSettled && server === never) return;
      const next = Math.min(server, sleepers.earliest('client'));
      if (next === never) continue;
      if (count >= maxEvents) {
        throw new Error(
          `Not idle after ${maxEvents} events: something goes on for ever (an eternal orchestration, a job without count?). Use advance() instead, or raise maxEvents`,
        );
      }
      await moveTo(next);
    }
  }

  function inTurn<T>(move: () => Promise<T>): Promise<T> {
    const result = moves.then(move);
    moves = result.catch(() => undefined);
    return result;
  }

  function sleepFor(ms: number, isClient: boolean, signal: AbortSignal | undefined): Promise<void> {
    const at = Math.min(now + Math.max(0, ms || 0), latestInstant);
    const sleep = sleepers.add(at, isClient, signal);
    skip();
    return sleep;
  }

  return {
    mode,
    now: () => now,
    sleep: (ms, options) => sleepFor(ms, true, options?.signal),
    nap: (ms, signal) => sleepFor(ms, false, signal),
    advance: async (duration) => {
      const ms = parseDuration(duration);
      if (now + ms > latestInstant) throw new RangeError(`'${duration}' leads past the year 9999`);
      return inTurn(() => advanceTo(now + ms));
    },
    advanceToNext: () => inTurn(advanceToNext),
    runUntilIdle: (options) => inTurn(() => runUntilIdle(options?.maxEvents ?? 100_000)),
    schedule(event) {
      const id = queue.add(event.at > latestInstant ? { ...event, at: latestInstant } : event);
      if (event.at <= now) drain.runSoon();
      skip();
      return id;
    },
    unschedule: (id) => queue.remove(id),
    hold(work) {
      held += 1;
      const resume = inFlight.pause();
      skip();
      return work.finally(() => {
        held -= 1;
        resume();
      });
    },
    track: inFlight.track,
    begin: inFlight.begin,
    end: inFlight.end,
    runDue: createCatchUp(drain, inFlight),
    idle: async () => void (await settle(never)),
    save: () => ({ now, queue: queue.save() }),
    load(state) {
      era += 1;
      now = state.now;
      queue.load(state.queue);
      inFlight.forget();
      sleepers.wakeAll();
      if (drain.hasDue()) drain.runSoon();
      skip();
    },
    close() {
      isClosed = true;
      era += 1;
      queue.load({ nextId: 1, events: [] });
      inFlight.forget();
      sleepers.wakeAll();
    },
  };
}
