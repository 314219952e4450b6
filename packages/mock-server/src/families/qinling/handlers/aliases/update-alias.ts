import { checkAlias } from '../../aliases/check-alias.js';
import { applyChanges } from '../../apply-changes.js';
import { findAlias } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { AliasRecord, QinlingHandlers } from '../../state.js';

/** `PUT /v1/aliases/{name}`: function, version and description; the name stays, and null changes nothing. */
export const updateAlias: QinlingHandlers['updateAlias'] = (call) => {
  const { body, services } = call;
  const who = requesterOf(call);
  const alias = findAlias(call, who, call.path.name);
  const changes: Partial<AliasRecord> = {
    ...(body.function_id != null && { function_id: body.function_id }),
    ...(body.function_version != null && { function_version: body.function_version }),
    ...(body.description != null && { description: body.description }),
  };
  checkAlias(call, { ...alias, ...changes });
  applyChanges(alias, changes, services.now());
  return { status: 200, body: { ...alias } };
};
