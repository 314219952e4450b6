import { badRequest } from '../refusals.js';

/** As host names want it: the name is the first label of one. */
const siteName = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/i;

/** What is wrong with the name of an app or a slot; undefined where nothing is. */
export function judgeSiteName(name: string): string | undefined {
  return siteName.test(name)
    ? undefined
    : `'${name}' is no name for a site: site names have letters, digits and hyphens, no hyphen at either end, and 60 characters at the most.`;
}

/** @throws ManagementError 400 for what cannot be the name of an app or a slot */
export function checkSiteName(name: string): void {
  const fault = judgeSiteName(name);
  if (fault !== undefined) throw badRequest(fault);
}
