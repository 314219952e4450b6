import type { Deviation } from '../../../family.js';
import { answerDownloadAsJson } from '../functions/answer-download-as-json.js';
import type { QinlingRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const { functions, versions, webhooks, jobs, runtimes } = sources;
const profiles: readonly string[] = [];
const says = 'Is silent.';
const copied = 'The mock copies it.';

/** What the service does oddly, and a client can meet: the mock does it too, under every profile. */
export const serviceOddityDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-download-as-json',
    operations: ['getFunction', 'getFunctionVersion'],
    profiles: ['observed', 'documented'],
    says,
    does: `A download that is asked for as JSON is null. ${copied}`,
    source: `${functions}, function_version.py; pecan core.py`,
    answer: answerDownloadAsJson,
  },
  {
    id: 'qinling-download-not-acceptable',
    operations: ['getFunction'],
    profiles,
    says,
    does: `A function, shown or downloaded, is 406 for one who takes neither a ZIP file nor JSON. ${copied}`,
    source: `${functions}; pecan core.py`,
  },
  {
    id: 'qinling-version-download-type',
    operations: ['getFunctionVersion'],
    profiles,
    says,
    does: `The package of a version is labelled text/html, and 406 for one who asks for application/zip. ${copied}`,
    source: `${versions}; pecan core.py`,
  },
  {
    id: 'qinling-all-projects-any-text',
    operations: ['listFunctions', 'listExecutions', 'listAliases', 'listWebhooks', 'listJobs'],
    profiles,
    says,
    does: `Any all_projects that is not empty is true, false and 0 too. ${copied}`,
    source: 'openstack/qinling utils/rest_utils.py',
  },
  {
    id: 'qinling-aliases-of-all',
    operations: ['listAliases'],
    profiles,
    says,
    does: `Anyone may list the aliases of all projects, for the policy that is asked does not exist. ${copied}`,
    source: sources.aliases,
  },
  {
    id: 'qinling-runtime-duplicate-id',
    operations: ['createRuntime'],
    profiles,
    says,
    does: `A runtime whose id is taken is 400, not 409. ${copied}`,
    source: 'openstack/qinling exceptions.py',
  },
  {
    id: 'qinling-runtime-names-function',
    operations: ['updateRuntime'],
    profiles,
    says,
    does: `Where a function has a worker, the text of the 403 has its id in the place of the runtime's. ${copied}`,
    source: runtimes,
  },
  {
    id: 'qinling-alias-webhook-update',
    operations: ['updateWebhook'],
    profiles,
    says,
    does: `A change of an alias's webhook that names neither another alias nor a function is 404, for a function called None. ${copied}`,
    source: webhooks,
  },
  {
    id: 'qinling-alias-unchecked-version',
    operations: ['createAlias', 'updateAlias'],
    profiles,
    says,
    does: `Neither whose the function is nor whether its version exists is checked. ${copied}`,
    source: sources.aliases,
  },
  {
    id: 'qinling-count-is-an-update',
    operations: ['createExecution', 'invokeWebhook'],
    profiles,
    says: 'updated_at: Date / Time when resource last updated.',
    does: `An execution counts at its function, or version, and moves updated_at there. ${copied}`,
    source: 'openstack/qinling utils/executions.py, db/sqlalchemy/model_base.py',
  },
  {
    id: 'qinling-job-resumes-by-old-pattern',
    operations: ['updateJob'],
    profiles,
    says,
    does: `A change that gives a paused job a new pattern and has it run again plans the next time by the old pattern; a new pattern alone moves nothing. ${copied}`,
    source: jobs,
  },
  {
    id: 'qinling-job-time-without-zone',
    operations: ['createJob', 'updateJob'],
    profiles,
    says: 'Times are sent as 2019-06-07 22:41:00.',
    does: `Other forms are taken too, and an offset from UTC is dropped, whatever it says. ${copied}`,
    source: 'openstack/qinling utils/jobs.py',
  },
  {
    id: 'qinling-other-methods',
    operations: ['invokeWebhook', 'detachFunction', 'scaleUpFunction', 'scaleDownFunction'],
    profiles,
    says,
    does: `GET of the call of a webhook, of detach and of scale is 404; other methods that a path does not take are 405. ${copied}`,
    source: `${webhooks}, function.py; pecan rest.py`,
  },
];
