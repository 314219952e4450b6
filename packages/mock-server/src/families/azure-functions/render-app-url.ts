import type { Incoming } from '../../family.js';
import { renderHostLabel } from './render-resource-id.js';
import type { SiteRecord } from './state.js';

/** Where the host of a site is on the way that a request came: its real host, or its mount. No slash at the end. */
export function renderAppUrl(incoming: Pick<Incoming, 'baseOf'>, site: SiteRecord): string {
  return incoming.baseOf(`azure/apps/${renderHostLabel(site).toLowerCase()}`);
}
