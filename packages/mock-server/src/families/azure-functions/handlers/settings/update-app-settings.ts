import { checkNoWork } from '../../apps/check-no-work.js';
import { findSite, siteKey } from '../../find-site.js';
import { renderSettings } from '../../render-settings.js';
import { readSettingsBody } from '../../settings/read-settings-body.js';
import { replaceSettings } from '../../settings/replace-settings.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/config/appsettings`: what the body leaves out is gone, and the host begins anew. */
export const updateAppSettings: AzureHandlers['updateAppSettings'] = (call) => {
  const site = findSite(call, call.path);
  const settings = readSettingsBody(call.body);
  checkNoWork(call, siteKey(site.app));
  replaceSettings(call, site, settings);
  return { status: 200, body: renderSettings(site) };
};
