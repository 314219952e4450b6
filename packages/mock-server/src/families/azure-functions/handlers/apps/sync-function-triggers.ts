import { findSite } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/syncfunctiontriggers`: the mock's platform knows the triggers of an app at all times. */
export const syncFunctionTriggers: AzureHandlers['syncFunctionTriggers'] = (call) => {
  findSite(call, call.path);
  return { status: 204 };
};
