import { findSite } from '../../find-site.js';
import { requireFunction } from '../../functions/require-function.js';
import { renderAppUrl } from '../../render-app-url.js';
import { renderFunction } from '../../render-function.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/functions/{functionName}`. */
export const getFunction: AzureHandlers['getFunction'] = (call) => {
  const site = findSite(call, call.path);
  const fn = requireFunction(site, call.path.functionName);
  return { status: 200, body: renderFunction(site, fn, renderAppUrl(call.incoming, site)) };
};
