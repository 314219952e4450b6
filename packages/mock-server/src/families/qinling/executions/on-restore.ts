import type { QinlingWorld } from '../state.js';
import { hasTimer } from '../timers.js';
import { timeoutOf } from './end-execution.js';
import { liveRunsOf } from './live-runs.js';
import { runExecution } from './run-execution.js';

/**
 * The data was replaced: code that had begun in it begins again, with what is left of its time, and results of before
 * are dropped. Requests that waited for such an execution go on waiting; others are told what there is now.
 */
export function onRestore(world: QinlingWorld): void {
  const live = liveRunsOf(world);
  const before = [...live];
  live.clear();
  for (const { id, status } of [...world.runtime.data.executions.values()]) {
    if (status === 'running' && hasTimer(world, timeoutOf(id))) runExecution(world, id);
  }
  for (const [id, { waiting }] of before) {
    const again = live.get(id);
    if (again) again.waiting.push(...waiting);
    else for (const wake of waiting) wake();
  }
}
