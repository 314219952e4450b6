import { putSite } from '../../apps/put-site.js';
import { answerLongWork } from '../../operations/answer-long-work.js';
import { startOperation } from '../../operations/start-operation.js';
import { renderApp } from '../../render-app.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/sites/{functionAppName}`: long work; the app is there from the beginning, and shows how it stands. */
export const createOrUpdateApp: AzureHandlers['createOrUpdateApp'] = (call) => {
  const { subscriptionId, resourceGroupName: resourceGroup, functionAppName: app } = call.path;
  const { key, site, isNew } = putSite(call, { subscriptionId, resourceGroup, app, slot: null }, call.body);
  const operation = startOperation(call, { kind: 'createOrUpdateApp', site: key, detail: null });
  const body = renderApp(call, site, true);
  return answerLongWork(call, call.incoming, operation, { status: isNew ? 201 : 200, body });
};
