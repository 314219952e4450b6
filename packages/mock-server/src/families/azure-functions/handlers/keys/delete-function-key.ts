import { findFunctionKeys } from '../../keys/find-function-keys.js';
import { dropKey } from '../../keys/write-key.js';
import { refusedByHost } from '../../refusals.js';
import type { AzureHandlers } from '../../state.js';

/** `DELETE …/functions/{functionName}/keys/{keyName}`. */
export const deleteFunctionKey: AzureHandlers['deleteFunctionKey'] = (call) => {
  const { fn } = findFunctionKeys(call, call.path);
  if (!dropKey(fn.keys, call.path.keyName)) throw refusedByHost('NotFound');
  return { status: 204 };
};
