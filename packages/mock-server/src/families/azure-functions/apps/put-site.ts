import { createSite, type SitePlace } from '../default-records.js';
import { appServiceError, ManagementError } from '../errors.js';
import { findResourceGroup, siteKey } from '../find-site.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { checkLocation } from './check-location.js';
import { checkNoWork } from './check-no-work.js';
import { checkSiteName } from './check-site-name.js';
import { type AppChanges, readAppBody } from './read-app-body.js';
import { restartHost } from './restart-host.js';

/** A site that a PUT made, or brought to what it says. */
export interface PutSite {
  readonly key: string;
  readonly site: SiteRecord;
  readonly isNew: boolean;
}

const nameTaken = (name: string) =>
  new ManagementError(
    appServiceError(409, 'Conflict', `Website with given name ${name} already exists.`, {
      ExtendedCode: '54001',
      MessageTemplate: '{0} with given name {1} already exists.',
      Parameters: ['Website', name],
    }),
  );

/** Whether a record is what a place means: a host name can be taken by an app elsewhere, or by a slot. */
const isAt = (site: SiteRecord, place: SitePlace) =>
  site.subscriptionId.toLowerCase() === place.subscriptionId.toLowerCase() &&
  site.resourceGroup.toLowerCase() === place.resourceGroup.toLowerCase() &&
  site.app.toLowerCase() === place.app.toLowerCase() &&
  (site.slot ?? '').toLowerCase() === (place.slot ?? '').toLowerCase();

/** Brings what there is to what a body says; what a PUT leaves out of the description goes, settings and configuration apart. */
function replaceSite(world: AzureWorld, site: SiteRecord, changes: AppChanges): void {
  site.kind = changes.kind ?? site.kind;
  site.tags = changes.tags ?? null;
  site.identity = changes.identity ?? null;
  site.properties = changes.properties;
  if (changes.siteConfig) site.siteConfig = changes.siteConfig;
  if (changes.appSettings) site.appSettings = new Map(changes.appSettings);
  if (changes.siteConfig || changes.appSettings) restartHost(world, site);
  site.modifiedAt = world.services.now();
}

/**
 * Makes an app or a slot, or brings the one that there is to what a body says.
 *
 * @throws ManagementError 400, 404 without the group, 409 where the name is taken, the place is another, or work goes on
 */
export function putSite(world: AzureWorld, place: SitePlace, body: unknown): PutSite {
  const resourceGroup = findResourceGroup(world, {
    subscriptionId: place.subscriptionId,
    resourceGroupName: place.resourceGroup,
  });
  const changes = readAppBody(body);
  // a body that says none was refused before it came here
  const location = changes.location!;
  const { sites } = world.runtime.data;
  const key = siteKey(place.app, place.slot);
  const there = sites.get(key);
  if (there) {
    if (!isAt(there, place)) throw nameTaken(place.slot === null ? place.app : `${place.app}(${place.slot})`);
    checkLocation(there, location);
    checkNoWork(world, key);
    replaceSite(world, there, changes);
    return { key, site: there, isNew: false };
  }
  checkSiteName(place.slot ?? place.app);
  const site = createSite(world, {
    ...place,
    resourceGroup,
    location,
    kind: changes.kind ?? 'functionapp',
    tags: changes.tags ?? null,
    identity: changes.identity ?? null,
    properties: changes.properties,
    siteConfig: changes.siteConfig ?? {},
    appSettings: new Map(changes.appSettings),
  });
  sites.set(key, site);
  return { key, site, isNew: true };
}
