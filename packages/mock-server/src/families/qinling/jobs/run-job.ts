import { startExecution } from '../executions/start-execution.js';
import { findAlias } from '../lookup.js';
import type { Requester } from '../requester.js';
import { type JobRecord, type QinlingWorld, writeTime } from '../state.js';
import { clearTimer } from '../timers.js';
import { armJob, timerOf } from './arm-job.js';
import { findNextTime } from './cron-pattern.js';

/** Takes one run off a job: the last one ends it, another sets its next time. */
function countRun(job: JobRecord, now: number): void {
  const left = job.count !== null && job.count > 0 ? job.count - 1 : job.count;
  const next = job.pattern === null ? undefined : findNextTime(job.pattern, Date.parse(job.next_execution_time!));
  job.updated_at = writeTime(now);
  if (left === 0 || next === undefined) {
    job.status = 'done';
    job.count = 0;
    return;
  }
  job.count = left;
  job.next_execution_time = writeTime(next);
}

/**
 * The time of a job has come (openstack/qinling services/periodics.py): it executes its function in its own project,
 * whatever comes of that. One whose alias is gone stands still, as it is, until there is such an alias again.
 */
export function runJob(world: QinlingWorld, jobId: string): void {
  const { runtime, services } = world;
  const job = runtime.data.jobs.get(jobId);
  clearTimer(world, timerOf(jobId));
  if (job?.status !== 'running') return;
  const who: Requester = { userId: '', projectId: job.project_id, isAdmin: false };
  try {
    const target = job.function_alias === null ? job : findAlias(world, who, job.function_alias);
    countRun(job, services.now());
    armJob(world, job);
    startExecution(world, {
      who,
      functionId: String(target.function_id),
      functionVersion: target.function_version,
      functionAlias: null,
      input: job.function_input,
      description: `Created by Job ${job.id}`,
      isSync: false,
    });
  } catch (error) {
    services.log('warn', `Job ${job.id} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
