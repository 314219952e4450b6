import type { Json } from '../../../family.js';
import type { AzureWorld, OperationFailure, OperationRecord } from '../state.js';
import { finishWork } from './work-by-kind.js';

/** Ends long work, well or not: does what its kind does at its end. Of work that has ended, nothing. */
export function endOperation(world: AzureWorld, operation: OperationRecord, failure: OperationFailure | null): void {
  if (operation.status !== 'InProgress') return;
  operation.status = failure ? 'Failed' : 'Succeeded';
  operation.error = failure;
  operation.endedAt = world.services.now();
  const site = world.runtime.data.sites.get(operation.site);
  if (site?.provisioningState === 'InProgress') site.provisioningState = operation.status;
  finishWork(world, operation);
}

/** A change of kind `operation` has come due. */
export function onOperationEvent(world: AzureWorld, data: Json): void {
  const { id, failure } = data as unknown as { id: string; failure: OperationFailure | null };
  const operation = world.runtime.data.operations.get(id);
  if (operation) endOperation(world, operation, failure);
}
