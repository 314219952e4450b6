import type { Json } from '../../../family.js';
import { endLogStreams } from '../logs/end-log-streams.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { restartHost } from './restart-host.js';

/** What a change of kind `state` carries. */
export interface StateChange {
  /** As in `data.sites`. */
  readonly site: string;
  readonly state: SiteRecord['state'];
}

/** Brings a site to the state that was asked for; one that is in it is left alone, and one that is gone too. */
export function onStateEvent(world: AzureWorld, data: Json): void {
  const { site: key, state } = data as unknown as StateChange;
  const site = world.runtime.data.sites.get(key);
  if (!site || site.state === state) return;
  setState(world, site, state);
  if (state === 'Stopped') endLogStreams(world, key);
}

/** Sets the state of a site, with what goes with it. */
function setState(world: AzureWorld, site: SiteRecord, state: SiteRecord['state']): void {
  site.state = state;
  site.modifiedAt = world.services.now();
  if (state === 'Running') restartHost(world, site);
}
