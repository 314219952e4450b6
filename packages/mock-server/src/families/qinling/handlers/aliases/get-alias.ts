import { findAlias } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/aliases/{name}`. */
export const getAlias: QinlingHandlers['getAlias'] = (call) => {
  const who = requesterOf(call);
  return { status: 200, body: { ...findAlias(call, who, call.path.name) } };
};
