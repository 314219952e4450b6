import type { Answer, Incoming } from '../../family.js';
import { answerProblem, Problem } from './errors.js';
import { readToken } from './requester.js';
import type { AeontelRuntime } from './state.js';

/** Refuses who has no token, or one that nobody knows. */
export function authorize({ headers }: Pick<Incoming, 'headers'>, { data }: AeontelRuntime): Answer | undefined {
  if (data.tokens.has(readToken(headers) ?? '')) return undefined;
  return answerProblem(new Problem(401, 'unauthenticated', 'The token is missing or not known.'));
}
