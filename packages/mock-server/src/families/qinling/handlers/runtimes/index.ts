import type { QinlingHandlers } from '../../state.js';
import { createRuntime } from './create-runtime.js';
import { deleteRuntime } from './delete-runtime.js';
import { getRuntime } from './get-runtime.js';
import { getRuntimePool } from './get-runtime-pool.js';
import { listRuntimes } from './list-runtimes.js';
import { updateRuntime } from './update-runtime.js';

/** Runtimes. */
export const runtimeHandlers: Pick<
  QinlingHandlers,
  'createRuntime' | 'listRuntimes' | 'getRuntime' | 'getRuntimePool' | 'updateRuntime' | 'deleteRuntime'
> = { createRuntime, listRuntimes, getRuntime, getRuntimePool, updateRuntime, deleteRuntime };
