import { findJob } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/jobs/{job_id}`. */
export const getJob: QinlingHandlers['getJob'] = (call) => {
  const who = requesterOf(call);
  return { status: 200, body: { ...findJob(call, who, call.path.job_id) } };
};
