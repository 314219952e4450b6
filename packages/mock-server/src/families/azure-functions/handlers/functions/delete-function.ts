import { checkNoWork } from '../../apps/check-no-work.js';
import { findSite, siteKey } from '../../find-site.js';
import { checkCanWrite } from '../../functions/check-can-write.js';
import { requireFunction } from '../../functions/require-function.js';
import type { AzureHandlers } from '../../state.js';

/** `DELETE …/functions/{functionName}`: its keys go with it; code that was registered for it stays registered. */
export const deleteFunction: AzureHandlers['deleteFunction'] = (call) => {
  const site = findSite(call, call.path);
  const fn = requireFunction(site, call.path.functionName);
  checkCanWrite(site);
  checkNoWork(call, siteKey(site.app));
  site.functions.delete(fn.name.toLowerCase());
  site.modifiedAt = call.services.now();
  return { status: 204 };
};
