import type { Answer, Incoming, WorldServices } from '../../family.js';
import { problemType } from './errors.js';
import type { AeontelRuntime } from './state.js';

/** Gives an answer the id of its request, in a header and in the body of an error. */
export function dressAnswer(
  answer: Answer,
  _incoming: Incoming | undefined,
  _runtime: AeontelRuntime,
  services: WorldServices,
): Answer {
  const requestId = `req_${services.hex(24)}`;
  const headers = { ...answer.headers, 'x-request-id': requestId };
  if (answer.contentType !== problemType) return { ...answer, headers };
  return { ...answer, headers, body: { ...(answer.body as object), requestId } };
}
