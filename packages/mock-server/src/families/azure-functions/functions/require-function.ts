import { notFound } from '../refusals.js';
import type { FunctionRecord, SiteRecord } from '../state.js';

/** The function of a site, its name in whatever case. @throws ManagementError 404 */
export function requireFunction(site: SiteRecord, name: string): FunctionRecord {
  const fn = site.functions.get(name.toLowerCase());
  if (!fn) throw notFound(`Function with name '${name}' was not found in site '${site.app}'.`);
  return fn;
}
