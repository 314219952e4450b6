import { findSite } from '../../find-site.js';
import { renderSettings } from '../../render-settings.js';
import type { AzureHandlers } from '../../state.js';

/** `POST …/config/appsettings/list`: the platform's own, so of a stopped app too. */
export const listAppSettings: AzureHandlers['listAppSettings'] = (call) => ({
  status: 200,
  body: renderSettings(findSite(call, call.path)),
});
