import type { QinlingHandlers } from '../../state.js';
import { createExecution } from './create-execution.js';
import { deleteExecution } from './delete-execution.js';
import { getExecution } from './get-execution.js';
import { getExecutionLog } from './get-execution-log.js';
import { listExecutions } from './list-executions.js';

/** Executions. */
export const executionHandlers: Pick<
  QinlingHandlers,
  'createExecution' | 'listExecutions' | 'getExecution' | 'getExecutionLog' | 'deleteExecution'
> = { createExecution, listExecutions, getExecution, getExecutionLog, deleteExecution };
