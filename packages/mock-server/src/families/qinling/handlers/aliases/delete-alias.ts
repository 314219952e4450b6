import { findAlias } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/aliases/{name}`: also where webhooks and jobs use it, which then call nothing. */
export const deleteAlias: QinlingHandlers['deleteAlias'] = (call) => {
  const who = requesterOf(call);
  call.runtime.data.aliases.delete(findAlias(call, who, call.path.name).id);
  return { status: 204 };
};
