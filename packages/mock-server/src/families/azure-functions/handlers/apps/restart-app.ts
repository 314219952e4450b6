import { beginState } from '../../apps/begin-state.js';
import { restartHost } from '../../apps/restart-host.js';
import { findSite, siteKey } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/restart`, soft or not: the host begins anew; a stopped app starts. */
export const restartApp: AzureHandlers['restartApp'] = (call) => {
  const site = findSite(call, call.path);
  if (site.state === 'Running') restartHost(call, site);
  else beginState(call, siteKey(site.app), 'Running');
  return { status: 200 };
};
