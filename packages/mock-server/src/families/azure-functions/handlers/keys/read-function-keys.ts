import { armError } from '../../errors.js';
import { findFunctionKeys } from '../../keys/find-function-keys.js';
import { isStrict } from '../../keys/is-strict.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/functions/{functionName}/listkeys`: the page's; the service has no GET there. */
export const readFunctionKeys: AzureHandlers['readFunctionKeys'] = (call) => {
  if (isStrict(call)) {
    return armError(405, 'HttpMethodNotAllowed', "The requested resource does not support http method 'GET'.");
  }
  const { fn } = findFunctionKeys(call, call.path);
  return { status: 200, body: Object.fromEntries(fn.keys) };
};
