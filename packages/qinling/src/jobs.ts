import { type Caller, type CallOptions, callAndForget, type PagedList } from '@functionary/core';
import { type ProjectParams, writeListQuery } from './filters.js';
import { createJob, deleteJob, getJob, listJobs, updateJob } from './generated/operations.js';
import type { Job, JobBody, JobChanges } from './job-types.js';
import type { WaitForJobOptions } from './options.js';
import { waitForJob } from './poll-job.js';
import { readJob } from './read-job.js';
import { callAndRead, listAll } from './service.js';
import { writeJobBody, writeJobChanges } from './write-job.js';

/** Executions of functions by the clock: by a cron pattern, or once. */
export class Jobs {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Makes a job, which runs from then on.
   *
   * @example
   * ```ts
   * await qinling.jobs.create({ function_id, pattern: '0 0 * * SUN', function_input: { name: 'foo' } });
   * await qinling.jobs.create({ function_id, first_execution_time: new Date(Date.now() + 3_600_000) });
   * ```
   * @throws InvalidArgumentError for a job without a time, or an input that the service fails on; BadRequestError for a
   *   pattern that is none, or a first time within a minute; NotFoundError when there is no such function, version or alias
   */
  async create(body: JobBody, options?: CallOptions): Promise<Job> {
    const args = { body: writeJobBody(body) as never };
    return callAndRead(this.#caller, createJob, args, readJob, options);
  }

  /** Lists jobs, oldest first. The service has one page of them. */
  list(params: ProjectParams = {}, options: CallOptions = {}): PagedList<Job> {
    return listAll(this.#caller, listJobs, 'jobs', readJob, options, { query: writeListQuery(params) });
  }

  /** Shows a job. @throws NotFoundError */
  get(id: string, options?: CallOptions): Promise<Job> {
    return callAndRead(this.#caller, getJob, { path: { job_id: id } }, readJob, options);
  }

  /**
   * Changes a job that has not ended: pauses it, lets it go on, cancels it, changes input, pattern or next time.
   *
   * @example
   * ```ts
   * await qinling.jobs.update(id, { status: 'paused' });
   * ```
   * @throws BadRequestError for a job that has ended, or a pattern for one that runs once; NotFoundError
   */
  async update(id: string, body: JobChanges, options?: CallOptions): Promise<Job> {
    const args = { path: { job_id: id }, body: writeJobChanges(body) as never };
    return callAndRead(this.#caller, updateJob, args, readJob, options);
  }

  /** Deletes a job, in any state. What it has executed stays. @throws NotFoundError */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteJob, { path: { job_id: id } }, options);
  }

  /**
   * Waits until a job has executed its function as often as it was to. One without a count has no such end: give a
   * `deadlineMs` or a `signal`. The last execution may still run.
   *
   * @throws JobCancelledError when it is cancelled, unless `allowCancelled`; DeadlineExceededError after `deadlineMs`;
   *   NotFoundError when it is deleted
   */
  waitUntilDone(id: string, options?: WaitForJobOptions): Promise<Job> {
    return waitForJob(this.#caller, id, (call) => this.get(id, call), options);
  }
}
