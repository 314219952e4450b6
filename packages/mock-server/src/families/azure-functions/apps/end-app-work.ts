import type { Json } from '../../../family.js';
import { renderApp } from '../render-app.js';
import type { AzureWorld, OperationRecord } from '../state.js';

/** Work on an app or a slot has ended. What it wrote is there since it began, and stays where it failed. */
export function endAppWork({ runtime, services }: AzureWorld, record: OperationRecord): void {
  const site = runtime.data.sites.get(record.site);
  if (site) site.modifiedAt = services.now();
}

/** What work on an app gave: the app; null where it is gone since. */
export function showAppWork(world: AzureWorld, record: OperationRecord): Json {
  const site = world.runtime.data.sites.get(record.site);
  return site ? (renderApp(world, site, true) as Json) : null;
}
