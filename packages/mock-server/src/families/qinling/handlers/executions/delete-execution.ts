import { dropLiveRun } from '../../executions/end-execution.js';
import { findExecution } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/executions/{execution_id}`: in any state; what a running one gives is dropped. */
export const deleteExecution: QinlingHandlers['deleteExecution'] = (call) => {
  const { data } = call.runtime;
  const { id } = findExecution(call, requesterOf(call), call.path.execution_id);
  data.executions.delete(id);
  data.logs.delete(id);
  dropLiveRun(call, id);
  return { status: 204 };
};
