import { isTerminal, type RuntimeStatus } from '../engine/types.js';
import type { DurableHandlers } from '../state.js';
import { findHub } from './find-hub.js';
import { readTime } from './list-instances.js';

/** Purging one instance and purging by filter. */
export const purgeHandlers: Pick<DurableHandlers, 'purgeInstance' | 'purgeInstances'> = {
  purgeInstance(call) {
    const { runtime, switches } = call;
    const id = call.path.instanceId;
    const hub = findHub(call);
    // Ids of this form are taken for entities, which neither have an end nor need to exist.
    const isEntity = id.startsWith('@') && !switches.has('purge-any-state');
    if (!isEntity) {
      const record = runtime.engine.find(hub, id);
      if (record === undefined) return { status: 404 };
      if (!isTerminal(record.runtimeStatus) && !switches.has('purge-any-state')) {
        const rule = 'Only orchestrations in a terminal state can be purged';
        const body = `${rule}, but the orchestration with instance ID ${id} has status ${record.runtimeStatus}`;
        return { status: 412, body };
      }
    }
    return { status: 200, body: { instancesDeleted: runtime.engine.purge(hub, id) } };
  },

  purgeInstances(call) {
    const { query, runtime, services, switches } = call;
    const isByPage = switches.has('purge-by-page');
    const createdFrom = readTime(query.createdTimeFrom) ?? (isByPage ? 0 : undefined);
    if (createdFrom === undefined) {
      return { status: 400, body: "Please provide value for 'createdTimeFrom' parameter." };
    }
    const asked = query.runtimeStatus as RuntimeStatus[] | undefined;
    const instancesDeleted = runtime.engine.purgeWhere(findHub(call), {
      createdFrom,
      createdTo: readTime(query.createdTimeTo) ?? services.now(),
      // Storage keeps the final states alone; where none is left it has no filter, and everything in the span goes.
      statuses: isByPage ? asked : asked?.filter(isTerminal),
      prefix: isByPage ? query.instanceIdPrefix : undefined,
    });
    return instancesDeleted === 0 ? { status: 404 } : { status: 200, body: { instancesDeleted } };
  },
};
