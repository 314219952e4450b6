import { deleteFunction as remove } from '../../functions/delete-function.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/functions/{function_id}`, with its versions. */
export const deleteFunction: QinlingHandlers['deleteFunction'] = (call) => {
  remove(call, requesterOf(call), call.path.function_id);
  return { status: 204 };
};
