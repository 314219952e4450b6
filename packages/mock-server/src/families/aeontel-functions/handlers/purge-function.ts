import { removeFunctions } from '../keep-records.js';
import { checkDeleted, requireOwnFunction } from '../require-function.js';
import type { AeontelHandlers } from '../state.js';

/** Removes a deleted function for good. */
export const purgeFunction: AeontelHandlers['purgeFunction'] = (call) => {
  const { record } = requireOwnFunction(call);
  checkDeleted(record);
  removeFunctions(call.runtime, [record.id]);
  return { status: 200, body: { success: true } };
};
