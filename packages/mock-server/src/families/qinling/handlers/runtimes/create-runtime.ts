import { requesterOf } from '../../requester.js';
import { createRuntime as create } from '../../runtimes/create-runtime.js';
import { renderRuntime } from '../../runtimes/render-runtime.js';
import type { QinlingHandlers } from '../../state.js';

/** `POST /v1/runtimes` (openstack/qinling api/controllers/v1/runtime.py). */
export const createRuntime: QinlingHandlers['createRuntime'] = (call) => {
  const who = requesterOf(call);
  return { status: 201, body: renderRuntime(create(call, who, call.body)) };
};
