import { dropIdleWorkers } from '../../executions/worker-load.js';
import { readInteger } from '../../functions/read-integer.js';
import type { QinlingHandlers } from '../../state.js';
import { listWorkers } from '../../workers.js';

/** `GET /v1/functions/{function_id}/workers`: of any project, and of functions that are not there: none. */
export const listFunctionWorkers: QinlingHandlers['listFunctionWorkers'] = (call) => {
  const version = readInteger('function_version', call.query.function_version ?? 0);
  dropIdleWorkers(call);
  return { status: 200, body: { workers: listWorkers(call, call.path.function_id, version) } };
};
