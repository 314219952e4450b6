import { readStatusFilter } from './runtime-status.js';
import type { InstanceFilter } from './types.js';
import { writeTime } from './write-time.js';

/** The filters of instances as they are sent. @throws InvalidArgumentError for one that the service would drop */
export function writeFilter({ createdTimeFrom, createdTimeTo, runtimeStatus }: InstanceFilter) {
  return {
    createdTimeFrom: writeTime('createdTimeFrom', createdTimeFrom),
    createdTimeTo: writeTime('createdTimeTo', createdTimeTo),
    runtimeStatus: readStatusFilter(runtimeStatus),
  };
}
