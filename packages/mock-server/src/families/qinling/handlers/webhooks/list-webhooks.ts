import { listVisible } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderWebhook } from '../../webhooks/render-webhook.js';

/** `GET /v1/webhooks`: the project's own, oldest first. */
export const listWebhooks: QinlingHandlers['listWebhooks'] = (call) => {
  const who = requesterOf(call);
  const visible = listVisible(call.runtime.data.webhooks.values(), who, call.query);
  return { status: 200, body: { webhooks: visible.map((webhook) => renderWebhook(webhook, call.incoming)) } };
};
