import type { SiteRecord } from './state.js';

/** Where an app, or a slot of one, is in Resource Manager. */
export function renderSiteId({ subscriptionId, resourceGroup, app, slot }: SiteRecord): string {
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`;
  return slot === null ? id : `${id}/slots/${slot}`;
}

/** The name of an app, or of a slot: `{app}/{slot}`. */
export function renderSiteName({ app, slot }: SiteRecord): string {
  return slot === null ? app : `${app}/${slot}`;
}

/** The type of an app or of a slot, with what is below it. */
export function renderSiteType({ slot }: SiteRecord, below = ''): string {
  return `Microsoft.Web/sites${slot === null ? '' : '/slots'}${below}`;
}

/** The first label of the host name by which the public reaches a site. */
export function renderHostLabel({ app, slot }: SiteRecord): string {
  return slot === null ? app : `${app}-${slot}`;
}

/** The host name by which the public reaches a site. */
export function renderHostName(site: SiteRecord): string {
  return `${renderHostLabel(site)}.azurewebsites.net`;
}
