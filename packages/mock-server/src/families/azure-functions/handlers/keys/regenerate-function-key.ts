import { findFunctionKeys } from '../../keys/find-function-keys.js';
import { findKeyName } from '../../keys/find-key-name.js';
import { isStrict } from '../../keys/is-strict.js';
import { writeKey } from '../../keys/write-key.js';
import { badRequest, notFound, refusedByHost } from '../../refusals.js';
import { renderFunctionKey } from '../../render-key.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/regeneratekeys?keyName=`: the page's; the service has no such route. Only a key that there is gets a new value. */
export const regenerateFunctionKey: AzureHandlers['regenerateFunctionKey'] = (call) => {
  if (isStrict(call)) {
    throw notFound("No route registered for 'regeneratekeys': a key is renewed by writing it without a value.");
  }
  const { site, fn } = findFunctionKeys(call, call.path);
  const keyName = call.incoming.query.allOfAnyCase('keyname')[0];
  if (keyName === undefined || keyName === '') throw badRequest('The query parameter keyName is required.');
  if (findKeyName(fn.keys, keyName) === undefined) throw refusedByHost('NotFound');
  const { name, value } = writeKey(call, fn.keys, 'function', keyName);
  return { status: 200, body: renderFunctionKey(site, fn.name, name, value) };
};
