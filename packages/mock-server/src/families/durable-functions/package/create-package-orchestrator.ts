import type { OrchestratorExecutor, OrchestratorState, OrchestratorTrigger } from '../protocol.js';
import { type BeginInvocation, createDirectInvocation, type PackageHandler } from './begin-invocation.js';
import { readAnswer, readRejection } from './read-rejection.js';

/** The package changes what it is given (times become Dates), and wants a value for each field of the protocol. */
function copyTrigger(trigger: OrchestratorTrigger): OrchestratorTrigger {
  return JSON.parse(JSON.stringify({ ...trigger, input: trigger.input ?? null }));
}

/**
 * Makes an executor of what `df.app.orchestration` of durable-functions 3 registers: user code runs on the user's own
 * package. The answered actions keep their identity.
 *
 * @param handler the registered handler, or a way to invoke it
 */
export function createPackageOrchestrator(
  handler: PackageHandler | { readonly begin: BeginInvocation },
): OrchestratorExecutor {
  const begin = typeof handler === 'function' ? createDirectInvocation(handler, 'orchestrationTrigger') : handler.begin;
  return async (trigger, services) => {
    const invocation = await begin(copyTrigger(trigger), services);
    const { context } = invocation as { context: { df?: unknown } };
    try {
      const state = (await invocation.run()) as OrchestratorState;
      return readAnswer(state, context.df);
    } catch (rejection) {
      return readRejection(rejection, context.df);
    }
  };
}
