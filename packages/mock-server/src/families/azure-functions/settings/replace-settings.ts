import { restartHost } from '../apps/restart-host.js';
import type { AzureWorld, SiteRecord } from '../state.js';

/** Puts settings in the place of all that there were; the host begins anew, with these. */
export function replaceSettings(
  world: AzureWorld,
  site: SiteRecord,
  settings: Iterable<readonly [name: string, value: string]>,
): void {
  site.appSettings = new Map(settings);
  site.modifiedAt = world.services.now();
  restartHost(world, site);
}
