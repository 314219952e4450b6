import { siteKey } from '../find-site.js';
import { tellEnd } from '../kudu/wait-for-deployment.js';
import { endLogStreams } from '../logs/end-log-streams.js';
import { listSlots } from '../slots/list-slots.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { checkNoWork } from './check-no-work.js';

/**
 * Deletes an app with its slots, or a slot. Code that was registered for it stays registered, for whoever makes it again.
 *
 * @throws ManagementError 409 while work goes on on one of them
 */
export function deleteSite(world: AzureWorld, site: SiteRecord): void {
  const slots = site.slot === null ? listSlots(world, site) : [];
  const keys = [site, ...slots].map(({ app, slot }) => siteKey(app, slot));
  checkNoWork(world, ...keys);
  const { sites } = world.runtime.data;
  for (const key of keys) {
    const { deployments } = sites.get(key)!;
    sites.delete(key);
    endLogStreams(world, key);
    for (const { id } of deployments) tellEnd(world, id);
  }
}
