import { deleteSite } from '../../apps/delete-site.js';
import { findSiteIfAny } from '../../apps/find-site-if-any.js';
import type { AzureHandlers } from '../../state.js';

/** `DELETE …/sites/{functionAppName}`: with its slots. There are no metrics and no plans here to be kept or not. */
export const deleteApp: AzureHandlers['deleteApp'] = (call) => {
  const site = findSiteIfAny(call, call.path);
  if (!site) return { status: 204 };
  deleteSite(call, site);
  return { status: 200 };
};
