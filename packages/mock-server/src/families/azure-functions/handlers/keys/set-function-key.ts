import { findFunctionKeys } from '../../keys/find-function-keys.js';
import { isStrict } from '../../keys/is-strict.js';
import { readKeyValue } from '../../keys/read-key-body.js';
import { writeKey } from '../../keys/write-key.js';
import { renderFunctionKey } from '../../render-key.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/functions/{functionName}/keys/{keyName}`: the name is the path's, whatever the body says. */
export const setFunctionKey: AzureHandlers['setFunctionKey'] = (call) => {
  const { site, fn } = findFunctionKeys(call, call.path);
  const given = readKeyValue(call.body, isStrict(call));
  const { name, value, isNew } = writeKey(call, fn.keys, 'function', call.path.keyName, given);
  return { status: isNew ? 201 : 200, body: renderFunctionKey(site, fn.name, name, value) };
};
