import type { Incoming, Json } from '../../../family.js';
import { endAppWork, showAppWork } from '../apps/end-app-work.js';
import { endCreateFunction, showCreatedFunction } from '../functions/end-create-function.js';
import { endSwap } from '../slots/end-swap.js';
import type { AzureWorld, OperationRecord } from '../state.js';

/** What a kind of long work does at its end, whose record says already how it ended. */
export function finishWork(world: AzureWorld, operation: OperationRecord): void {
  switch (operation.kind) {
    case 'createOrUpdateApp':
    case 'createOrUpdateSlot':
      endAppWork(world, operation);
      break;
    case 'createFunction':
      endCreateFunction(world, operation);
      break;
    case 'swap':
      endSwap(world, operation);
  }
}

/** What long work made or changed, as it goes over the wire. */
export function showWork(world: AzureWorld, operation: OperationRecord, incoming: Incoming): Json {
  if (operation.kind === 'createFunction') return showCreatedFunction(world, operation, incoming);
  return showAppWork(world, operation);
}
