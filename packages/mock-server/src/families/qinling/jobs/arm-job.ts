import type { AliasRecord, JobRecord, QinlingWorld } from '../state.js';
import { clearTimer, setTimer } from '../timers.js';

/** Name of the timer that a running job waits for. */
export const timerOf = (jobId: string): string => `job ${jobId}`;

/** Has a job run when its time comes, if it is a running one. To be called after each change of it. */
export function armJob(world: QinlingWorld, job: JobRecord): void {
  const name = timerOf(job.id);
  const next = job.next_execution_time;
  if (job.status !== 'running' || next === null) clearTimer(world, name);
  else setTimer(world, { name, at: Date.parse(next), kind: 'job', data: { job: job.id } });
}

/** Has the jobs run that stood still because their alias was gone: it is there now. */
export function armJobsOf(world: QinlingWorld, alias: AliasRecord): void {
  for (const job of world.runtime.data.jobs.values()) {
    if (job.function_alias === alias.name && job.project_id === alias.project_id) armJob(world, job);
  }
}
