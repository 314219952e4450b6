import { findFunctionKeys } from '../../keys/find-function-keys.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/functions/{functionName}/listkeys`: flat, by name. */
export const listFunctionKeys: AzureHandlers['listFunctionKeys'] = (call) => {
  const { fn } = findFunctionKeys(call, call.path);
  return { status: 200, body: Object.fromEntries(fn.keys) };
};
