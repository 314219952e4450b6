import type { AzureWorld, SiteRecord } from '../state.js';

/** The slots of an app, production not among them. */
export function listSlots({ runtime }: AzureWorld, app: SiteRecord): SiteRecord[] {
  const name = app.app.toLowerCase();
  return [...runtime.data.sites.values()].filter(
    ({ slot, app: owner }) => slot !== null && owner.toLowerCase() === name,
  );
}
