import type { QinlingWorld } from '../state.js';
import { functionsOf } from './update-runtime.js';

/** Workers of a runtime that nobody has taken yet, as the service's page shows them. */
const poolSize = 3;

/**
 * How many workers the pool of a runtime has, and how many no function has taken. The mock never refuses a worker: what
 * is taken beyond the pool's size makes the pool larger. None are ready before the runtime is, or when it failed.
 */
export function measurePool({ runtime }: QinlingWorld, runtimeId: string): { total: number; available: number } {
  const { data } = runtime;
  const status = data.runtimes.get(runtimeId)?.status;
  if (status === 'creating' || status === 'error') return { total: 0, available: 0 };
  const functions = new Set(functionsOf(data, runtimeId).map(({ id }) => id));
  const taken = data.workers.filter((worker) => functions.has(worker.function_id)).length;
  return { total: Math.max(poolSize, taken), available: Math.max(poolSize - taken, 0) };
}
