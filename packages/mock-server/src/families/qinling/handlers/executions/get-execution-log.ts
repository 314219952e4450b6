import { middlewareError } from '../../errors.js';
import { acceptsText } from '../../executions/accepts-text.js';
import { findExecution } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/executions/{execution_id}/log`: nothing, with 204, while it runs or where it printed nothing. */
export const getExecutionLog: QinlingHandlers['getExecutionLog'] = (call) => {
  const accept = call.incoming.headers.get('accept');
  if (!acceptsText(accept)) return middlewareError(406, accept);
  const who = requesterOf(call);
  const log = call.runtime.data.logs.get(findExecution(call, who, call.path.execution_id).id);
  return log ? { status: 200, body: log, contentType: 'text/plain; charset=UTF-8' } : { status: 204 };
};
