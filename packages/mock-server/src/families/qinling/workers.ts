import type { QinlingWorld, WorkerRecord } from './state.js';

/** The workers of a function's version; 0 is the function itself. Oldest first. */
export function listWorkers({ runtime }: QinlingWorld, functionId: string, version: number): WorkerRecord[] {
  return runtime.data.workers.filter((each) => each.function_id === functionId && each.function_version === version);
}

/** Whether a function, or any version of it, has a worker. */
export function hasWorkers({ runtime }: QinlingWorld, functionId: string): boolean {
  return runtime.data.workers.some((each) => each.function_id === functionId);
}

/** How many workers a function's version has at most: what is asked beyond fails unseen, as beyond the room of a real pool. */
export const maxWorkers = 100;

/**
 * Takes workers from the pool of the function's runtime. They are named like the pods that they are: after the runtime.
 * A function without a runtime (of an image) gets none. The pool has room for {@link maxWorkers} of each
 * function's version; that of a real one depends on its installation.
 */
export function scaleUp(world: QinlingWorld, functionId: string, version: number, count: number): void {
  const { runtime, services } = world;
  const runtimeId = runtime.data.functions.get(functionId)?.runtime_id ?? null;
  if (runtimeId === null) return;
  const room = maxWorkers - listWorkers(world, functionId, version).length;
  for (let taken = 0; taken < Math.min(count, room); taken += 1) {
    const name = `${runtimeId}-${services.hex(10)}-${services.hex(5)}`;
    runtime.data.workers.push({ function_id: functionId, function_version: version, worker_name: name });
  }
}

/** How many workers go when `count` are to go: one stays (openstack/qinling engine/default_engine.py). */
export function countToDrop(workers: number, count: number): number {
  return workers > count ? count : Math.max(workers - 1, 0);
}

/** Gives workers back, the oldest first; at least one stays. */
export function scaleDown(world: QinlingWorld, functionId: string, version: number, count: number): void {
  const workers = listWorkers(world, functionId, version);
  const dropped = new Set(workers.slice(0, countToDrop(workers.length, count)));
  const { data } = world.runtime;
  data.workers = data.workers.filter((each) => !dropped.has(each));
}

/** Takes a worker where there is none, as the first execution does. */
export function ensureWorker(world: QinlingWorld, functionId: string, version: number): void {
  if (listWorkers(world, functionId, version).length === 0) scaleUp(world, functionId, version, 1);
}

/** Gives all workers of a function's version back. */
export function detachWorkers({ runtime }: QinlingWorld, functionId: string, version: number): void {
  runtime.data.workers = runtime.data.workers.filter(
    (each) => each.function_id !== functionId || each.function_version !== version,
  );
}
