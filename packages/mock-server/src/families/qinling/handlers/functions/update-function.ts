import { updateFunction as update } from '../../functions/update-function.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderFunction } from './render-function.js';

/** `PUT /v1/functions/{function_id}`, by a form or by JSON that is read like one. */
export const updateFunction: QinlingHandlers['updateFunction'] = (call) => {
  const who = requesterOf(call);
  const record = update(call, who, call.path.function_id, { ...call.body }, call.switches);
  return { status: 200, body: renderFunction(record) };
};
