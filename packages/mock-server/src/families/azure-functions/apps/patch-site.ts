import { siteKey } from '../find-site.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { checkLocation } from './check-location.js';
import { checkNoWork } from './check-no-work.js';
import { readAppBody } from './read-app-body.js';
import { restartHost } from './restart-host.js';

/** Changes what a body names and leaves the rest; tags are left whatever it says. @throws ManagementError 400, 409 */
export function patchSite(world: AzureWorld, site: SiteRecord, body: unknown): void {
  const changes = readAppBody(body);
  if (changes.location !== undefined) checkLocation(site, changes.location);
  checkNoWork(world, siteKey(site.app, site.slot));
  if (changes.kind !== undefined) site.kind = changes.kind;
  if (changes.identity !== undefined) site.identity = changes.identity;
  site.properties = { ...site.properties, ...changes.properties };
  if (changes.siteConfig) site.siteConfig = { ...site.siteConfig, ...changes.siteConfig };
  if (changes.appSettings) site.appSettings = new Map(changes.appSettings);
  if (changes.siteConfig || changes.appSettings) restartHost(world, site);
  site.modifiedAt = world.services.now();
}
