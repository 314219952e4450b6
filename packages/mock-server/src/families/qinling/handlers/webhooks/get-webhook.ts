import { findWebhook } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderWebhook } from '../../webhooks/render-webhook.js';

/** `GET /v1/webhooks/{webhook_id}`. */
export const getWebhook: QinlingHandlers['getWebhook'] = (call) => {
  const who = requesterOf(call);
  return { status: 200, body: renderWebhook(findWebhook(call, who, call.path.webhook_id), call.incoming) };
};
