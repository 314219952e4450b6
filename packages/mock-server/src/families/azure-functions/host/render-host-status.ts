import type { components } from '@functionary/azure-functions/operations';
import { siteKey } from '../find-site.js';
import type { SiteRecord } from '../state.js';

/** The host's version, for all apps the same. */
const version = '4.1036.0';

/** Id of the instance, the same at each look. */
function renderInstanceId(key: string): string {
  const digits = [...key].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return digits.repeat(Math.ceil(32 / digits.length)).slice(0, 32);
}

/** How the host of a running app stands. @param now ms since 1970 */
export function renderHostStatus(site: SiteRecord, now: number): components['schemas']['HostStatus'] {
  const key = siteKey(site.app, site.slot);
  return {
    id: key,
    state: 'Running',
    version: `${version}.0`,
    versionDetails: version,
    instanceId: renderInstanceId(key),
    processUptime: Math.max(0, now - site.startedAt),
    functionAppContentEditingState: site.appSettings.has('WEBSITE_RUN_FROM_PACKAGE') ? 'NotAllowed' : 'Allowed',
    extensionBundle: { id: 'Microsoft.Azure.Functions.ExtensionBundle', version: '4.22.0' },
  };
}
