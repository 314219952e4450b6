import { lookAgainAfter } from '../../operations/answer-long-work.js';
import { findOperation } from '../../operations/find-operation.js';
import type { AzureHandlers } from '../../state.js';

const writeTime = (at: number): string => new Date(at).toISOString();

/** How long work stands: 200, however it stands. */
export const getOperationStatus: AzureHandlers['getOperationStatus'] = (call) => {
  const { id, status, startedAt, endedAt, error } = findOperation(call, call.path);
  return {
    status: 200,
    headers: status === 'InProgress' ? { 'Retry-After': lookAgainAfter } : {},
    body: {
      ...{ id, name: id, status, startTime: writeTime(startedAt) },
      ...(endedAt !== null && { endTime: writeTime(endedAt) }),
      ...(error && { error }),
    },
  };
};
