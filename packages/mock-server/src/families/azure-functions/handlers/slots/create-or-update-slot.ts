import { putSite } from '../../apps/put-site.js';
import { findSite } from '../../find-site.js';
import { answerLongWork } from '../../operations/answer-long-work.js';
import { startOperation } from '../../operations/start-operation.js';
import { badRequest } from '../../refusals.js';
import { renderApp } from '../../render-app.js';
import type { AzureHandlers } from '../../state.js';

/** `PUT …/slots/{slotName}`: as `PUT …/sites/{functionAppName}`, for a slot of an app that is there. */
export const createOrUpdateSlot: AzureHandlers['createOrUpdateSlot'] = (call) => {
  const { subscriptionId, resourceGroup, app } = findSite(call, { ...call.path, slotName: undefined });
  const { slotName: slot } = call.path;
  if (slot.toLowerCase() === 'production') throw badRequest("The slot name 'production' is reserved.");
  const { key, site, isNew } = putSite(call, { subscriptionId, resourceGroup, app, slot }, call.body);
  const operation = startOperation(call, { kind: 'createOrUpdateSlot', site: key, detail: null });
  const body = renderApp(call, site, true);
  return answerLongWork(call, call.incoming, operation, { status: isNew ? 201 : 200, body });
};
