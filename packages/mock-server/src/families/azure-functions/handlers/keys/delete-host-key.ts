import { findSite } from '../../find-site.js';
import { checkAppRuns } from '../../keys/check-app-runs.js';
import { findHostKeySet } from '../../keys/host-key-set.js';
import { dropKey } from '../../keys/write-key.js';
import { refusedByHost } from '../../refusals.js';
import type { AzureHandlers } from '../../state.js';

/** `DELETE …/host/default/{keyType}/{keyName}`: the master key stays. */
export const deleteHostKey: AzureHandlers['deleteHostKey'] = (call) => {
  const site = findSite(call, call.path);
  checkAppRuns(site);
  const set = findHostKeySet(site, call.path.keyType, call.path.keyName);
  if (set.type === 'masterKey') throw refusedByHost('BadRequest');
  if (!dropKey(set.keys, call.path.keyName)) throw refusedByHost('NotFound');
  return { status: 204 };
};
