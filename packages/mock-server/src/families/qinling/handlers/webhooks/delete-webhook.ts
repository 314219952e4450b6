import { findWebhook } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `DELETE /v1/webhooks/{webhook_id}`. */
export const deleteWebhook: QinlingHandlers['deleteWebhook'] = (call) => {
  const who = requesterOf(call);
  call.runtime.data.webhooks.delete(findWebhook(call, who, call.path.webhook_id).id);
  return { status: 204 };
};
