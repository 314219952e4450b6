import { keepFunction } from '../keep-records.js';
import { checkActive, requireOwnFunction } from '../require-function.js';
import { type AeontelHandlers, type FunctionRecord, writeTime } from '../state.js';

/** Deletes a function for as long as the workspace's tier says now. */
export const deleteFunction: AeontelHandlers['deleteFunction'] = (call) => {
  const { record, workspaceId } = requireOwnFunction(call);
  checkActive(record);
  const { runtime, services } = call;
  const now = writeTime(services.now());
  const { retentionTier } = runtime.data.workspaces.get(workspaceId)!;
  const next: FunctionRecord = { ...record, deletedAt: now, retentionTier, updatedAt: now };
  keepFunction(runtime, next);
  return { status: 200, body: { success: true } };
};
