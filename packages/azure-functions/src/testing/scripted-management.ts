import { AzureFunctions } from '../azure-functions.js';
import type { AzureFunctionsOptions } from '../options.js';
import { createManagement } from '../service.js';
import { type Script, scriptFetch } from './scripted-fetch.js';

/** The subscription of the tests. */
export const SUBSCRIPTION = '00000000-0000-0000-0000-000000000001';

/** Where Resource Manager is. */
export const ARM = 'https://management.azure.com';

/** The path of the resource group. */
export const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-test`;

/** The path of the app. */
export const APP = `${GROUP}/providers/Microsoft.Web/sites/demo-app`;

/** The query that every request has. */
export const VERSION = 'api-version=2025-05-01';

/** A management client whose Resource Manager answers by script, and its app. */
export function scriptManagement(script: Script, options: Partial<AzureFunctionsOptions> = {}) {
  const network = scriptFetch(script);
  const whole = { ...network.options, credential: 'demo-token', subscriptionId: SUBSCRIPTION, ...options };
  const azure = new AzureFunctions(whole);
  const lines = () => network.requests.map(({ line }) => line);
  return { ...network, azure, app: azure.app('rg-test', 'demo-app'), management: createManagement(whole), lines };
}

/** An app as Resource Manager shows it. */
export function makeApp(properties: Record<string, unknown> = {}, name = 'demo-app') {
  return {
    id: `${GROUP}/providers/Microsoft.Web/sites/${name}`,
    name,
    type: 'Microsoft.Web/sites',
    kind: 'functionapp,linux',
    location: 'West Europe',
    properties: {
      state: 'Running',
      hostNames: [`${name}.azurewebsites.net`],
      defaultHostName: `${name}.azurewebsites.net`,
      enabled: true,
      ...properties,
    },
  };
}
