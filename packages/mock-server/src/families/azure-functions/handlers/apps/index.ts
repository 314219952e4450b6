import type { AzureHandlers } from '../../state.js';
import { createOrUpdateApp } from './create-or-update-app.js';
import { deleteApp } from './delete-app.js';
import { getApp } from './get-app.js';
import { listApps } from './list-apps.js';
import { listAppsByResourceGroup } from './list-apps-by-resource-group.js';
import { restartApp } from './restart-app.js';
import { startApp } from './start-app.js';
import { stopApp } from './stop-app.js';
import { syncFunctionTriggers } from './sync-function-triggers.js';
import { syncFunctions } from './sync-functions.js';
import { updateApp } from './update-app.js';

/** Apps. */
export const appHandlers: Pick<
  AzureHandlers,
  | 'listApps'
  | 'listAppsByResourceGroup'
  | 'getApp'
  | 'createOrUpdateApp'
  | 'updateApp'
  | 'deleteApp'
  | 'startApp'
  | 'stopApp'
  | 'restartApp'
  | 'syncFunctionTriggers'
  | 'syncFunctions'
> = {
  listApps,
  listAppsByResourceGroup,
  getApp,
  createOrUpdateApp,
  updateApp,
  deleteApp,
  startApp,
  stopApp,
  restartApp,
  syncFunctionTriggers,
  syncFunctions,
};
