import { renderPage } from '../../apps/render-page.js';
import { findResourceGroup } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `GET …/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites`: the apps, and their slots where asked for. */
export const listAppsByResourceGroup: AzureHandlers['listAppsByResourceGroup'] = (call) => {
  findResourceGroup(call, call.path);
  const [subscription, group] = [call.path.subscriptionId.toLowerCase(), call.path.resourceGroupName.toLowerCase()];
  const hasSlots = call.incoming.query.allOfAnyCase('includeslots')[0]?.toLowerCase() === 'true';
  const apps = [...call.runtime.data.sites.values()].filter(
    ({ slot, subscriptionId, resourceGroup }) =>
      (slot === null || hasSlots) &&
      subscriptionId.toLowerCase() === subscription &&
      resourceGroup.toLowerCase() === group,
  );
  return { status: 200, body: renderPage(call, apps) };
};
