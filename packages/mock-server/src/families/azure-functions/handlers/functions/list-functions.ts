import { findSite } from '../../find-site.js';
import { cutPage } from '../../paging.js';
import { renderAppUrl } from '../../render-app-url.js';
import { renderFunction } from '../../render-function.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/functions`: what the platform knows of them, so of a stopped app too. */
export const listFunctions: AzureHandlers['listFunctions'] = (call) => {
  const site = findSite(call, call.path);
  const { pageSize } = call.runtime.data;
  const { items, nextLink } = cutPage(
    call.incoming,
    site.functions.values(),
    ({ name }) => name.toLowerCase(),
    pageSize,
  );
  const appUrl = renderAppUrl(call.incoming, site);
  return { status: 200, body: { value: items.map((fn) => renderFunction(site, fn, appUrl)), nextLink } };
};
