import type { WorldServices } from '../../family.js';
import { siteOf } from './find-site.js';
import { type AzureRuntime, demoClient, demoResourceGroup, demoSubscription, demoToken } from './state.js';

/** What a client needs besides URLs to reach an app of a world; keys of an app that is not there are empty. */
export function describeConnection(services: Pick<WorldServices, 'runtimeOf'>, app: string) {
  const runtime = services.runtimeOf('azure-functions') as AzureRuntime | undefined;
  if (!runtime) throw new TypeError("This mock has no family 'azure-functions'");
  const site = siteOf({ runtime }, app);
  const client = runtime.data.clients.get(demoClient.client_id) ?? demoClient;
  return {
    subscriptionId: site?.subscriptionId ?? demoSubscription,
    resourceGroupName: site?.resourceGroup ?? demoResourceGroup,
    functionAppName: site?.app ?? app,
    tenantId: client.tenant_id,
    clientId: client.client_id,
    clientSecret: client.secret,
    token: demoToken.value,
    functionKey: site?.functionKeys.get('default') ?? [...(site?.functionKeys.values() ?? [])][0] ?? '',
    masterKey: site?.masterKey ?? '',
  };
}
