import type { AzureHandlers } from '../../state.js';
import { getOperationResult } from './get-operation-result.js';
import { getOperationStatus } from './get-operation-status.js';

/** Handlers of how long work is followed. */
export const operationHandlers: Pick<AzureHandlers, 'getOperationResult' | 'getOperationStatus'> = {
  getOperationResult,
  getOperationStatus,
};
