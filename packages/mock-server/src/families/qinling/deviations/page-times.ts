import type { Answer, AnyCall, Deviation } from '../../../family.js';
import { writePageTime } from '../page-time.js';
import { type QinlingRuntime, writeTime } from '../state.js';
import { editResources, listOperations, readObject, sources } from './edit-answer.js';

const profiles = ['documented'];
const source = `${sources.page}; openstack/qinling utils/common.py, db/sqlalchemy/model_base.py`;
const times = ['created_at', 'updated_at', 'first_execution_time', 'next_execution_time'];

/** Times as the page writes them. The rows of fractions come after that of the times, which they lengthen. */
export const pageTimeDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-page-times',
    operations: [
      ...listOperations,
      ...['createRuntime', 'getRuntime', 'updateRuntime', 'createFunction', 'getFunction', 'updateFunction'],
      ...['createFunctionVersion', 'getFunctionVersion', 'createExecution', 'getExecution'],
      ...['createAlias', 'getAlias', 'updateAlias', 'createWebhook', 'getWebhook', 'updateWebhook'],
      ...['createJob', 'getJob', 'updateJob'],
    ],
    profiles,
    says: 'Times look like 2019-05-30 14:40:41.',
    does: 'Times look like 2019-05-30T14:40:41Z.',
    source,
    answer: (answer) =>
      editResources(answer, (row) => {
        const written = times.flatMap((name) => {
          const time = row[name];
          return typeof time === 'string' ? [[name, writePageTime(time)]] : [];
        });
        return { ...row, ...Object.fromEntries(written) };
      }),
  },
  {
    id: 'qinling-created-at-fraction',
    operations: [
      ...['createRuntime', 'createFunction', 'createFunctionVersion'],
      ...['createAlias', 'createWebhook', 'createJob'],
    ],
    profiles,
    says: 'The answer to a creation, but for an execution, has created_at with microseconds: 2019-06-06 15:33:23.178645.',
    does: 'Times have whole seconds.',
    source,
    answer: (answer, call) => addFraction(answer, 'created_at', call),
  },
  {
    id: 'qinling-updated-at-fraction',
    operations: ['updateFunction', 'updateAlias', 'updateJob'],
    profiles,
    says: 'The answer to a change of a function, an alias or a job has updated_at with microseconds: 2019-06-07 02:32:14.097418. Those of a runtime and a webhook have none.',
    does: 'Times have whole seconds. (Under this profile one that this very change did not write keeps them.)',
    source,
    answer: (answer, call) => addFraction(answer, 'updated_at', call),
  },
];

/** Says the microseconds of a time that was written just now: those that the world's clock knows. */
function addFraction(answer: Answer, name: string, { services }: AnyCall<QinlingRuntime>): Answer {
  const row = readObject(answer);
  const now = services.now();
  const time = writePageTime(writeTime(now));
  if (answer.status >= 300 || row?.[name] !== time) return answer;
  const microseconds = String(Math.floor(now % 1000) * 1000).padStart(6, '0');
  return { ...answer, body: { ...row, [name]: `${time}.${microseconds}` } };
}
