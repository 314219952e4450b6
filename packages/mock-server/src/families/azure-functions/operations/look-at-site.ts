import type { AzureWorld } from '../state.js';

/** Counts a look at a site for the work on it, where the site itself is what shows how the work stands. */
export function lookAtSite({ runtime, services }: AzureWorld, site: string): void {
  if (services.options.azure?.operationStyle !== 'resource') return;
  for (const operation of runtime.data.operations.values()) {
    if (operation.status === 'InProgress' && operation.site === site) services.polled(operation.id);
  }
}
