import { keepFunction } from '../keep-records.js';
import { checkDeleted, requireOwnFunction } from '../require-function.js';
import { type AeontelHandlers, type FunctionRecord, writeTime } from '../state.js';

/** Brings a deleted function back. */
export const restoreFunction: AeontelHandlers['restoreFunction'] = (call) => {
  const { record } = requireOwnFunction(call);
  checkDeleted(record);
  const { runtime, services } = call;
  const updatedAt = writeTime(services.now());
  const next: FunctionRecord = { ...record, deletedAt: null, retentionTier: null, updatedAt };
  keepFunction(runtime, next);
  return { status: 200, body: next };
};
