import { badInput } from '../../errors.js';
import { armJob } from '../../jobs/arm-job.js';
import { planJob } from '../../jobs/plan-job.js';
import { findAlias, findFunction, findVersion } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import { type JobRecord, type QinlingHandlers, writeTime } from '../../state.js';

/** `POST /v1/jobs`: what it is to run and when is judged before whether that is there. */
export const createJob: QinlingHandlers['createJob'] = (call) => {
  const { body, runtime, services } = call;
  const now = services.now();
  const who = requesterOf(call);
  if (!body.function_alias && !body.function_id) {
    throw badInput('Either function_alias or function_id must be provided.');
  }
  const { first, count } = planJob(body, now);
  const version = body.function_version ?? 0;
  if (body.function_alias) findAlias(call, who, body.function_alias);
  else {
    findFunction(call, who, body.function_id!);
    if (version > 0) findVersion(call, who, body.function_id!, version);
  }
  const job: JobRecord = {
    id: services.uuid(),
    name: body.name ?? null,
    function_id: body.function_id ?? null,
    function_alias: body.function_alias ?? null,
    function_version: version,
    function_input: body.function_input ?? null,
    status: 'running',
    pattern: body.pattern || null,
    count,
    first_execution_time: writeTime(first),
    next_execution_time: writeTime(first),
    project_id: who.projectId,
    created_at: writeTime(now),
    updated_at: null,
  };
  runtime.data.jobs.set(job.id, job);
  armJob(call, job);
  return { status: 201, body: { ...job } };
};
