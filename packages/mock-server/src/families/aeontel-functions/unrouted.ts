import type { Answer, UnroutedRequest, WorldServices } from '../../family.js';
import { authorize } from './authorize.js';
import { dressAnswer } from './dress.js';
import { answerProblem, Problem } from './errors.js';
import type { AeontelRuntime } from './state.js';

/** Aeontel, of a path that leads nowhere or takes another method: it knows no 405. */
export function answerUnrouted(request: UnroutedRequest, runtime: AeontelRuntime, services: WorldServices): Answer {
  const refused = authorize(request, runtime);
  const detail = `There is nothing at ${request.method} ${request.path}.`;
  const answer = dressAnswer(
    refused ?? answerProblem(new Problem(404, 'not_found', detail)),
    undefined,
    runtime,
    services,
  );
  return request.method === 'HEAD' ? { ...answer, body: undefined } : answer;
}
