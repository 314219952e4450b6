import type { AzureWorld, OperationRecord } from '../state.js';
import { endOperation } from './end-operation.js';

/** Long work that is to begin. */
export type NewOperation = Pick<OperationRecord, 'kind' | 'site' | 'detail'>;

/** How many pieces of long work a world remembers. */
const maxOperations = 1000;

/** Drops the oldest pieces of work that have ended. */
function forgetOldest({ runtime }: AzureWorld): void {
  const { operations } = runtime.data;
  for (const [id, { status }] of operations) {
    if (operations.size < maxOperations) return;
    if (status !== 'InProgress') operations.delete(id);
  }
}

/**
 * Begins long work, which the world's progress (kind `operation`, item its id) then ends; a site that is made or
 * changed is `InProgress` until then. Where progress is immediate and work is followed by `Location`, it has ended when
 * this returns, as small work of the service has, unless it is to fail.
 */
export function startOperation(world: AzureWorld, begun: NewOperation): OperationRecord {
  const { runtime, services } = world;
  const { data } = runtime;
  forgetOldest(world);
  const operation: OperationRecord = {
    id: services.uuid(),
    ...begun,
    status: 'InProgress',
    error: null,
    startedAt: services.now(),
    endedAt: null,
  };
  data.operations.set(operation.id, operation);
  const failure = data.failures.shift() ?? null;
  const waiting = { id: operation.id, failure: failure && { ...failure } };
  const change = { kind: 'operation', item: operation.id, data: waiting };
  const isFollowedByLocation = (services.options.azure?.operationStyle ?? 'location') === 'location';
  if (isFollowedByLocation && !failure && services.proceedsAtOnce(change)) {
    endOperation(world, operation, null);
    return operation;
  }
  const site = data.sites.get(operation.site);
  const isAboutSite = operation.kind === 'createOrUpdateApp' || operation.kind === 'createOrUpdateSlot';
  if (site && isAboutSite) site.provisioningState = 'InProgress';
  services.change(change);
  return operation;
}
