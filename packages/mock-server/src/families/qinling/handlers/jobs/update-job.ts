import { applyChanges } from '../../apply-changes.js';
import { armJob } from '../../jobs/arm-job.js';
import { planUpdate } from '../../jobs/update-plan.js';
import { findJob } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { type JobRecord, type QinlingHandlers, writeTime } from '../../state.js';

/** `PUT /v1/jobs/{job_id}`: of one's own project; null changes nothing. */
export const updateJob: QinlingHandlers['updateJob'] = (call) => {
  const { body } = call;
  const now = call.services.now();
  const job = findJob(call, requesterOf(call), call.path.job_id, true);
  const next = planUpdate(job, body, now, call.switches.has('job-set-done') ? ['done'] : []);
  const changes: Partial<JobRecord> = {
    ...(body.name != null && { name: body.name }),
    ...(body.function_input != null && { function_input: body.function_input }),
    ...(body.status != null && { status: body.status }),
    ...(body.pattern && { pattern: body.pattern }),
    ...(next !== undefined && { next_execution_time: writeTime(next) }),
  };
  applyChanges(job, changes, now);
  armJob(call, job);
  return { status: 200, body: { ...job } };
};
