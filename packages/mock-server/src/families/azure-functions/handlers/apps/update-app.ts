import { patchSite } from '../../apps/patch-site.js';
import { findSite } from '../../find-site.js';
import { renderApp } from '../../render-app.js';
import type { AzureHandlers } from '../../state.js';

/** `PATCH …/sites/{functionAppName}`: done when it is answered. */
export const updateApp: AzureHandlers['updateApp'] = (call) => {
  const site = findSite(call, call.path);
  patchSite(call, site, call.body);
  return { status: 200, body: renderApp(call, site, true) };
};
