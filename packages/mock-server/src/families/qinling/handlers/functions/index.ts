import type { QinlingHandlers } from '../../state.js';
import { createFunction } from './create-function.js';
import { deleteFunction } from './delete-function.js';
import { getFunction } from './get-function.js';
import { listFunctionWorkers } from './list-function-workers.js';
import { listFunctions } from './list-functions.js';
import { detachFunction, scaleDownFunction, scaleUpFunction } from './scale-function.js';
import { updateFunction } from './update-function.js';

/** Functions and their workers. */
export const functionHandlers: Pick<
  QinlingHandlers,
  | 'createFunction'
  | 'listFunctions'
  | 'getFunction'
  | 'updateFunction'
  | 'deleteFunction'
  | 'detachFunction'
  | 'scaleUpFunction'
  | 'scaleDownFunction'
  | 'listFunctionWorkers'
> = {
  createFunction,
  listFunctions,
  getFunction,
  updateFunction,
  deleteFunction,
  detachFunction,
  scaleUpFunction,
  scaleDownFunction,
  listFunctionWorkers,
};
