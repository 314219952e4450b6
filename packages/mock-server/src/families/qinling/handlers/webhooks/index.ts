import type { QinlingHandlers } from '../../state.js';
import { createWebhook } from './create-webhook.js';
import { deleteWebhook } from './delete-webhook.js';
import { getWebhook } from './get-webhook.js';
import { invokeWebhook } from './invoke-webhook.js';
import { listWebhooks } from './list-webhooks.js';
import { updateWebhook } from './update-webhook.js';

/** Webhooks. */
export const webhookHandlers: Pick<
  QinlingHandlers,
  'createWebhook' | 'listWebhooks' | 'getWebhook' | 'updateWebhook' | 'deleteWebhook' | 'invokeWebhook'
> = { createWebhook, listWebhooks, getWebhook, updateWebhook, deleteWebhook, invokeWebhook };
