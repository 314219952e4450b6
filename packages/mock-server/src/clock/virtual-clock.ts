import { createCatchUp } from './catch-up.js';
import { createDrain } from './drain.js';
import type { EventQueue } from './event-queue.js';
import type { InFlight } from './in-flight.js';
import { parseDuration } from './parse-duration.js';
import { createSleepers } from './sleepers.js';
import { turn } from './turn.js';
import type { ClockParts, WorldClock } from './world-clock.js';

/** Real time that user code gets before a clock moves on without it, where it may itself be waiting for the clock. */
const patienceMs = 100;

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
    let isPatient = true;
    for (;;) {
      if (!(await settle(isPatient ? patienceMs : 0))) isPatient = false;
      const next = Math.min(nextOfServer(), sleepers.earliest('client'));
      if (next > instant) break;
      await moveTo(next);
    }
    now = Math.max(now, instant);
  }

  async function advanceToNext(): Promise<boolean> {
    await settle(patienceMs);
    const next = Math.min(nextOfServer(), sleepers.earliest('client'));
    if (next === never) return false;
    await moveTo(next);
    await settle(patienceMs);
    return true;
  }

  async function runUntilIdle(maxEvents: number): Promise<void> {
    for (let count = 0; ; count += 1) {
      const isSettled = await settle(sleepers.hasClients ? patienceMs : never);
      const server = nextOfServer();
      if (isSettled && server === never) return;
      const next = Math.min(server, sleepers.earliest('client'));
      if (next === never) continue;
      if (count >= maxEvents) {
        throw new Error(
          `Not idle after ${maxEvents} events: something goes on for ever (an eternal orchestration?). Use advance() instead, or raise maxEvents`,
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

  function sleepUntil(at: number, isClient: boolean, signal: AbortSignal | undefined): Promise<void> {
    const sleep = sleepers.add(at, isClient, signal);
    skip();
    return sleep;
  }

  return {
    mode,
    now: () => now,
    sleep: (ms, options) => sleepUntil(now + Math.max(0, ms), true, options?.signal),
    nap: (ms, signal) => sleepUntil(now + Math.max(0, ms), false, signal),
    advance: async (duration) => {
      const ms = parseDuration(duration);
      return inTurn(() => advanceTo(now + ms));
    },
    advanceToNext: () => inTurn(advanceToNext),
    runUntilIdle: (options) => inTurn(() => runUntilIdle(options?.maxEvents ?? 100_000)),
    schedule(event) {
      const id = queue.add(event);
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
      now = state.now;
      queue.load(state.queue);
      inFlight.forget();
      sleepers.wakeAll();
      if (drain.hasDue()) drain.runSoon();
      skip();
    },
    close() {
      isClosed = true;
      queue.load({ nextId: 1, events: [] });
      inFlight.forget();
      sleepers.wakeAll();
    },
  };
}
