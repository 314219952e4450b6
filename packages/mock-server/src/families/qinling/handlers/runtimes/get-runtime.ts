import { findRuntime } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { renderRuntime } from '../../runtimes/render-runtime.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/runtimes/{runtime_id}`: a look, for changes that wait for one. */
export const getRuntime: QinlingHandlers['getRuntime'] = (call) => {
  const who = requesterOf(call);
  const record = findRuntime(call, who, call.path.runtime_id);
  call.services.polled(record.id);
  return { status: 200, body: renderRuntime(record) };
};
