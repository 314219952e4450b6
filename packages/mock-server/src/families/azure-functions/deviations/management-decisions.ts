import type { Deviation } from '../../../family.js';
import type { AzureRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const says = 'Is silent.';
const { description, unseen } = sources;
const changes = ['createOrUpdateApp', 'createOrUpdateSlot', 'updateApp', 'updateAppSettings', 'createFunction'];
const swaps = ['swapSlotWithProduction', 'swapSlot'];

/** What management does that the page says nothing of, and what the mock decides where nobody could look. */
export const managementDecisionDeviations: readonly Deviation<AzureRuntime>[] = [
  {
    id: 'azure-error-codes',
    operations: ['*'],
    profiles,
    says: 'Shows BadRequest alone.',
    does: 'SubscriptionNotFound, ResourceGroupNotFound, ResourceNotFound, InvalidResourceType, HttpMethodNotAllowed, AuthenticationFailed, InvalidAuthenticationToken, ExpiredAuthenticationToken, InvalidRequestContent and LocationRequired are names that Resource Manager gives; when the mock gives which is from its documentation.',
    source: `Azure Resource Manager, Troubleshoot common Azure deployment errors; ${unseen}`,
  },
  {
    id: 'azure-known-api-versions',
    operations: ['*'],
    profiles,
    says,
    does: 'Resource Manager names the versions that it knows when it refuses another. Under azure.strict the mock knows 22 of Microsoft.Web, from 2015-08-01 to 2025-05-01; otherwise it takes any.',
    source: `${description}; ${unseen}`,
  },
  {
    id: 'azure-stopped-app-keys',
    operations: [
      ...['listFunctionKeys', 'readFunctionKeys', 'regenerateFunctionKey', 'setFunctionKey', 'deleteFunctionKey'],
      ...['listHostKeys', 'setHostKey', 'deleteHostKey', 'listFunctionSecrets'],
    ],
    profiles,
    says: '401: authentication failed. 403: the user does not have permission.',
    does: 'The host keeps the keys: while the app is stopped they are 400 Unauthorized, "Encountered an error (Forbidden) from extensions API." Lists of functions, settings and the token for the host stay.',
    source: 'azure-functions-host issues 5634, 8321',
  },
  {
    id: 'azure-master-key',
    operations: ['setHostKey', 'deleteHostKey'],
    profiles,
    says,
    does: 'The master key is written at masterKey/{masterKey, master or _master} and at systemKeys/_master, 200 each time; it is never deleted: 400.',
    source: `${description}; ${unseen}`,
  },
  {
    id: 'azure-key-names',
    operations: ['setFunctionKey', 'deleteFunctionKey', 'setHostKey', 'deleteHostKey'],
    profiles,
    says,
    does: 'Names of keys match in any case and stay as they were first written. A value that is empty or no text is 400; deleting a key that is not there 404.',
    source: `azure-functions-host FunctionSecrets.cs; ${unseen}`,
  },
  {
    id: 'azure-created-apps',
    operations: ['createOrUpdateApp', 'createOrUpdateSlot'],
    profiles,
    says,
    does: 'What a PUT leaves out of tags, identity and properties goes; settings and configuration stay unless it names them. Another location is 409 InvalidResourceLocation, a host name that is taken 409 with ExtendedCode 54001. siteConfig is shown in answers to writes alone, without settings and connection strings.',
    source: `${description}; ${unseen}`,
  },
  {
    id: 'azure-long-work',
    operations: ['createOrUpdateApp', 'createOrUpdateSlot', 'createFunction', ...swaps],
    profiles,
    says: '201: Resource created successfully.',
    does: 'What ends at once is 200 or 201; what goes on is 202 with Location, 201 (a swap 202) with Azure-AsyncOperation, or a resource that shows its provisioningState (azure.operationStyle). An app or slot is there from the beginning, a function and a swap at the end and not at all where it failed; what failed is 409 at its Location.',
    source: `${description}; Azure Resource Manager, Track asynchronous Azure operations; ${unseen}`,
  },
  {
    id: 'azure-work-conflicts',
    operations: [...changes, ...swaps, 'deleteApp', 'deleteSlot', 'deleteFunction'],
    profiles,
    says,
    does: 'While work goes on on an app or slot, further changes to it are 409, of both sides in a swap. While the app runs from a package its functions cannot be written: 409.',
    source: unseen,
  },
  {
    id: 'azure-swapped-slots',
    operations: swaps,
    profiles,
    says,
    does: 'Functions, their code, settings, configuration and deployments change places; host names, keys, state, tags and logs stay. A function that is new on a side brings its own keys. (Settings that belong to a slot are not served.)',
    source: `Azure App Service, Set up staging environments; ${unseen}`,
  },
  {
    id: 'azure-restart-of-a-stopped-app',
    operations: ['restartApp'],
    profiles,
    says,
    does: 'The mock starts it.',
    source: unseen,
  },
  {
    id: 'azure-lists',
    operations: ['listApps', 'listAppsByResourceGroup', 'listFunctions', 'listSlots'],
    profiles,
    says,
    does: 'Lists have pages under value and nextLink. In the mock they are sorted by name, of 100 items unless told otherwise, and nextLink goes on after the last name; includeSlots counts in the list of a group alone.',
    source: `${description}; ${unseen}`,
  },
  {
    id: 'azure-host-token',
    operations: ['getFunctionsAdminToken'],
    profiles,
    says,
    does: "A JWT that the host's API takes. The mock's begins with mock.host-admin, says nothing to those who look inside, is good for five minutes and for that app alone.",
    source: `${description}; ${unseen}`,
  },
  {
    id: 'azure-bearer-tokens',
    operations: ['*'],
    profiles,
    says: 'Authorization: Bearer <your_access_token>.',
    does: 'Tokens are JWTs with an audience and an expiry. The mock takes any; under azure.auth strict those that its own Entra gave, for management and not expired. They are hexadecimal digits, good for 3599 seconds.',
    source: '000_fdc3177fa3cf9dab.txt; Microsoft identity platform, OAuth 2.0 client credentials flow',
  },
];
