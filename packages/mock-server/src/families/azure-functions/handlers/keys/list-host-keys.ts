import { findSite } from '../../find-site.js';
import { checkAppRuns } from '../../keys/check-app-runs.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/host/default/listkeys`. */
export const listHostKeys: AzureHandlers['listHostKeys'] = (call) => {
  const site = findSite(call, call.path);
  checkAppRuns(site);
  const { masterKey, functionKeys, systemKeys } = site;
  return {
    status: 200,
    body: { masterKey, functionKeys: Object.fromEntries(functionKeys), systemKeys: Object.fromEntries(systemKeys) },
  };
};
