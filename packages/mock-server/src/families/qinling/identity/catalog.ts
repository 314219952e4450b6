import type { components } from '@functionary/qinling/operations';
import type { Incoming } from '../../../family.js';
import { engineMount, identityMount } from '../operation-kinds.js';

type CatalogService = components['schemas']['CatalogService'];
type CatalogServiceV2 = components['schemas']['CatalogServiceV2'];

/** Where the services are, as the request that asks can reach them. */
export interface ServiceUrls {
  readonly functionEngine: string;
  /** Without a version. */
  readonly identity: string;
}

/** The region that every endpoint is in. */
const region = 'RegionOne';

interface Service {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly url: string;
}

/** Where the services are by the way that a request came. */
export function readServiceUrls(incoming: Incoming): ServiceUrls {
  return { identity: incoming.baseOf(identityMount), functionEngine: incoming.baseOf(engineMount) };
}

function listServices(urls: ServiceUrls, version: 'v3' | 'v2.0'): Service[] {
  return [
    { id: '4363ae44bdf34a3981fde3b823cb9aa2', type: 'function-engine', name: 'qinling', url: urls.functionEngine },
    { id: '8cd4b957090f4ca5842a22e9a74099cd', type: 'identity', name: 'keystone', url: `${urls.identity}/${version}` },
  ];
}

/** The catalogue as version 3 shows it: an endpoint for each interface. */
export function renderCatalog(urls: ServiceUrls): CatalogService[] {
  const interfaces = ['public', 'internal', 'admin'] as const;
  return listServices(urls, 'v3').map(({ id, type, name, url }) => ({
    ...{ id, type, name },
    endpoints: interfaces.map((each, index) => ({
      ...{ id: `${id.slice(0, 31)}${index}`, interface: each, region, region_id: region, url },
    })),
  }));
}

/** The catalogue as version 2 shows it: an endpoint for each region. */
export function renderCatalogV2(urls: ServiceUrls): CatalogServiceV2[] {
  return listServices(urls, 'v2.0').map(({ id, type, name, url }) => ({
    ...{ type, name, endpoints_links: [] },
    endpoints: [{ id, region, publicURL: url, internalURL: url, adminURL: url }],
  }));
}
