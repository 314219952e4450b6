import { badInput } from '../../errors.js';
import { startExecution } from '../../executions/start-execution.js';
import { findAlias } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { ExecutionRecord, QinlingHandlers } from '../../state.js';

const answer = (body: ExecutionRecord) => ({ status: 201 as const, body: { ...body } });

/** `POST /v1/executions`: 201 whatever becomes of it; a synchronous one is held until it has ended. */
export const createExecution: QinlingHandlers['createExecution'] = (call) => {
  const who = requesterOf(call);
  const { function_id: functionId, function_alias: aliasName, function_version: version } = call.body;
  if (!aliasName && !functionId) throw badInput('Either function_alias or function_id must be provided.');
  const alias = aliasName ? findAlias(call, who, aliasName) : undefined;
  const started = startExecution(call, {
    who,
    functionId: alias?.function_id ?? functionId!,
    functionVersion: alias ? alias.function_version : (version ?? 0),
    functionAlias: aliasName ?? null,
    input: call.body.input,
    description: call.body.description ?? null,
    isSync: call.body.sync ?? true,
  });
  return started instanceof Promise ? started.then(answer) : answer(started);
};
