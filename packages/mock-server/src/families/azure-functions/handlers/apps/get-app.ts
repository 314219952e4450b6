import { findSite, siteKey } from '../../find-site.js';
import { lookAtSite } from '../../operations/look-at-site.js';
import { renderApp } from '../../render-app.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/sites/{functionAppName}`: a look, for changes that wait for one. */
export const getApp: AzureHandlers['getApp'] = (call) => {
  const site = findSite(call, call.path);
  const key = siteKey(site.app);
  call.services.polled(key);
  lookAtSite(call, key);
  return { status: 200, body: renderApp(call, site) };
};
