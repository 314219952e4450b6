import type { EventQueue, QueuedEvent } from './event-queue.js';
import { turn } from './turn.js';

/** Runs the events that are due, one after the other. */
export interface Drain {
  hasDue(): boolean;
  /** Runs what is due until nothing is. */
  run(): Promise<void>;
  /** The same for a request that comes in: it finds done what was due before. Nothing to wait for while events run, for the request may be of their making. */
  runFirst(): Promise<void> | undefined;
  /** The same, once what runs now (the request in hand) has had its turn. */
  runSoon(): void;
}

/**
 * @param now the clock's time, in ms.
 * @param onDrained called each time that nothing is due any more.
 */
export function createDrain(
  queue: EventQueue,
  now: () => number,
  deliver: (event: QueuedEvent) => void | Promise<void>,
  onDrained: () => void = () => undefined,
): Drain {
  let running: Promise<void> | undefined;
  let isPlanned = false;

  const hasDue = () => {
    const next = queue.peek();
    return next !== undefined && next.at <= now();
  };

  async function runDue(): Promise<void> {
    // `running` is set before the first event runs
    await undefined;
    try {
      while (hasDue()) {
        const result = deliver(queue.take()!);
        if (result) await result;
      }
    } finally {
      running = undefined;
      onDrained();
    }
  }

  const run = () => {
    running ??= runDue();
    return running;
  };

  return {
    hasDue,
    run,
    runFirst: () => (running === undefined && hasDue() ? run() : undefined),
    runSoon() {
      if (isPlanned || running) return;
      isPlanned = true;
      void turn().then(() => {
        isPlanned = false;
        return run();
      });
    },
  };
}
