import { dropIdleWorkers } from '../../executions/worker-load.js';
import { findRuntime } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { renderRuntime } from '../../runtimes/render-runtime.js';
import { updateRuntime as update } from '../../runtimes/update-runtime.js';
import type { QinlingHandlers } from '../../state.js';

/** `PUT /v1/runtimes/{runtime_id}`: name, description and image; the rest of the body is ignored. */
export const updateRuntime: QinlingHandlers['updateRuntime'] = (call) => {
  const who = requesterOf(call);
  const record = findRuntime(call, who, call.path.runtime_id);
  dropIdleWorkers(call);
  update(call, record, call.body);
  return { status: 200, body: renderRuntime(record) };
};
