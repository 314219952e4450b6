import { armError, ManagementError } from '../errors.js';
import { findResourceGroup, type SitePath, siteKey } from '../find-site.js';
import type { AzureWorld, OperationRecord } from '../state.js';

/**
 * Long work on an app of a path, or on a slot of it, and counts the look at it.
 *
 * @throws ManagementError 404
 */
export function findOperation(
  { runtime, services }: AzureWorld,
  path: SitePath & { readonly operationId: string },
): OperationRecord {
  findResourceGroup({ runtime }, path);
  const { operations, sites } = runtime.data;
  const operation = operations.get(path.operationId.toLowerCase());
  const app = siteKey(path.functionAppName);
  // what is gone is known by its key alone, which an app's slots begin alike
  const site = operation && sites.get(operation.site);
  const owner = site ? siteKey(site.app) : operation?.site;
  const isItsOwn = owner === app || (operation && !site && operation.site.startsWith(`${app}-`));
  if (!operation || !isItsOwn) {
    throw new ManagementError(
      armError(404, 'NotFound', `The operation '${path.operationId}' of '${path.functionAppName}' was not found.`),
    );
  }
  services.polled(operation.id);
  return operation;
}
