import type { Answer } from '../../../family.js';
import { answerProblem, Problem } from '../errors.js';
import type { AeontelHandlers } from '../state.js';

type AnyHandler = (call: any) => any;

function answer(error: unknown): Answer {
  if (error instanceof Problem) return answerProblem(error);
  throw error;
}

/** Handlers whose problems are answers: they are judged by the document like all others. */
export function answerProblems(handlers: AeontelHandlers): AeontelHandlers {
  const wrap = (handler: AnyHandler) => (call: unknown) => {
    try {
      const answering = handler(call);
      return answering instanceof Promise ? answering.catch(answer) : answering;
    } catch (error) {
      return answer(error);
    }
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [id, wrap(handler as AnyHandler)]),
  ) as unknown as AeontelHandlers;
}
