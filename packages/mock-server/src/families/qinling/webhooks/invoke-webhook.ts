import { startExecution } from '../executions/start-execution.js';
import { findAlias, findFunction } from '../lookup.js';
import type { Requester } from '../requester.js';
import type { ExecutionRecord, QinlingWorld, WebhookRecord } from '../state.js';

/**
 * Executes what a webhook calls, in the project of its function and for whoever asks. A webhook of no version calls the
 * function itself; there the service falls over.
 *
 * @throws ServiceError 400, 404, 409
 */
export function invokeWebhook(
  world: QinlingWorld,
  webhook: WebhookRecord,
  input: Readonly<Record<string, unknown>>,
): ExecutionRecord {
  const owner: Requester = { userId: '', projectId: webhook.project_id, isAdmin: false };
  const target = webhook.function_alias === null ? webhook : findAlias(world, owner, webhook.function_alias);
  const fn = findFunction(world, { ...owner, isAdmin: true }, String(target.function_id));
  return startExecution(world, {
    who: { ...owner, projectId: fn.project_id },
    functionId: fn.id,
    functionVersion: target.function_version,
    functionAlias: null,
    input: JSON.stringify(input),
    description: `Created by Webhook ${webhook.id}`,
    isSync: false,
  });
}
