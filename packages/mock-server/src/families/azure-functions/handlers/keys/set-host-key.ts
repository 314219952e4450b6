import { findSite } from '../../find-site.js';
import { checkAppRuns } from '../../keys/check-app-runs.js';
import { findHostKeySet } from '../../keys/host-key-set.js';
import { isStrict } from '../../keys/is-strict.js';
import { readKeyValue } from '../../keys/read-key-body.js';
import { writeKey } from '../../keys/write-key.js';
import { generateHostSecret } from '../../make-secret.js';
import { renderHostKey } from '../../render-key.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/host/default/{keyType}/{keyName}`. The master key is always there, so that it is never made but always changed. */
export const setHostKey: AzureHandlers['setHostKey'] = (call) => {
  const { keyType, keyName } = call.path;
  const site = findSite(call, call.path);
  checkAppRuns(site);
  const set = findHostKeySet(site, keyType, keyName);
  const given = readKeyValue(call.body, isStrict(call));
  if (set.type === 'masterKey') {
    site.masterKey = given ?? generateHostSecret(call.services, 'master');
    return { status: 200, body: renderHostKey(site, set.type, keyName, site.masterKey) };
  }
  const { name, value, isNew } = writeKey(call, set.keys, set.kind, keyName, given);
  return { status: isNew ? 201 : 200, body: renderHostKey(site, set.type, name, value) };
};
