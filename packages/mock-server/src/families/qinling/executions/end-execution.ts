import { type QinlingWorld, writeTime } from '../state.js';
import { clearTimer } from '../timers.js';
import type { ExecutionEnd } from './execution-result.js';
import { liveRunsOf } from './live-runs.js';

/** Name of the timer that ends an execution which takes too long; set while its code runs. */
export const timeoutOf = (executionId: string): string => `execution ${executionId}`;

/** Forgets what is live of an execution, and tells those who wait for its end. */
export function dropLiveRun(world: QinlingWorld, executionId: string): void {
  const live = liveRunsOf(world);
  const run = live.get(executionId);
  live.delete(executionId);
  clearTimer(world, timeoutOf(executionId));
  for (const wake of run?.waiting ?? []) wake();
}

/** Ends a running execution. @param log what it printed; empty for nothing */
export function endExecution(world: QinlingWorld, executionId: string, end: ExecutionEnd, log: string): void {
  const { data } = world.runtime;
  const record = data.executions.get(executionId);
  if (record?.status === 'running') {
    record.status = end.status;
    record.result = end.result;
    record.updated_at = writeTime(world.services.now());
    if (log !== '') data.logs.set(executionId, log);
  }
  dropLiveRun(world, executionId);
}
