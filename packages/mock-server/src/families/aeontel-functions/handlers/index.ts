import type { AeontelHandlers } from '../state.js';
import { answerProblems } from './answer-problems.js';
import { createFunction } from './create-function.js';
import { deleteFunction } from './delete-function.js';
import { getFunction } from './get-function.js';
import { invokeFunction } from './invoke-function.js';
import { listFunctions } from './list-functions.js';
import { purgeFunction } from './purge-function.js';
import { restoreFunction } from './restore-function.js';
import { updateFunction } from './update-function.js';

/** A handler for each operation of the document. */
export const handlers: AeontelHandlers = answerProblems({
  listFunctions,
  createFunction,
  getFunction,
  updateFunction,
  deleteFunction,
  restoreFunction,
  purgeFunction,
  invokeFunction,
});
