import { timerOf } from '../../jobs/arm-job.js';
import { findJob } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { clearTimer } from '../../timers.js';

/** `DELETE /v1/jobs/{job_id}`: of one's own project, in any state. */
export const deleteJob: QinlingHandlers['deleteJob'] = (call) => {
  const who = requesterOf(call);
  const { id } = findJob(call, who, call.path.job_id, true);
  call.runtime.data.jobs.delete(id);
  clearTimer(call, timerOf(id));
  return { status: 204 };
};
