import { badInput } from '../errors.js';
import type { JobRecord } from '../state.js';
import { checkTimeAhead, planNext } from './plan-job.js';
import { readTime } from './read-time.js';

/** What of a job can be changed; null and what is missing leave it as it is. */
export interface JobChanges {
  readonly name?: string | null;
  readonly function_input?: string | null;
  readonly status?: string | null;
  readonly pattern?: string | null;
  readonly next_execution_time?: string | null;
}

/** States that a job can be put in. */
const settable: readonly string[] = ['running', 'paused', 'cancelled'];

/**
 * When a job runs next after changes, in ms since 1970; undefined leaves it as it is: a new pattern alone does not move
 * it, but going on after a pause does, by the old pattern.
 *
 * @param more states that a job can be put in besides
 * @throws ServiceError 400 for changes that a job does not take (openstack/qinling api/controllers/v1/job.py)
 */
export function planUpdate(
  job: JobRecord,
  changes: JobChanges,
  now: number,
  more: readonly string[] = [],
): number | undefined {
  const { status, pattern, next_execution_time: nextTime } = changes;
  if (job.status === 'done' || job.status === 'cancelled') throw badInput('Can not update a finished job.');
  if (pattern && !job.pattern) throw badInput('Can not change job type.');
  if (pattern) planNext(pattern, now);
  if (pattern === '' && job.pattern) throw badInput('Can not change job type.');
  if (typeof status === 'string' && ![...settable, ...more].includes(status)) throw badInput('Invalid status.');
  if (nextTime) return checkTimeAhead(readTime(nextTime), now);
  if (job.status !== 'paused' || status !== 'running') return undefined;
  if (job.pattern) return planNext(job.pattern, now);
  checkTimeAhead(Date.parse(job.next_execution_time!), now);
  return undefined;
}
