import { badRequest, type Fault, forbidden } from '../errors.js';
import { keepFunction, keepVersion } from '../keep-records.js';
import { makeId } from '../make-id.js';
import { requesterOf } from '../requester.js';
import { type AeontelHandlers, type FunctionRecord, writeTime } from '../state.js';

/** Makes a function and its initial version. */
export const createFunction: AeontelHandlers['createFunction'] = ({ incoming, body, runtime, services }) => {
  const { data } = runtime;
  const requester = requesterOf(incoming, runtime);
  const { workspaceId, name, inputSchemaId, outputSchemaId } = body;
  if (!requester.canWrite) throw forbidden('The token is for reading.');
  if (!requester.reaches(workspaceId)) throw forbidden('The workspace is not there, or not for this token.');
  const source = (body.source ?? 'custom') as FunctionRecord['source'];
  if (source === 'system' && !requester.isPlatformAdmin) {
    throw forbidden('Functions of the source system are for administrators of the platform.');
  }
  const faults: Fault[] = [];
  for (const [field, id] of Object.entries({ inputSchemaId, outputSchemaId })) {
    const schema = data.schemas.get(id);
    if (schema && (schema.workspaceId === null || schema.workspaceId === workspaceId)) continue;
    faults.push({ pointer: `/${field}`, code: 'unknown_reference', detail: `There is no schema ${id}.` });
  }
  if (faults.length > 0) throw badRequest('invalid_reference', faults);

  const world = { runtime, services };
  const now = writeTime(services.now());
  const record: FunctionRecord = {
    id: makeId(world, 'fun'),
    workspaceId,
    name,
    description: body.description ?? null,
    defaultVersionId: makeId(world, 'fnv'),
    source,
    system: false,
    createdBy: requester.userId,
    runtimeUserId: null,
    deletedAt: null,
    retentionTier: null,
    createdAt: now,
    updatedAt: now,
  };
  keepFunction(runtime, record);
  keepVersion(runtime, {
    ...{ id: record.defaultVersionId!, functionId: record.id, name: 'v1', parentId: null },
    ...{ inputSchemaId, outputSchemaId, createdAt: now, updatedAt: now },
  });
  return { status: 201, body: record };
};
