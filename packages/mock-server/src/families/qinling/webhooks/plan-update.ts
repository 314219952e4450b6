import { findAlias, findFunction, findVersion } from '../lookup.js';
import type { Requester } from '../requester.js';
import type { QinlingWorld, WebhookRecord } from '../state.js';

/** What a webhook is to call; null and what is missing leave it as it is. */
export interface WebhookChanges {
  readonly description?: string | null;
  readonly function_id?: string | null;
  readonly function_alias?: string | null;
  readonly function_version?: number | null;
}

/** What a webhook calls is one's own, for administrators too, and is there. @throws ServiceError 404 */
export function checkTarget(
  world: QinlingWorld,
  who: Requester,
  functionId: string | null,
  version: number | null,
): void {
  // a webhook of an alias has no function of its own: the service then looks for one called None
  findFunction(world, who, functionId ?? 'None', true);
  if (version !== null && version > 0) findVersion(world, who, functionId!, version);
}

/**
 * What changes of a webhook (openstack/qinling api/controllers/v1/webhook.py). Another alias takes the place of function
 * and version; another function or version takes the place of an alias.
 *
 * @throws ServiceError 404; also for any change of an alias's webhook that names neither another alias nor a function
 */
export function planWebhookUpdate(
  world: QinlingWorld,
  who: Requester,
  record: WebhookRecord,
  asked: WebhookChanges,
): Partial<WebhookRecord> {
  const changes: Partial<WebhookRecord> = {
    ...(asked.description != null && { description: asked.description }),
    ...(asked.function_id != null && { function_id: asked.function_id }),
    ...(asked.function_alias != null && { function_alias: asked.function_alias }),
    ...(asked.function_version != null && { function_version: asked.function_version }),
  };
  const { function_alias: alias } = changes;
  if (alias && alias !== record.function_alias) {
    const target = findAlias(world, who, alias);
    checkTarget(world, who, target.function_id, target.function_version);
    return { ...changes, function_id: null, function_version: null };
  }
  const { function_id: functionId, function_version: version } = { ...record, ...changes };
  const isMoved = functionId !== record.function_id || version !== record.function_version;
  checkTarget(world, who, functionId, version);
  return isMoved ? { ...changes, function_alias: null } : changes;
}
