import type { Incoming } from '../../../family.js';
import type { WebhookRecord } from '../state.js';

/** A webhook as it is shown: with its URL, by the way the request came. */
export function renderWebhook(record: WebhookRecord, incoming: Incoming) {
  return { ...record, webhook_url: `${incoming.base}/v1/webhooks/${record.id}/invoke` };
}
