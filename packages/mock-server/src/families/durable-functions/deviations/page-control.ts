import type { Deviation } from '../../../family.js';
import { isTerminal } from '../engine/types.js';
import { findHub } from '../handlers/find-hub.js';
import type { DurableRuntime } from '../state.js';
import { readObject, sources } from './edit-answer.js';

const invalidState = 'System.InvalidOperationException';

/** Control operations by the page, which knows 202, 404 and 410 alone. */
export const pageControlDeviations: readonly Deviation<DurableRuntime>[] = [
  {
    id: 'durable-control-out-of-state',
    operations: ['suspendInstance', 'resumeInstance'],
    profiles: ['documented'],
    says: 'HTTP 202 (Accepted), 404 (Not Found) or 410 (Gone): The specified instance has completed, failed, or terminated.',
    does: 'Suspending a suspended instance, and resuming one that is not suspended, is 500. (Under this profile it is accepted and changes nothing.)',
    source: `${sources.page}; ${sources.client}`,
    answer: (answer) =>
      answer.status === 500 && readObject(answer)?.ExceptionType === invalidState ? { status: 202 } : answer,
  },
  {
    id: 'durable-rewind-gone',
    operations: ['rewindInstance'],
    profiles: ['documented'],
    says: 'HTTP 410 (Gone): The specified instance has completed or was terminated. The responses for this API do not contain any content.',
    does: 'Since 2026 an instance that is not Failed answers 412, and one that is not there 404, both with a JSON string. (Under this profile one that has not ended is accepted and left alone.)',
    source: `${sources.page}; ${sources.handler}; azure-functions-durable-extension pull request 3227`,
    answer: (answer, call) => {
      if (answer.status === 404) return { status: 404 };
      if (answer.status !== 412) return answer;
      const record = call.runtime.engine.find(findHub(call), call.path.instanceId);
      return { status: record !== undefined && isTerminal(record.runtimeStatus) ? 410 : 202 };
    },
  },
];
