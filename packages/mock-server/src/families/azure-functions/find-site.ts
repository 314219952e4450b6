import { resourceGroupNotFound, resourceNotFound, subscriptionNotFound } from './errors.js';
import type { AzureWorld, FunctionRecord, SiteRecord } from './state.js';

/** A path of Resource Manager down to a subscription. */
export interface SubscriptionPath {
  readonly subscriptionId: string;
}

/** The same, down to a resource group. */
export interface GroupPath extends SubscriptionPath {
  readonly resourceGroupName: string;
}

/** The same, down to an app or to a slot of one. */
export interface SitePath extends GroupPath {
  readonly functionAppName: string;
  readonly slotName?: string | undefined;
}

/** The key of an app, or of its slot, among the sites: the first label of its host name. */
export function siteKey(app: string, slot?: string | null): string {
  return (slot ? `${app}-${slot}` : app).toLowerCase();
}

/** The resource groups of a subscription: names as written by names in lower case. @throws ManagementError 404 */
export function findSubscription(
  { runtime }: Pick<AzureWorld, 'runtime'>,
  { subscriptionId }: SubscriptionPath,
): Map<string, string> {
  const groups = runtime.data.subscriptions.get(subscriptionId.toLowerCase());
  if (!groups) throw subscriptionNotFound(subscriptionId);
  return groups;
}

/** The name of a resource group, as it was written. @throws ManagementError 404 */
export function findResourceGroup(world: Pick<AzureWorld, 'runtime'>, path: GroupPath): string {
  const name = findSubscription(world, path).get(path.resourceGroupName.toLowerCase());
  if (name === undefined) throw resourceGroupNotFound(path.resourceGroupName);
  return name;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The app of a path, or its slot where the path names one. @throws ManagementError 404 that names what is not there first */
export function findSite(world: Pick<AzureWorld, 'runtime'>, path: SitePath): SiteRecord {
  const { subscriptionId, resourceGroupName, functionAppName, slotName } = path;
  findResourceGroup(world, path);
  const app = world.runtime.data.sites.get(siteKey(functionAppName));
  const isThere =
    app !== undefined &&
    app.slot === null &&
    isSame(app.subscriptionId, subscriptionId) &&
    isSame(app.resourceGroup, resourceGroupName);
  if (!isThere) throw resourceNotFound(`Microsoft.Web/sites/${functionAppName}`, resourceGroupName);
  if (slotName === undefined) return app;
  const slot = world.runtime.data.sites.get(siteKey(functionAppName, slotName));
  if (slot?.slot == null || !isSame(slot.slot, slotName) || !isSame(slot.app, app.app)) {
    throw resourceNotFound(`Microsoft.Web/sites/${functionAppName}/slots/${slotName}`, resourceGroupName);
  }
  return slot;
}

/** The site behind a host name's first label, which stands in a request's variable `app`. */
export function siteOf({ runtime }: Pick<AzureWorld, 'runtime'>, app: string): SiteRecord | undefined {
  return runtime.data.sites.get(app.toLowerCase());
}

/** A function of a site, in whatever case it is asked for. */
export function findFunction(site: SiteRecord, name: string): FunctionRecord | undefined {
  return site.functions.get(name.toLowerCase());
}
