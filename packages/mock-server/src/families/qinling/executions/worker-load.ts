import type { FunctionRecord, FunctionVersionRecord, QinlingWorld } from '../state.js';
import { detachWorkers, ensureWorker, listWorkers, scaleUp } from '../workers.js';
import { listRunning } from './running-executions.js';

/** Executions that one worker takes before another is started (`function_concurrency`). */
const concurrency = 3;

/** How long workers stay that nobody needs (`function_service_expiration`). */
const idleMs = 3_600_000;

/** Whether the load asks for one more worker. @param running executions, the one that comes among them */
export function isOverloaded(running: number, workers: number): boolean {
  return (running || 1) / (workers || 1) > concurrency;
}

const isIdle = (updatedAt: string | null, now: number): boolean =>
  updatedAt !== null && Date.parse(updatedAt) <= now - idleMs;

/**
 * Drops the workers of functions and versions that were not touched for an hour (openstack/qinling
 * services/periodics.py). Done when someone looks or an execution comes: an event on the queue would be where a skipping
 * clock skips to.
 */
export function dropIdleWorkers(world: QinlingWorld): void {
  const { data } = world.runtime;
  const now = world.services.now();
  for (const { function_id: functionId, function_version: version } of [...data.workers]) {
    const owner: FunctionRecord | FunctionVersionRecord | undefined =
      version === 0
        ? data.functions.get(functionId)
        : [...data.versions.values()].find(
            (each) => each.function_id === functionId && each.version_number === version,
          );
    if (owner && isIdle(owner.updated_at, now)) detachWorkers(world, functionId, version);
  }
}

/** Gives an execution that comes a worker: the first one of its function's version, or one more under load. */
export function allocateWorker(world: QinlingWorld, functionId: string, version: number): void {
  const workers = listWorkers(world, functionId, version).length;
  if (workers === 0) {
    ensureWorker(world, functionId, version);
    return;
  }
  const running = listRunning(world).filter(
    (each) => each.function_id === functionId && each.function_version === version,
  ).length;
  if (isOverloaded(running, workers)) scaleUp(world, functionId, version, 1);
}
