import type { components } from '@functionary/azure-functions/operations';
import { renderSiteId, renderSiteName, renderSiteType } from './render-resource-id.js';
import type { SiteRecord } from './state.js';

type KeyResource = components['schemas']['KeyResource'];

/** Where a key is, below its site. */
interface KeyPlace {
  /** The path below the site, the key's name apart: `functions/HttpTrigger/keys`. */
  readonly path: string;
  /** The type below the site's: `/functions/keys`. */
  readonly type: string;
  /** The owner's name below the site's: `HttpTrigger`; none for a key of the host. */
  readonly owner?: string;
}

function renderKey(site: SiteRecord, place: KeyPlace, name: string, value: string): KeyResource {
  const owner = place.owner === undefined ? '' : `${place.owner}/`;
  return {
    id: `${renderSiteId(site)}/${place.path}/${name}`,
    name: `${renderSiteName(site)}/${owner}${name}`,
    type: renderSiteType(site, place.type),
    location: site.location,
    properties: { name, value },
  };
}

/** A key of a function as a resource. */
export function renderFunctionKey(site: SiteRecord, functionName: string, name: string, value: string): KeyResource {
  const path = `functions/${functionName}/keys`;
  return renderKey(site, { path, type: '/functions/keys', owner: functionName }, name, value);
}

/** A key of the host as a resource. @param keyType `functionKeys`, `systemKeys` or `masterKey` */
export function renderHostKey(site: SiteRecord, keyType: string, name: string, value: string): KeyResource {
  return renderKey(site, { path: `host/default/${keyType}`, type: `/host/${keyType}` }, name, value);
}
