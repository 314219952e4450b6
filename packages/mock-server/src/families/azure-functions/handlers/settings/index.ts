import type { AzureHandlers } from '../../state.js';
import { listAppSettings } from './list-app-settings.js';
import { updateAppSettings } from './update-app-settings.js';

/** App settings. */
export const settingHandlers: Pick<AzureHandlers, 'listAppSettings' | 'updateAppSettings'> = {
  listAppSettings,
  updateAppSettings,
};
