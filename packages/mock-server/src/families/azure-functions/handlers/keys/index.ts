import type { AzureHandlers } from '../../state.js';
import { deleteFunctionKey } from './delete-function-key.js';
import { deleteHostKey } from './delete-host-key.js';
import { listFunctionKeys } from './list-function-keys.js';
import { listHostKeys } from './list-host-keys.js';
import { readFunctionKeys } from './read-function-keys.js';
import { regenerateFunctionKey } from './regenerate-function-key.js';
import { setFunctionKey } from './set-function-key.js';
import { setHostKey } from './set-host-key.js';

/** Keys, through Resource Manager. */
export const keyHandlers: Pick<
  AzureHandlers,
  | 'listFunctionKeys'
  | 'readFunctionKeys'
  | 'regenerateFunctionKey'
  | 'setFunctionKey'
  | 'deleteFunctionKey'
  | 'listHostKeys'
  | 'setHostKey'
  | 'deleteHostKey'
> = {
  listFunctionKeys,
  readFunctionKeys,
  regenerateFunctionKey,
  setFunctionKey,
  deleteFunctionKey,
  listHostKeys,
  setHostKey,
  deleteHostKey,
};
