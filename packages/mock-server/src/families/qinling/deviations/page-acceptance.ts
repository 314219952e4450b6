import type { Answer, AnyCall, Deviation } from '../../../family.js';
import type { QinlingRuntime } from '../state.js';
import { sources } from './edit-answer.js';

const profiles = ['documented'];
const says =
  "202 - Accepted: a 'location' header is included in the response which contains a link to check the progress of the request.";

const pathOf = (...segments: string[]): string => segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');

const acceptWith = (answer: Answer, { incoming }: AnyCall<QinlingRuntime>, path: string): Answer => ({
  ...answer,
  status: 202,
  headers: { ...answer.headers, location: `${incoming.base}/v1${path}` },
});

/** Operations that the page accepts, with a link to what changes. */
export const pageAcceptanceDeviations: readonly Deviation<QinlingRuntime>[] = [
  {
    id: 'qinling-accepted-updates',
    operations: ['updateAlias', 'updateWebhook', 'updateJob'],
    profiles,
    says,
    does: 'These changes answer 200, without the header. (Under this profile it is the URL of what was changed.)',
    source: `${sources.page}; ${sources.aliases}, webhook.py, job.py`,
    answer: (answer, call) => {
      if (answer.status !== 200) return answer;
      const { name, webhook_id, job_id } = call.path as Record<string, string | undefined>;
      if (name !== undefined) return acceptWith(answer, call, pathOf('aliases', name));
      return acceptWith(
        answer,
        call,
        webhook_id === undefined ? pathOf('jobs', job_id!) : pathOf('webhooks', webhook_id),
      );
    },
  },
  {
    id: 'qinling-accepted-with-location',
    operations: [
      ...['detachFunction', 'scaleUpFunction', 'scaleDownFunction'],
      ...['detachFunctionVersion', 'scaleUpFunctionVersion', 'scaleDownFunctionVersion'],
    ],
    profiles,
    says,
    does: 'The answer has no such header. (Under this profile it is the URL of the function, or of its version.)',
    source: `${sources.page}; ${sources.functions}, function_version.py`,
    answer: (answer, call) => {
      if (answer.status !== 202) return answer;
      const { function_id: id, version_number: version = '0' } = call.path as Record<string, string>;
      // 0 is the function itself, and no version that could be looked at
      const isFunction = Number(version) === 0;
      const path = isFunction ? pathOf('functions', id!) : pathOf('functions', id!, 'versions', version);
      return acceptWith(answer, call, path);
    },
  },
];
