import { listVisible, type ProjectQuery } from '../../lookup.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderFunction } from './render-function.js';

/** `GET /v1/functions`. */
export const listFunctions: QinlingHandlers['listFunctions'] = (call) => {
  const who = requesterOf(call);
  const functions = listVisible(call.runtime.data.functions.values(), who, call.query as ProjectQuery);
  return { status: 200, body: { functions: functions.map(renderFunction) } };
};
