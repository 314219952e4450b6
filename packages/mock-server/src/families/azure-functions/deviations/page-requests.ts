import type { Deviation } from '../../../family.js';
import type { AzureRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles = ['documented'];

/** Requests that the page has and the service refuses. They are served under `observed` too, and noted there as issues. */
export const pageRequestDeviations: readonly Deviation<AzureRuntime>[] = [
  {
    id: 'azure-no-api-version',
    operations: ['*'],
    profiles,
    says: 'Shows every path of management without api-version.',
    does: 'Without it the answer is 400 MissingApiVersionParameter. (Under observed a request without it is served, with an issue in the journal; azure.strict refuses it.)',
    source: `${sources.page}; ${sources.description}`,
    allows: (issue) => issue === "query 'api-version' is missing",
  },
  {
    id: 'azure-get-listkeys',
    operations: ['readFunctionKeys'],
    profiles,
    says: 'GET .../functions/{functionName}/listkeys: List all keys for a specific function.',
    does: 'The route takes POST alone. (Under observed GET is served as well, with an issue in the journal; azure.strict refuses it with 405.)',
    source: `${sources.page}; ${sources.description}`,
    issue: 'only the page has GET listkeys: the service takes POST there, and refuses this',
  },
  {
    id: 'azure-regenerate-keys',
    operations: ['regenerateFunctionKey'],
    profiles,
    says: 'POST .../functions/{functionName}/regeneratekeys?keyName=default: Regenerate a specific key for a function.',
    does: 'There is no such route: a key is renewed by PUT .../keys/{keyName} without a value. (Under observed the route is served as well, with an issue in the journal; azure.strict refuses it with 404.)',
    source: `${sources.page}; ${sources.description}; ${sources.host} issue 4570`,
    issue: 'only the page has regeneratekeys: the service renews a key that is PUT without a value, and refuses this',
  },
  {
    id: 'azure-management-log-stream',
    operations: ['streamApplicationLogs'],
    profiles,
    says: 'GET .../hostruntime/runtime/web/logs/applications/{applicationName}/logStream: Stream live application logs.',
    does: "There is no such route: Kudu streams logs, at /api/logstream of the app's scm host. (Under observed the route is served as well, with an issue in the journal; azure.strict refuses it with 404.)",
    source: `${sources.page}; ${sources.description}; ${sources.host} issue 5531; ${sources.kudu} LogStreamManager.cs`,
    issue: 'only the page has logStream under management: the service streams logs from Kudu, and refuses this',
  },
];
