import type { Answer } from '../../family.js';
import { answerProblem, Problem } from './errors.js';

/** What a failure that nobody thought of answers. */
export function describeFailure(error: unknown): Answer {
  return answerProblem(error instanceof Problem ? error : new Problem(500, 'internal', 'The service failed.'));
}
