import type { Caller, CallOptions } from '@functionary/core';
import { JobCancelledError } from './errors.js';
import type { Job } from './job-types.js';
import type { WaitForJobOptions } from './options.js';
import { pollResource } from './poll-resource.js';

/**
 * Looks at a job until it is done.
 *
 * @param fetch - asks for it
 * @throws JobCancelledError when it is cancelled instead, unless that is allowed
 */
export function waitForJob(
  caller: Caller,
  id: string,
  fetch: (options: CallOptions) => Promise<Job>,
  { allowCancelled = false, ...options }: WaitForJobOptions = {},
): Promise<Job> {
  const ends = ['done', 'cancelled'];
  const result = (job: Job) => {
    if (job.status === 'cancelled' && !allowCancelled) throw new JobCancelledError(job);
    return job;
  };
  return pollResource(caller, { kind: 'job', id, ends, fetch, result }, options).result();
}
