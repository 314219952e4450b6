import { checkAlias } from '../../aliases/check-alias.js';
import { badInput } from '../../errors.js';
import { armJobsOf } from '../../jobs/arm-job.js';
import { requesterOf } from '../../requester.js';
import { type AliasRecord, type QinlingHandlers, writeTime } from '../../state.js';

/** `POST /v1/aliases`: the function need not be one's own, and the version need not be there. */
export const createAlias: QinlingHandlers['createAlias'] = (call) => {
  const { body, runtime, services } = call;
  const who = requesterOf(call);
  if (!body.name || !body.function_id) {
    throw badInput("Required param is missing. Required: {'name', 'function_id'}");
  }
  const alias: AliasRecord = {
    id: services.uuid(),
    name: body.name,
    description: body.description ?? null,
    function_id: body.function_id,
    function_version: body.function_version ?? 0,
    project_id: who.projectId,
    created_at: writeTime(services.now()),
    updated_at: null,
  };
  checkAlias(call, alias);
  runtime.data.aliases.set(alias.id, alias);
  armJobsOf(call, alias);
  return { status: 201, body: { ...alias } };
};
