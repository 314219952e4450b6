import { findExecution } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/executions/{execution_id}`: a look that changes which wait for looks count. */
export const getExecution: QinlingHandlers['getExecution'] = (call) => {
  const who = requesterOf(call);
  const record = findExecution(call, who, call.path.execution_id);
  call.services.polled(record.id);
  return { status: 200, body: { ...record } };
};
