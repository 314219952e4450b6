import type { components } from '@functionary/qinling/operations';
import type { Answer, Deviation } from '../../family.js';
import type { QinlingRuntime } from './state.js';

type Runtime = components['schemas']['Runtime'];

const seed = '003_be276d73351fe29e.txt';

/** The page writes a blank for the T, and no zone. */
const toPageTime = (time: string): string => time.replace('T', ' ').replace(/Z$/, '');

function editRuntimes(answer: Answer, edit: (runtime: Runtime) => unknown): Answer {
  if (answer.status !== 200) return answer;
  const { runtimes } = answer.body as { runtimes: Runtime[] };
  return { ...answer, body: { runtimes: runtimes.map(edit) } };
}

/** Where Qinling's page and Qinling differ. The bare list comes last: the rows before it edit what is in it. */
export const deviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-page-times',
    operations: ['listRuntimes'],
    profiles: ['documented'],
    says: 'Times look like "2019-05-30 14:40:41".',
    does: 'Times look like "2019-05-30T14:40:41Z", in whole seconds.',
    source: `${seed}: List runtimes; openstack/qinling utils/common.py`,
    answer: (answer) =>
      editRuntimes(answer, (runtime) => ({
        ...runtime,
        created_at: toPageTime(runtime.created_at),
        updated_at: runtime.updated_at === null ? null : toPageTime(runtime.updated_at),
      })),
  },
  {
    id: 'qinling-bare-lists',
    operations: ['listRuntimes'],
    profiles: ['documented'],
    says: 'The answer to a list is a bare array.',
    does: 'The answer is an object whose one key holds the array: {"runtimes": [...]}.',
    source: `${seed}: List runtimes; openstack/qinling api/controllers/v1/resources.py`,
    answer: (answer) =>
      answer.status === 200 ? { ...answer, body: (answer.body as { runtimes: unknown[] }).runtimes } : answer,
  },
  {
    id: 'qinling-optional-token',
    operations: ['listRuntimes'],
    profiles: [],
    says: 'x-auth-token is optional; elsewhere: all API calls require authentication.',
    does: 'Without a token the answer is 401. The page contradicts itself, so every profile does the same.',
    source: `${seed}: Qinling Base URLs, List runtimes; openstack/qinling context.py`,
  },
];
