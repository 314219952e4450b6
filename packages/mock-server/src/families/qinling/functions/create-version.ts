import { applyChanges } from '../apply-changes.js';
import { notAllowed } from '../errors.js';
import { hasSameBytes } from '../packages/has-same-bytes.js';
import type { Requester } from '../requester.js';
import {
  type FunctionRecord,
  type FunctionVersionRecord,
  packageKey,
  type QinlingData,
  type QinlingWorld,
  writeTime,
} from '../state.js';

/** How many versions a function can have at a time (openstack/qinling utils/constants.py). */
export const maxVersions = 10;

/** The versions of a function, by number. */
export function versionsOf(data: QinlingData, functionId: string): FunctionVersionRecord[] {
  const versions = [...data.versions.values()].filter((each) => each.function_id === functionId);
  return versions.sort((a, b) => a.version_number - b.version_number);
}

/** Whether the package is another than the latest version's; where that is gone, or there was none, it is. */
function hasNewPackage(data: QinlingData, { id, latest_version: latest }: FunctionRecord): boolean {
  const now = data.packages.get(packageKey(id, 0));
  const before = latest === 0 ? undefined : data.packages.get(packageKey(id, latest));
  return !now || !before || !hasSameBytes(now, before);
}

/**
 * Makes the next version of a function, with its package of now.
 *
 * @throws ServiceError 403 for other sources than packages, for an eleventh version, and for a package that is the
 *   latest version's.
 */
export function createVersion(
  world: QinlingWorld,
  who: Requester,
  owner: FunctionRecord,
  description: string | null,
): FunctionVersionRecord {
  const { data } = world.runtime;
  if (owner.code.source !== 'package') {
    throw notAllowed('Function versioning only allowed for package type function.');
  }
  if (versionsOf(data, owner.id).length >= maxVersions) {
    throw notAllowed(`Can not exceed maximum number(${maxVersions}) of versions`);
  }
  if (!hasNewPackage(data, owner)) {
    throw notAllowed(`Function package not changed since the latest version ${owner.latest_version}.`);
  }
  const now = world.services.now();
  const version: FunctionVersionRecord = {
    id: world.services.uuid(),
    description,
    function_id: owner.id,
    version_number: owner.latest_version + 1,
    count: 0,
    project_id: who.projectId,
    created_at: writeTime(now),
    updated_at: null,
  };
  const bytes = data.packages.get(packageKey(owner.id, 0));
  if (bytes) data.packages.set(packageKey(owner.id, version.version_number), bytes);
  data.versions.set(version.id, version);
  applyChanges(owner, { latest_version: version.version_number }, now);
  return version;
}
