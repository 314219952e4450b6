import type { QinlingHandlers } from '../../state.js';
import { createFunctionVersion } from './create-function-version.js';
import { deleteFunctionVersion } from './delete-function-version.js';
import { getFunctionVersion } from './get-function-version.js';
import { listFunctionVersions } from './list-function-versions.js';
import { detachFunctionVersion, scaleDownFunctionVersion, scaleUpFunctionVersion } from './scale-function-version.js';

/** Versions of functions. */
export const functionVersionHandlers: Pick<
  QinlingHandlers,
  | 'createFunctionVersion'
  | 'listFunctionVersions'
  | 'getFunctionVersion'
  | 'deleteFunctionVersion'
  | 'detachFunctionVersion'
  | 'scaleUpFunctionVersion'
  | 'scaleDownFunctionVersion'
> = {
  createFunctionVersion,
  listFunctionVersions,
  getFunctionVersion,
  deleteFunctionVersion,
  detachFunctionVersion,
  scaleUpFunctionVersion,
  scaleDownFunctionVersion,
};
