import type { Incoming } from '../../../family.js';
import type { AzureWorld, OperationRecord } from '../state.js';

/** Seconds after which to look again, as Resource Manager says where a service says nothing. */
export const lookAgainAfter = '15';

/** What is known of long work by the call that begins it. */
export interface BegunWork<Status extends 200 | 201, Body> {
  /** The status where the work has ended already. */
  readonly status: Status;
  /** What there is of the result, or all of it. Absent for a POST, which answers with no body. */
  readonly body?: Body;
}

/** The URLs at which long work is followed, built on the way that the request came. */
export function buildFollowUrls(incoming: Incoming, { id }: Pick<OperationRecord, 'id'>) {
  const { subscriptionId = '', resourceGroupName = '', functionAppName = '' } = incoming.path;
  const [subscription, group, app] = [subscriptionId, resourceGroupName, functionAppName].map(encodeURIComponent);
  const site = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Web/sites/${app}`;
  const version = incoming.query.allOfAnyCase('api-version')[0];
  const query = version === undefined ? '' : `?api-version=${encodeURIComponent(version)}`;
  return {
    result: `${incoming.base}${site}/operationresults/${id}${query}`,
    status: `${incoming.base}${site}/operations/${id}${query}`,
  };
}

/** Whether the resource itself shows how its work stands. */
const hasProvisioningState = ({ kind }: OperationRecord): boolean =>
  kind === 'createOrUpdateApp' || kind === 'createOrUpdateSlot';

/**
 * The answer of the call that begins long work: the result, where the work has ended; otherwise where it is followed, in
 * the world's style (`azure.operationStyle`). Functions and swaps, which show no state of their own, are followed by
 * `Location` where apps are followed by themselves.
 */
export function answerLongWork<Status extends 200 | 201, Body = undefined>(
  { services }: Pick<AzureWorld, 'services'>,
  incoming: Incoming,
  operation: OperationRecord,
  begun: BegunWork<Status, Body>,
): { status: Status | 201 | 202; headers: Readonly<Record<string, string>>; body: Body } {
  const body = begun.body as Body;
  if (operation.status !== 'InProgress') return { status: begun.status, headers: {}, body };
  const style = services.options.azure?.operationStyle ?? 'location';
  if (style === 'resource' && hasProvisioningState(operation)) return { status: begun.status, headers: {}, body };
  const urls = buildFollowUrls(incoming, operation);
  const retry = { 'Retry-After': lookAgainAfter };
  if (style === 'azure-async-operation') {
    const isPost = incoming.method === 'POST';
    // The result of a POST is nowhere else.
    const location = isPost ? { Location: urls.result } : {};
    const headers = { 'Azure-AsyncOperation': urls.status, ...location, ...retry };
    return { status: isPost ? 202 : 201, headers, body };
  }
  return { status: 202, headers: { Location: urls.result, ...retry }, body };
}
