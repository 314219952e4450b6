import type { OrchestratorTrigger } from '../protocol.js';
import type { Replay } from './replay.js';

/** How many events a history holds before its run is kept: below, replaying costs little and shows code that is not deterministic. */
const LIVE_FROM = 400;

/** How many runs are kept; the one that has waited longest goes first. */
const LIVE_RUNS = 64;

/** Runs of user code that wait at a yield, by instance. */
export interface LiveRuns {
  /** The run that the trigger's history goes on from, if it was kept. */
  take(trigger: OrchestratorTrigger): Replay | undefined;
  /** Keeps a run for the next turn, if it pays. */
  keep(trigger: OrchestratorTrigger, run: Replay): void;
}

/**
 * The runs of one executor. A run fits a history that still holds the very event (not one like it) that the run was fed
 * last, so nothing is mistaken across worlds, restores, rewinds or continue-as-new.
 */
export function createLiveRuns(): LiveRuns {
  const runs = new Map<string, Replay>();
  return {
    take({ instanceId, history }) {
      const run = runs.get(instanceId);
      if (run === undefined) return undefined;
      runs.delete(instanceId);
      return run.continues(history) ? run : undefined;
    },
    keep({ instanceId, history }, run) {
      if (run.isOver || history.length < LIVE_FROM) return;
      runs.set(instanceId, run);
      const [oldest] = runs.keys();
      if (runs.size > LIVE_RUNS && oldest !== undefined) runs.delete(oldest);
    },
  };
}
