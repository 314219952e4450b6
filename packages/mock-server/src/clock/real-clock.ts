import { createCatchUp } from './catch-up.js';
import { createDrain } from './drain.js';
import type { EventQueue } from './event-queue.js';
import type { InFlight } from './in-flight.js';
import type { ClockParts, WorldClock } from './world-clock.js';

/** The longest delay that `setTimeout` takes. */
const maxTimerMs = 2 ** 31 - 1;

/** Time as it passes; a restored snapshot sets it back or forth. */
export function createRealClock(
  parts: ClockParts & { readonly queue: EventQueue; readonly inFlight: InFlight },
): WorldClock {
  const { queue, inFlight } = parts;
  let offset = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakers = new Set<() => void>();
  const now = () => Date.now() + offset;
  const drain = createDrain(queue, now, parts.deliver, () => arm());

  function arm(): void {
    clearTimeout(timer);
    const next = queue.peek();
    if (!next) return;
    const delay = next.at - now();
    if (delay <= 0) {
      drain.runSoon();
      return;
    }
    timer = setTimeout(() => void drain.run(), Math.min(delay, maxTimerMs));
    // a mock that nobody talks to keeps no process alive
    (timer as { unref?: () => void }).unref?.();
  }

  function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const end = () => {
        clearTimeout(own);
        wakers.delete(end);
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = () => {
        clearTimeout(own);
        wakers.delete(end);
        reject(signal!.reason);
      };
      const until = now() + ms;
      const step = () => (now() >= until ? end() : setTimer());
      let own: ReturnType<typeof setTimeout>;
      const setTimer = () => {
        own = setTimeout(step, Math.min(Math.max(until - now(), 0), maxTimerMs));
      };
      setTimer();
      wakers.add(end);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  function wakeAll(): void {
    const woken = wakers;
    wakers = new Set();
    for (const wake of woken) wake();
  }

  const refuse = (what: string) =>
    Promise.reject(
      new Error(`${what} moves virtual time, and this world's clock is real: create it with time: 'manual' or 'skip'`),
    );

  return {
    mode: 'real',
    now,
    sleep: (ms, options) => sleep(ms, options?.signal),
    nap: (ms, signal) => sleep(ms, signal),
    advance: () => refuse('advance()'),
    advanceToNext: () => refuse('advanceToNext()'),
    runUntilIdle: () => refuse('runUntilIdle()'),
    schedule(event) {
      const id = queue.add(event);
      if (queue.peek()?.id === id) arm();
      return id;
    },
    unschedule: (id) => queue.remove(id),
    hold: (work) => {
      const resume = inFlight.pause();
      return work.finally(resume);
    },
    track: inFlight.track,
    begin: inFlight.begin,
    end: inFlight.end,
    runDue: createCatchUp(drain, inFlight),
    async idle() {
      for (;;) {
        await drain.run();
        if (drain.hasDue()) continue;
        if (inFlight.isEmpty) return;
        await inFlight.nextEnd(Number.POSITIVE_INFINITY);
      }
    },
    save: () => ({ now: now(), queue: queue.save() }),
    load(state) {
      offset = state.now - Date.now();
      queue.load(state.queue);
      inFlight.forget();
      wakeAll();
      arm();
    },
    close() {
      queue.load({ nextId: 1, events: [] });
      clearTimeout(timer);
      inFlight.forget();
      wakeAll();
    },
  };
}
