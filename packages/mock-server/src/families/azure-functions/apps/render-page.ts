import type { components } from '@functionary/azure-functions/operations';
import type { Incoming } from '../../../family.js';
import { siteKey } from '../find-site.js';
import { cutPage } from '../paging.js';
import { renderApp } from '../render-app.js';
import type { AzureWorld, SiteRecord } from '../state.js';

/** A page of apps or slots, sorted by their host names. */
export function renderPage(
  call: AzureWorld & { readonly incoming: Incoming },
  sites: readonly SiteRecord[],
): components['schemas']['AppList'] {
  const { pageSize } = call.runtime.data;
  const { items, nextLink } = cutPage(call.incoming, sites, ({ app, slot }) => siteKey(app, slot), pageSize);
  return { value: items.map((site) => renderApp(call, site)), nextLink };
}
