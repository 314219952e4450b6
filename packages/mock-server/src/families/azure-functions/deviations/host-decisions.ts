import type { Deviation } from '../../../family.js';
import type { AzureRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const says = 'Is silent.';
const { page, host, kudu, unseen } = sources;
const adminKeys = ['AdminFunctionKey', 'AdminHostKey'].flatMap((kind) => [
  ...[`list${kind}s`, `get${kind}`, `generate${kind}`, `set${kind}`, `delete${kind}`],
]);

/** What the app's host and Kudu do that the page says nothing of, and what the mock decides where nobody could look. */
export const hostDecisionDeviations: readonly Deviation<AzureRuntime>[] = [
  {
    id: 'azure-stopped-app',
    operations: ['invokeFunction', 'getHostStatus', 'pingHost', 'restartHost', 'runFunction', ...adminKeys],
    profiles,
    says: '403: The authenticated user does not have permission to perform the action.',
    does: "403 with a page is what a stopped app answers, whatever is asked. Kudu goes on unless scmSiteAlsoStopped; streams of the app's log end.",
    source: `${page}; ${unseen}`,
  },
  {
    id: 'azure-invocation-order',
    operations: ['invokeFunction'],
    profiles,
    says: '401: authentication failed. 404: could not be found.',
    does: 'A path that no function has, or not with this method, is 404 before any key is looked at; then 401; then 404 for a function that is switched off, unless the key is the master key; then the function. One that throws is 500 without a body, one that gives nothing an empty 200.',
    source: `${page}; ${host} FunctionInvocationMiddleware.cs`,
  },
  {
    id: 'azure-host-administrators',
    operations: ['getHostStatus', 'restartHost', 'runFunction', ...adminKeys],
    profiles,
    says: '401: authentication failed. 403: the user does not have permission.',
    does: 'No key, a wrong one and a key of a function are 401; keys of the host for functions and systems are 403; the master key, or the token for the host, gets in. Below /admin that is asked before a path is looked for.',
    source: `${page}; ${host} AuthenticationLevelHandler.cs`,
  },
  {
    id: 'azure-host-key-sets',
    operations: adminKeys,
    profiles,
    says: 'Is silent about the API of the host.',
    does: 'keys and functionkeys are one set. The master key is _master among systemkeys, in no list, and not to be deleted: 400. A PUT without a value is 400 "Invalid key value"; a POST makes one.',
    source: `${host} KeysController.cs`,
  },
  {
    id: 'azure-generated-keys',
    operations: [
      'regenerateFunctionKey',
      'setFunctionKey',
      'setHostKey',
      'generateAdminFunctionKey',
      'generateAdminHostKey',
    ],
    profiles,
    says,
    does: 'Keys that the host makes are 40 bytes with the signature AzFu and a checksum by kind, in URL-safe base64 with its padding, 56 characters. So are those that an app of the mock begins with; demo-app has the keys of the demo world.',
    source: `${host} SecretGenerator.cs`,
  },
  {
    id: 'azure-run-by-hand',
    operations: ['runFunction'],
    profiles,
    says,
    does: 'Answers 202 and tells nothing of the end. A function of an HTTP trigger, and one without code, fails in the log alone.',
    source: `${host} FunctionsController.cs; ${unseen}`,
  },
  {
    id: 'azure-log-lines',
    operations: ['streamLogs', 'streamLogsFrom', 'streamApplicationLogs'],
    profiles,
    says: 'Stream live application logs.',
    does: 'Begins with a welcome and tells nothing that was written before; says after each minute without a line that there is none; ends after SCM_LOGSTREAM_TIMEOUT, two hours where it is not set. The host writes a line as an invocation begins and as it ends.',
    source: `${page}; ${kudu} LogStreamManager.cs`,
  },
  {
    id: 'azure-zip-deployments',
    operations: ['deployZip', 'getDeployment', 'listDeployments'],
    profiles,
    says: 'You can use this API to deploy code. How is not said.',
    does: 'Kudu takes a zip file: with isAsync it answers 202 and a Location that is 202 until the end and then 200 whatever came of it; without, the request is held. A second one meanwhile is 409. (The mock looks at the first four bytes alone, keeps nothing of what is uploaded and never runs it; Retry-After is 5.)',
    source: `${page}; ${kudu} PushDeploymentController.cs; ${unseen}`,
  },
];
