import { listVisible } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/jobs`: the project's own, oldest first. */
export const listJobs: QinlingHandlers['listJobs'] = (call) => {
  const who = requesterOf(call);
  const visible = listVisible(call.runtime.data.jobs.values(), who, call.query);
  return { status: 200, body: { jobs: visible.map((job) => ({ ...job })) } };
};
