import type { QinlingRuntime, QinlingWorld } from '../state.js';

/** User code that has begun and not ended. No data: a snapshot knows by the execution's timer that it had begun. */
export interface LiveRun {
  /** ms since 1970, by the world's clock. */
  readonly startedAt: number;
  /** What it printed so far. */
  printed: string;
  /** Told when the execution has ended. */
  readonly waiting: (() => void)[];
}

const liveByRuntime = new WeakMap<QinlingRuntime, Map<string, LiveRun>>();

/** The live runs of a world, by their execution's id. */
export function liveRunsOf({ runtime }: QinlingWorld): Map<string, LiveRun> {
  let live = liveByRuntime.get(runtime);
  if (!live) {
    live = new Map();
    liveByRuntime.set(runtime, live);
  }
  return live;
}
