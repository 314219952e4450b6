import { notFound } from '../../errors.js';
import type { QinlingHandlers } from '../../state.js';
import { invokeWebhook as invoke } from '../../webhooks/invoke-webhook.js';

/** `POST /v1/webhooks/{webhook_id}/invoke`: without a token; all that comes in query and body is the input. */
export const invokeWebhook: QinlingHandlers['invokeWebhook'] = (call) => {
  const { webhook_id: id } = call.path;
  const webhook = call.runtime.data.webhooks.get(id);
  if (!webhook) throw notFound('Webhook', `id=${id}`);
  return { status: 202, body: { execution_id: invoke(call, webhook, call.body ?? {}).id } };
};
