import { findSite } from '../find-site.js';
import { badRequest } from '../refusals.js';
import type { AzureWorld, SiteRecord } from '../state.js';

/** One side of a swap. */
export interface SwapSide {
  readonly site: SiteRecord;
  /** `production`, or the slot's name. */
  readonly slotName: string;
}

/** Production's own name in a swap. */
const production = 'production';

/**
 * The app of that name, or a slot of it.
 *
 * @throws ManagementError 404, and 400 for a slot that is not named
 */
export function findSide(
  world: AzureWorld,
  path: { readonly subscriptionId: string; readonly resourceGroupName: string; readonly functionAppName: string },
  slotName: unknown,
): SwapSide {
  if (typeof slotName !== 'string' || slotName === '') throw badRequest('The parameter targetSlot is required.');
  const isProduction = slotName.toLowerCase() === production;
  const { subscriptionId, resourceGroupName, functionAppName } = path;
  const place = { subscriptionId, resourceGroupName, functionAppName };
  const site = findSite(world, isProduction ? place : { ...place, slotName });
  return { site, slotName: site.slot ?? production };
}
