import type { AzureWorld } from '../state.js';

/** Counts a look at a site for the work on it, which its state shows too, whatever else says how the work stands. */
export function lookAtSite({ runtime, services }: AzureWorld, site: string): void {
  for (const operation of runtime.data.operations.values()) {
    if (operation.status === 'InProgress' && operation.site === site) services.polled(operation.id);
  }
}
