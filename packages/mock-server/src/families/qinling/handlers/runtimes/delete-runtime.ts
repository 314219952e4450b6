import { notAllowed } from '../../errors.js';
import { findRuntime } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { beginStep } from '../../runtimes/begin-step.js';
import { functionsOf } from '../../runtimes/update-runtime.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/runtimes/{runtime_id}`: refused while any project has a function of it; it is gone some time after. */
export const deleteRuntime: QinlingHandlers['deleteRuntime'] = (call) => {
  const who = requesterOf(call);
  const record = findRuntime(call, who, call.path.runtime_id);
  if (functionsOf(call.runtime.data, record.id).length > 0) throw notAllowed(`Runtime ${record.id} is still in use.`);
  beginStep(call, record, 'delete');
  return { status: 204 };
};
