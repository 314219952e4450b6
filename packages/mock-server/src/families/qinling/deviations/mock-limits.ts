import type { Deviation } from '../../../family.js';
import type { QinlingRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const { versions } = sources;
const profiles: readonly string[] = [];
const says = 'Is silent.';

/** What the service does and the mock does not, or otherwise. */
export const mockLimitDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-pool-size',
    operations: ['getRuntimePool', 'scaleUpFunction', 'scaleUpFunctionVersion'],
    profiles,
    says,
    does: 'A pool has a fixed size, and scaling up beyond it fails unseen. In the mock a pool has three, or as many as are taken, and none while the runtime is made or in error. A version of a function has a hundred workers at most.',
    source: 'openstack/qinling orchestrator/kubernetes/manager.py',
  },
  {
    id: 'qinling-swift-download',
    operations: ['getFunction'],
    profiles,
    says,
    does: 'The download of a function in Swift is the object. The mock knows its length alone, and sends as many zeros; 400 where the object is gone.',
    source: 'openstack/qinling utils/openstack/swift.py',
  },
  {
    id: 'qinling-without-authentication',
    operations: [],
    profiles,
    says,
    does: `An installation can run without authentication; new versions fail there. The mock always asks for a token.`,
    source: `openstack/qinling context.py; ${versions}`,
  },
  {
    id: 'qinling-job-time-forms',
    operations: ['createJob', 'updateJob'],
    profiles,
    says: 'Times are sent as 2019-06-07 22:41:00.',
    does: 'Times are taken in many forms, months in words among them. The mock takes those of ISO 8601, with / or . between the parts of a date, and without any mark; others are 400.',
    source: 'openstack/qinling utils/jobs.py; dateutil parser',
  },
  {
    id: 'qinling-job-rounds',
    operations: ['createJob', 'updateJob'],
    profiles,
    says: 'next_execution_time: Next time the function will be executed.',
    does: 'Jobs are looked at every 3 seconds, and run up to 3 seconds early. In the mock they run at the very time.',
    source: 'openstack/qinling services/periodics.py',
  },
  {
    id: 'qinling-idle-workers',
    operations: ['getRuntimePool', 'listFunctionWorkers', 'updateRuntime'],
    profiles,
    says,
    does: 'Every 300 seconds the workers of functions that were not touched for an hour are dropped. In the mock they are gone as soon as the hour is over.',
    source: 'openstack/qinling services/periodics.py',
  },
  {
    id: 'qinling-failure-log',
    operations: ['getExecutionLog'],
    profiles,
    says,
    does: "The log of code that raised has its traceback. The mock's has the last line of one.",
    source: 'openstack/qinling runtimes/python3/server.py',
  },
  {
    id: 'qinling-xml',
    operations: [
      'createRuntime',
      'createExecution',
      'createFunctionVersion',
      'createAlias',
      'createWebhook',
      'createJob',
    ],
    profiles,
    says: 'Shows JSON alone.',
    does: 'XML is taken as well, except for functions. The mock answers 415, as the service does for other types.',
    source: 'openstack/wsme rest/args.py',
  },
];
