import { deleteVersion } from '../../functions/delete-version.js';
import { readInteger } from '../../functions/read-integer.js';
import { findVersion } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/functions/{function_id}/versions/{version_number}`: for those who own it, administrators no more than others. */
export const deleteFunctionVersion: QinlingHandlers['deleteFunctionVersion'] = (call) => {
  const who = requesterOf(call);
  const number = readInteger('version', call.path.version_number);
  const version = findVersion(call, who, call.path.function_id, number, true);
  deleteVersion(call, version, call.switches.has('version-numbers-once'));
  return { status: 204 };
};
