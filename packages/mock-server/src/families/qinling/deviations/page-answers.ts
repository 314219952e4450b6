import type { Answer, Deviation } from '../../../family.js';
import { writePythonJson } from '../executions/python-json.js';
import type { QinlingRuntime } from '../state.js';
import { editResources, listOperations, omitKeys, readWrapped, sources } from './edit-answer.js';

const profiles = ['documented'];
const source = `${sources.page}; ${sources.resources}`;

/** Leaves keys out of what is shown. */
const omitFrom = (answer: Answer, ...keys: string[]): Answer => editResources(answer, (row) => omitKeys(row, ...keys));

/** What the page's answers hold, and how. */
export const pageAnswerDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-code-as-text',
    operations: ['listFunctions', 'getFunction'],
    profiles,
    says: 'Where functions are listed and shown, code is a text that holds JSON.',
    does: 'code is an object in every answer.',
    source,
    answer: (answer) =>
      editResources(answer, (row) =>
        'code' in row ? { ...row, code: writePythonJson(JSON.stringify(row.code)) } : row,
      ),
  },
  {
    id: 'qinling-no-latest-version',
    operations: ['listFunctions', 'getFunction'],
    profiles,
    says: 'latest_version is in the answers to a creation and a change alone.',
    does: 'It is in every answer.',
    source,
    answer: (answer) => omitFrom(answer, 'latest_version'),
  },
  {
    id: 'qinling-no-function-alias',
    operations: [
      ...['createExecution', 'listExecutions', 'getExecution'],
      ...['createWebhook', 'listWebhooks', 'getWebhook', 'updateWebhook'],
      ...['createJob', 'listJobs', 'getJob', 'updateJob'],
    ],
    profiles,
    says: 'Neither the tables nor the examples of these answers have function_alias.',
    does: 'It is always there, null where there is none.',
    source,
    answer: (answer) => omitFrom(answer, 'function_alias'),
  },
  {
    id: 'qinling-alias-without-id',
    operations: ['createAlias', 'listAliases', 'getAlias', 'updateAlias'],
    profiles,
    says: 'No example of an alias has an id, though the table of its answers lists one, and a status.',
    does: 'It has an id, and no status.',
    source,
    answer: (answer) => omitFrom(answer, 'id'),
  },
  {
    id: 'qinling-canceled',
    operations: ['createJob', 'listJobs', 'getJob', 'updateJob'],
    profiles,
    says: 'status of a job: paused, running, canceled, done.',
    does: 'The status is spelled cancelled, and canceled is refused with 400. (Under this profile both are taken.)',
    source: `${sources.page}; ${sources.jobs}`,
    request: (_incoming, decoded) =>
      decoded.body?.status === 'canceled' ? { ...decoded, body: { ...decoded.body, status: 'cancelled' } } : decoded,
    answer: (answer) =>
      editResources(answer, (row) => (row.status === 'cancelled' ? { ...row, status: 'canceled' } : row)),
  },
];

/** What comes last, since the other rows look for what is in the list. */
export const bareListDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-bare-lists',
    operations: listOperations,
    profiles,
    says: 'The answer to a list is a bare array.',
    does: 'It is an object whose one key holds the array: {"runtimes": [...]}.',
    source,
    answer: (answer) => {
      const list = answer.status === 200 ? readWrapped(answer) : undefined;
      return list ? { ...answer, body: list.rows } : answer;
    },
  },
];
