import { beginState } from '../../apps/begin-state.js';
import { findSite, siteKey } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/start`: answered with 200 and nothing, before the app runs. */
export const startApp: AzureHandlers['startApp'] = (call) => {
  beginState(call, siteKey(findSite(call, call.path).app), 'Running');
  return { status: 200 };
};
