import { badInput } from '../../errors.js';
import { findAlias } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { type QinlingHandlers, type WebhookRecord, writeTime } from '../../state.js';
import { checkTarget } from '../../webhooks/plan-update.js';
import { renderWebhook } from '../../webhooks/render-webhook.js';

/** `POST /v1/webhooks`: of an alias, or of a function of one's own; with an alias the function is not kept. */
export const createWebhook: QinlingHandlers['createWebhook'] = (call) => {
  const { body, runtime, services } = call;
  const who = requesterOf(call);
  if (!body.function_alias && !body.function_id) {
    throw badInput('Either function_alias or function_id must be provided.');
  }
  const alias = body.function_alias ? findAlias(call, who, body.function_alias) : undefined;
  const target = alias ?? { function_id: body.function_id!, function_version: body.function_version ?? null };
  checkTarget(call, who, target.function_id, target.function_version);
  const webhook: WebhookRecord = {
    id: services.uuid(),
    function_id: alias ? null : target.function_id,
    function_alias: alias?.name ?? null,
    function_version: alias ? null : target.function_version,
    description: body.description ?? null,
    project_id: who.projectId,
    created_at: writeTime(services.now()),
    updated_at: null,
  };
  runtime.data.webhooks.set(webhook.id, webhook);
  return { status: 201, body: renderWebhook(webhook, call.incoming) };
};
