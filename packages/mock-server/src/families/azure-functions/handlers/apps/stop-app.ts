import { beginState } from '../../apps/begin-state.js';
import { findSite, siteKey } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/stop`: answered with 200 and nothing. */
export const stopApp: AzureHandlers['stopApp'] = (call) => {
  beginState(call, siteKey(findSite(call, call.path).app), 'Stopped');
  return { status: 200 };
};
