import { versionsOf } from '../../functions/create-version.js';
import { findFunction } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/functions/{function_id}/versions`, by number. */
export const listFunctionVersions: QinlingHandlers['listFunctionVersions'] = (call) => {
  const who = requesterOf(call);
  const { id } = findFunction(call, who, call.path.function_id);
  return { status: 200, body: { function_versions: versionsOf(call.runtime.data, id) } };
};
