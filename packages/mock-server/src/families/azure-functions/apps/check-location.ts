import { armError, ManagementError } from '../errors.js';
import { renderSiteName } from '../render-resource-id.js';
import type { SiteRecord } from '../state.js';

const normalizeRegion = (location: string) => location.replaceAll(' ', '').toLowerCase();

/** A resource stays where it is. Regions are the same however they are spaced. @throws ManagementError 409 */
export function checkLocation(site: SiteRecord, location: string): void {
  if (normalizeRegion(location) === normalizeRegion(site.location)) return;
  throw new ManagementError(
    armError(
      409,
      'InvalidResourceLocation',
      `The resource '${renderSiteName(site)}' already exists in location '${site.location}' in resource group '${site.resourceGroup}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`,
    ),
  );
}
