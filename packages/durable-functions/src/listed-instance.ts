import { InstanceHandle } from './instance-handle.js';
import { normaliseStatus } from './normalise.js';
import type { DurableService } from './service.js';
import type { InstanceStatus } from './types.js';

/** One row of a list: the status as it was listed, with the verbs of the instance. */
export interface ListedInstance<Output = unknown, CustomStatus = unknown, Input = unknown>
  extends InstanceHandle<Output, CustomStatus, Input>,
    Omit<InstanceStatus<Output, CustomStatus, Input>, 'instanceId'> {}

/** Makes a row of a list out of what the service sent for it. */
export function makeListedInstance(service: DurableService, row: object): ListedInstance {
  const status = normaliseStatus(row);
  const { instanceId, name } = status;
  const handle = new InstanceHandle(service, { instanceId, name });
  for (const [key, value] of Object.entries(status)) {
    // a field that the service may add one day does not hide a verb
    if (!(key in handle)) Object.assign(handle, { [key]: value });
  }
  return handle as ListedInstance;
}
