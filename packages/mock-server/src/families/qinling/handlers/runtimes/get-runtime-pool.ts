import { ServiceError } from '../../errors.js';
import { dropIdleWorkers } from '../../executions/worker-load.js';
import { measurePool } from '../../runtimes/measure-pool.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/runtimes/{runtime_id}/pool`: of any project's runtime, private ones too. */
export const getRuntimePool: QinlingHandlers['getRuntimePool'] = (call) => {
  const { runtime_id: name } = call.path;
  if (!call.runtime.data.runtimes.has(name)) throw new ServiceError(404, 'Runtime not found');
  dropIdleWorkers(call);
  return { status: 200, body: { name, capacity: measurePool(call, name) } };
};
