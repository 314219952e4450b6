import type { Json } from '../../../family.js';
import type { QinlingWorld } from '../state.js';
import { expireExecution, runExecution } from './run-execution.js';

/** An asynchronous execution is to run, or the time of one is up. */
export function onExecutionEvent(world: QinlingWorld, data: Json): void {
  const { execution, event } = data as { readonly execution: string; readonly event: 'run' | 'timeout' };
  if (event === 'run') runExecution(world, execution);
  else expireExecution(world, execution);
}
