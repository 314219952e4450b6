import { createVersion } from '../../functions/create-version.js';
import { findFunction } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `POST /v1/functions/{function_id}/versions`: for those who own the function, administrators no more than others. */
export const createFunctionVersion: QinlingHandlers['createFunctionVersion'] = (call) => {
  const who = requesterOf(call);
  const owner = findFunction(call, who, call.path.function_id, true);
  return { status: 201, body: createVersion(call, who, owner, call.body.description ?? null) };
};
