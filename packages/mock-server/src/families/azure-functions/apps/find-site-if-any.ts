import { ManagementError } from '../errors.js';
import { findResourceGroup, findSite, type SitePath } from '../find-site.js';
import type { AzureWorld, SiteRecord } from '../state.js';

/**
 * The app or slot of a path; undefined where all is there but the thing itself.
 *
 * @throws ManagementError 404 where its subscription, its resource group or its app is missing
 */
export function findSiteIfAny(world: AzureWorld, path: SitePath): SiteRecord | undefined {
  findResourceGroup(world, path);
  if (path.slotName !== undefined) findSite(world, { ...path, slotName: undefined });
  try {
    return findSite(world, path);
  } catch (error) {
    if (error instanceof ManagementError && error.answer.status === 404) return undefined;
    throw error;
  }
}
