import type { Json } from '../family.js';
import { createEventQueue, type EventQueueState, type QueuedEvent } from './event-queue.js';
import { createInFlight } from './in-flight.js';
import { createRealClock } from './real-clock.js';
import { createVirtualClock } from './virtual-clock.js';

/** How a world's time passes. */
export type ClockMode = 'real' | 'manual' | 'skip';

/** The clock of a world, as tests and clients use it. */
export interface Clock {
  readonly mode: ClockMode;
  /** ms since 1970. */
  now(): number;
  /**
   * Ends when the world's time has moved by `ms`; on a skipping clock also right after the next event of the server.
   * Rejects with the signal's reason.
   */
  sleep(ms: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /**
   * Moves time by a duration (`'1h'`, or ms), through every event on the way, each at its own instant.
   *
   * @throws Error on a real clock.
   */
  advance(duration: number | string): Promise<void>;
  /** Moves time to the next event or end of a sleep, and runs it. False when there is none. */
  advanceToNext(): Promise<boolean>;
  /**
   * Moves time until no event is queued and no user code is in flight.
   *
   * @throws Error after `maxEvents` (100 000 by default), for an eternal orchestration, or a job without a count, never is idle.
   */
  runUntilIdle(options?: { readonly maxEvents?: number }): Promise<void>;
}

/** What a snapshot holds of a clock. */
export interface ClockState {
  readonly now: number;
  readonly queue: EventQueueState;
}

/** The clock of a world, as the world uses it. */
export interface WorldClock extends Clock {
  schedule(event: { readonly at: number; readonly owner: string; readonly kind: string; readonly data: Json }): number;
  unschedule(id: number): void;
  /** A wait that the server set itself: its end counts as an event. */
  nap(ms: number, signal?: AbortSignal): Promise<void>;
  /** A request that is held until `work` settles. */
  hold<T>(work: Promise<T>): Promise<T>;
  track<T>(work: Promise<T>): Promise<T>;
  /** Runs what was due before a request that comes in. */
  runDue(): Promise<void> | undefined;
  /** A request begins. */
  begin(): void;
  /** A request that began is answered. */
  end(): void;
  /** Resolves when nothing is due and no user code is in flight. Time does not move. */
  idle(): Promise<void>;
  save(): ClockState;
  /** Wakes all who sleep, forgets user code in flight. */
  load(state: ClockState): void;
  /** Drops everything: no timer is left behind. */
  close(): void;
}

/** What a clock is made of. */
export interface ClockParts {
  readonly mode: ClockMode;
  readonly startAt: number;
  /** Runs an event whose time has come. Must not throw. */
  readonly deliver: (event: QueuedEvent) => void | Promise<void>;
}

/** Makes a world's clock. */
export function createWorldClock(parts: ClockParts): WorldClock {
  const shared = { ...parts, queue: createEventQueue(), inFlight: createInFlight() };
  return parts.mode === 'real' ? createRealClock(shared) : createVirtualClock(shared);
}
