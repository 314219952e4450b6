import { badInput } from '../errors.js';
import { dropIdleWorkers } from '../executions/worker-load.js';
import type { QinlingWorld } from '../state.js';
import { listWorkers, scaleDown, scaleUp } from '../workers.js';

/** How many workers; the typed body was judged already, except that it may be empty. */
function readCount(count: number | null | undefined): number {
  if (count === undefined || count === null) {
    throw badInput("Invalid input for field/attribute count. Value: 'None'. Mandatory field missing.");
  }
  return count;
}

/** Adds workers to a function's version. @throws ServiceError 400 without a count, where Qinling fails with 500. */
export function addWorkers(
  world: QinlingWorld,
  functionId: string,
  version: number,
  count: number | null | undefined,
): void {
  scaleUp(world, functionId, version, readCount(count));
}

/** Takes workers from a function's version; where there is no second one, nothing happens, and nothing is asked. */
export function removeWorkers(
  world: QinlingWorld,
  functionId: string,
  version: number,
  count: number | null | undefined,
): void {
  dropIdleWorkers(world);
  if (listWorkers(world, functionId, version).length <= 1) return;
  scaleDown(world, functionId, version, readCount(count));
}
