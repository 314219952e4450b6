import type { QinlingHandlers } from '../../state.js';
import { createJob } from './create-job.js';
import { deleteJob } from './delete-job.js';
import { getJob } from './get-job.js';
import { listJobs } from './list-jobs.js';
import { updateJob } from './update-job.js';

/** Jobs. */
export const jobHandlers: Pick<QinlingHandlers, 'createJob' | 'listJobs' | 'getJob' | 'updateJob' | 'deleteJob'> = {
  createJob,
  listJobs,
  getJob,
  updateJob,
  deleteJob,
};
