import { armError } from '../../errors.js';
import { buildFollowUrls, lookAgainAfter } from '../../operations/answer-long-work.js';
import { findOperation } from '../../operations/find-operation.js';
import { showWork } from '../../operations/work-by-kind.js';
import type { AzureHandlers } from '../../state.js';

/** What long work gave: 202 until it has ended, then what it made, or the error that it ended with. */
export const getOperationResult: AzureHandlers['getOperationResult'] = (call) => {
  const { incoming } = call;
  const operation = findOperation(call, call.path);
  if (operation.status === 'InProgress') {
    const { result } = buildFollowUrls(incoming, operation);
    return { status: 202, headers: { Location: result, 'Retry-After': lookAgainAfter } };
  }
  if (operation.error) return armError(409, operation.error.code, operation.error.message);
  return { status: 200, body: showWork(call, operation, incoming) };
};
