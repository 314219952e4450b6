import type { AzureWorld, SiteRecord } from '../state.js';
import { onStateEvent, type StateChange } from './on-state-event.js';

/**
 * Asks for a site to be started or stopped: a change of kind `state`, its item the site's key. An immediate one has
 * happened when this returns.
 */
export function beginState(world: AzureWorld, key: string, state: SiteRecord['state']): void {
  const data: StateChange = { site: key, state };
  const change = { kind: 'state', item: key, data: { ...data } };
  if (world.services.proceedsAtOnce(change)) onStateEvent(world, change.data);
  else world.services.change(change);
}
