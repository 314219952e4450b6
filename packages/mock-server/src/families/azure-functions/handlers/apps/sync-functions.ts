import { findSite } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/host/default/sync`: the mock's platform knows the triggers of an app at all times. */
export const syncFunctions: AzureHandlers['syncFunctions'] = (call) => {
  findSite(call, call.path);
  return { status: 204 };
};
