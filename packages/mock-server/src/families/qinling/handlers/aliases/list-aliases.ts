import { listVisible } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /v1/aliases`: the project's own, oldest first. With `all_projects` everyone sees all, as the service has it. */
export const listAliases: QinlingHandlers['listAliases'] = (call) => {
  const who = requesterOf(call);
  const visible = listVisible(call.runtime.data.aliases.values(), who, call.query, true);
  return { status: 200, body: { function_aliases: visible.map((alias) => ({ ...alias })) } };
};
