import type { EntityListItem, InstanceManagementUrls, InstanceStatus } from './types.js';

/**
 * Brings what hosts of other ages, and hosts that follow the page to the letter, send to what today's service sends.
 * What an answer does not hold and the request does not tell stays absent.
 *
 * @module
 */

/** A status: the id from the request where the body has none, null for what is not set, no history rather than null. */
export function normaliseStatus<Output, CustomStatus, Input>(
  body: object,
  instanceId?: string,
): InstanceStatus<Output, CustomStatus, Input> {
  const unset = { input: null, customStatus: null, output: null, ...(instanceId !== undefined && { instanceId }) };
  const { historyEvents, ...rest } = body as InstanceStatus<Output, CustomStatus, Input>;
  return Object.assign(unset, historyEvents && { historyEvents }, rest);
}

/** Whether a body is the status of an instance, and not an error or an orchestration's own output. */
export function isStatusBody(body: unknown): body is InstanceStatus {
  const { runtimeStatus, createdTime } = (body ?? {}) as Partial<InstanceStatus>;
  return typeof runtimeStatus === 'string' && typeof createdTime === 'string';
}

/** The management URLs of a start answer, if it has them: the page has `rewindPostUri`, the service `restartPostUri`. */
export function normaliseManagementUrls(body: unknown): InstanceManagementUrls | undefined {
  const urls = (body ?? {}) as InstanceManagementUrls;
  const { statusQueryGetUri, restartPostUri = statusQueryGetUri?.replace(/\?|$/, '/restart$&') } = urls;
  return statusQueryGetUri ? { ...urls, restartPostUri } : undefined;
}

/** An entity: `state` is null where it was not fetched; the page leaves it out. */
export function normaliseEntity<State>(item: EntityListItem<State>): EntityListItem<State> {
  return { ...item, state: item.state ?? null };
}

/**
 * The continuation token of a page. Absent and empty both mean the end; some hosts write the word null, which sent
 * back would give the first page again for ever.
 */
export function readContinuationToken(headers: Headers): string | undefined {
  const token = headers.get('x-ms-continuation-token');
  return token && token !== 'null' ? token : undefined;
}
