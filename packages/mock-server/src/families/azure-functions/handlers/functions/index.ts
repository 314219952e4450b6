import type { AzureHandlers } from '../../state.js';
import { createFunction } from './create-function.js';
import { deleteFunction } from './delete-function.js';
import { getFunction } from './get-function.js';
import { getFunctionsAdminToken } from './get-functions-admin-token.js';
import { listFunctionSecrets } from './list-function-secrets.js';
import { listFunctions } from './list-functions.js';

/** Functions. */
export const functionHandlers: Pick<
  AzureHandlers,
  | 'listFunctions'
  | 'getFunction'
  | 'createFunction'
  | 'deleteFunction'
  | 'getFunctionsAdminToken'
  | 'listFunctionSecrets'
> = { listFunctions, getFunction, createFunction, deleteFunction, getFunctionsAdminToken, listFunctionSecrets };
