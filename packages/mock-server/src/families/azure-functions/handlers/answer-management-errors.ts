import type { Answer, AnyCall } from '../../../family.js';
import { ManagementError } from '../errors.js';
import type { AzureHandlers, AzureRuntime } from '../state.js';

type AnyHandler = (call: AnyCall<AzureRuntime>) => Answer | Promise<Answer>;

function answerThrown(error: unknown): Answer {
  if (error instanceof ManagementError) return error.answer;
  throw error;
}

/** Handlers that answer the refusals which they throw; other errors go on. */
export function answerManagementErrors(handlers: AzureHandlers): AzureHandlers {
  const wrap =
    (handler: AnyHandler): AnyHandler =>
    (call) => {
      try {
        const answering = handler(call);
        return answering instanceof Promise ? answering.catch(answerThrown) : answering;
      } catch (error) {
        return answerThrown(error);
      }
    };
  const wrapped = Object.entries(handlers).map(([id, handler]) => [id, wrap(handler as AnyHandler)]);
  return Object.fromEntries(wrapped) as AzureHandlers;
}
