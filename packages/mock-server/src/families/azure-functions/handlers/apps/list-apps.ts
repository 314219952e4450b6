import { renderPage } from '../../apps/render-page.js';
import { findSubscription } from '../../find-site.js';
import type { AzureHandlers } from '../../state.js';

/** `GET /subscriptions/{subscriptionId}/providers/Microsoft.Web/sites`: the apps, without their slots. */
export const listApps: AzureHandlers['listApps'] = (call) => {
  findSubscription(call, call.path);
  const subscription = call.path.subscriptionId.toLowerCase();
  const apps = [...call.runtime.data.sites.values()].filter(
    ({ slot, subscriptionId }) => slot === null && subscriptionId.toLowerCase() === subscription,
  );
  return { status: 200, body: renderPage(call, apps) };
};
