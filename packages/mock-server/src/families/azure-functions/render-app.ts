import type { components } from '@functionary/azure-functions/operations';
import { renderHostLabel, renderHostName, renderSiteId, renderSiteName, renderSiteType } from './render-resource-id.js';
import type { AzureWorld, SiteRecord } from './state.js';

type App = components['schemas']['App'];

/** An instant as App Service writes it: UTC, to a ten-millionth of a second, with no zone. */
export function renderTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, -1)}0000`;
}

/** The work on a site that goes on, if there is any. */
function findWork({ runtime }: AzureWorld, site: SiteRecord): string | null {
  const key = renderHostLabel(site).toLowerCase();
  for (const each of runtime.data.operations.values()) {
    if (each.site === key && each.status === 'InProgress') return each.id;
  }
  return null;
}

/**
 * An app or a slot as it goes over the wire.
 *
 * @param isWritten it was just written: `siteConfig` is shown, without its secrets. A read shows null.
 */
export function renderApp(world: AzureWorld, site: SiteRecord, isWritten = false): App {
  const { properties, lastSwap, provisioningState } = site;
  const host = renderHostName(site);
  return {
    id: renderSiteId(site),
    name: renderSiteName(site),
    type: renderSiteType(site),
    kind: site.kind,
    location: site.location,
    tags: site.tags,
    ...(site.identity && { identity: site.identity }),
    properties: {
      serverFarmId: null,
      sku: 'Dynamic',
      reserved: site.kind.includes('linux'),
      httpsOnly: false,
      enabled: true,
      ...properties,
      state: site.state,
      hostNames: [host],
      defaultHostName: host,
      enabledHostNames: [host, `${renderHostLabel(site)}.scm.azurewebsites.net`],
      repositorySiteName: site.app,
      availabilityState: 'Normal',
      usageState: 'Normal',
      resourceGroup: site.resourceGroup,
      lastModifiedTimeUtc: renderTime(site.modifiedAt),
      slotSwapStatus: lastSwap && {
        timestampUtc: renderTime(lastSwap.at),
        sourceSlotName: lastSwap.source,
        destinationSlotName: lastSwap.destination,
      },
      inProgressOperationId: findWork(world, site),
      siteConfig: isWritten ? site.siteConfig : null,
      ...(provisioningState && { provisioningState }),
    },
  };
}
