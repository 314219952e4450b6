import { conflict } from '../refusals.js';
import type { AzureWorld } from '../state.js';

/**
 * Long work on a site shuts out everything else that changes it.
 *
 * @param keys of the sites, as in `data.sites`
 * @throws ManagementError 409 while work goes on on one of them
 */
export function checkNoWork({ runtime }: AzureWorld, ...keys: readonly string[]): void {
  for (const { status, site, detail } of runtime.data.operations.values()) {
    if (status !== 'InProgress') continue;
    // a swap is about two sites
    const other =
      typeof detail === 'object' && detail !== null ? (detail as { readonly other?: unknown }).other : undefined;
    if (keys.includes(site) || keys.some((key) => key === other)) {
      throw conflict('Cannot modify this site because another operation is in progress.');
    }
  }
}
