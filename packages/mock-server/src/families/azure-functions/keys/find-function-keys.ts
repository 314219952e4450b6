import { findSite, type SitePath } from '../find-site.js';
import { requireFunction } from '../functions/require-function.js';
import type { AzureWorld, FunctionRecord, SiteRecord } from '../state.js';
import { checkAppRuns } from './check-app-runs.js';

/** A function whose keys are asked for, and its site, which runs. */
export interface FunctionOfSite {
  readonly site: SiteRecord;
  readonly fn: FunctionRecord;
}

/**
 * The function of a path, to read or write its keys. All functions have keys, whatever triggers them.
 *
 * @throws ManagementError 404, and 400 while the app is stopped
 */
export function findFunctionKeys(
  world: AzureWorld,
  path: SitePath & { readonly functionName: string },
): FunctionOfSite {
  const site = findSite(world, path);
  const fn = requireFunction(site, path.functionName);
  checkAppRuns(site);
  return { site, fn };
}
