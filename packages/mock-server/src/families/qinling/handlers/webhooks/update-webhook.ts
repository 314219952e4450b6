import { applyChanges } from '../../apply-changes.js';
import { findWebhook } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { planWebhookUpdate } from '../../webhooks/plan-update.js';
import { renderWebhook } from '../../webhooks/render-webhook.js';

/** `PUT /v1/webhooks/{webhook_id}`: of one's own project, for administrators too. */
export const updateWebhook: QinlingHandlers['updateWebhook'] = (call) => {
  const who = requesterOf(call);
  const webhook = findWebhook(call, who, call.path.webhook_id, true);
  applyChanges(webhook, planWebhookUpdate(call, who, webhook, call.body), call.services.now());
  return { status: 200, body: renderWebhook(webhook, call.incoming) };
};
