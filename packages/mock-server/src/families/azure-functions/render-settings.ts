import type { components } from '@functionary/azure-functions/operations';
import { renderSiteId, renderSiteType } from './render-resource-id.js';
import type { SiteRecord } from './state.js';

/** The app settings as they go over the wire. */
export function renderSettings(site: SiteRecord): components['schemas']['AppSettings'] {
  return {
    id: `${renderSiteId(site)}/config/appsettings`,
    name: 'appsettings',
    type: renderSiteType(site, '/config'),
    location: site.location,
    tags: site.tags,
    properties: Object.fromEntries(site.appSettings),
  };
}
