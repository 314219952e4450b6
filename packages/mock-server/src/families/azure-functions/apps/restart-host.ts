import type { AzureWorld, SiteRecord } from '../state.js';

/** The host of a site begins anew, as it does by itself when its settings change. */
export function restartHost({ services }: AzureWorld, site: SiteRecord): void {
  site.startedAt = services.now();
}
