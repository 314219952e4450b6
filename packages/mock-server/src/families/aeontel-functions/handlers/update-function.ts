import { forbidden, unknownReference } from '../errors.js';
import { keepFunction } from '../keep-records.js';
import { checkActive, requireOwnFunction } from '../require-function.js';
import { type AeontelHandlers, type FunctionRecord, writeTime } from '../state.js';

/** Sets what the body names, all of it or nothing. */
export const updateFunction: AeontelHandlers['updateFunction'] = (call) => {
  const { record, requester, workspaceId } = requireOwnFunction(call);
  const { body, runtime, services } = call;
  const { runtimeUserId } = body;
  if (runtimeUserId !== undefined && !requester.isAdminOf(workspaceId)) {
    throw forbidden('runtimeUserId is for administrators of the workspace.');
  }
  const { members } = runtime.data.workspaces.get(workspaceId)!;
  if (typeof runtimeUserId === 'string' && !members.has(runtimeUserId)) {
    throw unknownReference('/runtimeUserId', `${runtimeUserId} is no member of the workspace.`);
  }
  checkActive(record);
  const { name = record.name, description = record.description } = body;
  const next: FunctionRecord = {
    ...record,
    name,
    description,
    runtimeUserId: runtimeUserId === undefined ? record.runtimeUserId : runtimeUserId,
  };
  const hasChanged =
    next.name !== record.name || next.description !== record.description || next.runtimeUserId !== record.runtimeUserId;
  if (!hasChanged) return { status: 200, body: record };
  next.updatedAt = writeTime(services.now());
  keepFunction(runtime, next);
  return { status: 200, body: next };
};
