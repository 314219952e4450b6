import { createFunction as create } from '../../functions/create-function.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderFunction } from './render-function.js';

/** `POST /v1/functions`, by a form or by JSON that is read like one. */
export const createFunction: QinlingHandlers['createFunction'] = (call) => {
  const who = requesterOf(call);
  return { status: 201, body: renderFunction(create(call, who, { ...call.body })) };
};
