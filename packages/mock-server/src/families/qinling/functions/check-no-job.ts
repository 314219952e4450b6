import { notAllowed } from '../errors.js';
import type { JobRecord, QinlingWorld } from '../state.js';

const endedStatuses = new Set<string>(['done', 'cancelled']);

/** Whether a job will run again, or may: paused ones, too. */
export function isLiveJob(job: JobRecord): boolean {
  return !endedStatuses.has(job.status);
}

/** @throws ServiceError 403 when a live job names the function. One that names an alias of it does not count. */
export function checkNoJob({ runtime }: QinlingWorld, functionId: string): void {
  const jobs = [...runtime.data.jobs.values()].filter((job) => job.function_id === functionId);
  if (jobs.some(isLiveJob)) throw notAllowed('The function is still associated with running job(s).');
}
