import { findSite, siteKey } from '../../find-site.js';
import { lookAtSite } from '../../operations/look-at-site.js';
import { renderApp } from '../../render-app.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/slots/{slotName}`. */
export const getSlot: AzureHandlers['getSlot'] = (call) => {
  const site = findSite(call, call.path);
  lookAtSite(call, siteKey(site.app, site.slot));
  return { status: 200, body: renderApp(call, site) };
};
