import type { Deviation } from '../../../family.js';
import type { AzureRuntime } from '../state.js';
import { sources } from './sources.js';

const profiles: readonly string[] = [];
const says = 'Is silent.';
const { description, host, kudu } = sources;

/** What the service does and the mock does not, or otherwise. */
export const mockLimitDeviations: readonly Deviation<AzureRuntime>[] = [
  {
    id: 'azure-code-in-the-mock',
    operations: ['invokeFunction', 'runFunction'],
    profiles,
    says: 'Invoke a specific HTTP-triggered function.',
    does: 'A function runs what was deployed. In the mock it runs what the test registered for it; without, it is 500 with a text that says how.',
    source: '000_fdc3177fa3cf9dab.txt',
  },
  {
    id: 'azure-host-trouble',
    operations: ['invokeFunction'],
    profiles,
    says,
    does: 'A host that is not ready answers 503, one that is overloaded 429 with X-FUNCTION-SCALEOUT, and the load balancer gives up after some 230 seconds. The mock does none of it.',
    source: `${host} FunctionInvocationMiddleware.cs`,
  },
  {
    id: 'azure-slow-log-readers',
    operations: ['streamLogs', 'streamLogsFrom', 'streamApplicationLogs'],
    profiles,
    says,
    does: 'The mock keeps 1 MiB for a reader that is slow and then drops the oldest lines, with a line that says how many. Folders other than application, http and kudu are 404, filter is a text that a line has to hold.',
    source: `${kudu} LogStreamManager.cs`,
  },
  {
    id: 'azure-route-templates',
    operations: ['invokeFunction'],
    profiles,
    says: 'POST /api/{functionName}.',
    does: 'Routes of the host can mix text and parameters in a segment. The mock routes whole segments, with constraints, defaults and a rest.',
    source: host,
  },
  {
    id: 'azure-unserved-operations',
    operations: ['*'],
    profiles,
    says: 'For a comprehensive list, refer to the official Azure Functions REST API documentation.',
    does: "The mock does not serve the operations of a slot's own keys, functions, settings and state, config/web, publishing credentials, container logs, state of synchronisation, logs of a deployment, nor drain, state and synctriggers of the host: 404, or 405 where the path is like that of a set of keys.",
    source: `${description}; ${host}; ${kudu}`,
  },
];
