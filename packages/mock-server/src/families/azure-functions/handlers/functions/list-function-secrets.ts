import { findSite } from '../../find-site.js';
import { renderInvokeUrl } from '../../functions/render-invoke-url.js';
import { requireFunction } from '../../functions/require-function.js';
import { checkAppRuns } from '../../keys/check-app-runs.js';
import { findKeyName } from '../../keys/find-key-name.js';
import { renderAppUrl } from '../../render-app-url.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/listsecrets`: the default key, or the first where none is called so, and the URL that carries it. */
export const listFunctionSecrets: AzureHandlers['listFunctionSecrets'] = (call) => {
  const site = findSite(call, call.path);
  const fn = requireFunction(site, call.path.functionName);
  checkAppRuns(site);
  const key = fn.keys.get(findKeyName(fn.keys, 'default') ?? '') ?? [...fn.keys.values()][0] ?? '';
  const appUrl = renderAppUrl(call.incoming, site);
  const url = renderInvokeUrl(site, fn, appUrl) ?? `${appUrl}/admin/functions/${fn.name}`;
  return { status: 200, body: { key, trigger_url: `${url}?code=${encodeURIComponent(key)}` } };
};
