import type { InstanceRecord, RuntimeStatus } from '../engine/types.js';
import { isTerminal } from '../engine/types.js';
import type { DurableCall, DurableHandlers } from '../state.js';
import { findHub } from './find-hub.js';
import { projectStatus } from './project-status.js';

/** Reading one instance. */
export const readStatusHandlers: Pick<DurableHandlers, 'getInstance'> = {
  getInstance(call) {
    const { incoming, query, runtime, services, switches } = call;
    const id = call.path.instanceId;
    services.polled(id);
    const record = runtime.engine.find(findHub(call), id);
    if (record === undefined || (switches.has('filter-one-instance') && !fitsFilter(record, query))) {
      return { status: 404 };
    }
    const body = projectStatus(record, query);
    // A row whose state nobody knows reads as Unknown.
    if ((record.runtimeStatus as string) === 'Unknown') return { status: 500, body };
    if (!isTerminal(record.runtimeStatus)) {
      return { status: 202, headers: { Location: incoming.url, 'Retry-After': '5' }, body };
    }
    const isError = record.runtimeStatus === 'Failed' && query.returnInternalServerErrorOnFailure === true;
    return { status: isError ? 500 : 200, body };
  },
};

function fitsFilter(record: InstanceRecord, query: DurableCall<'getInstance'>['query']): boolean {
  const { createdTimeFrom, createdTimeTo, runtimeStatus } = query;
  if (createdTimeFrom !== undefined && record.createdTime < Date.parse(createdTimeFrom)) return false;
  if (createdTimeTo !== undefined && record.createdTime > Date.parse(createdTimeTo)) return false;
  return runtimeStatus === undefined || (runtimeStatus as RuntimeStatus[]).includes(record.runtimeStatus);
}
