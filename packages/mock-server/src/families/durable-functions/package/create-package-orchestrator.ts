import type { OrchestratorExecutor, OrchestratorState, OrchestratorTrigger } from '../protocol.js';
import { type BeginInvocation, createDirectInvocation, type PackageHandler } from './begin-invocation.js';
import { readRejection } from './read-rejection.js';

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
    try {
      return (await invocation.run()) as OrchestratorState;
    } catch (rejection) {
      return readRejection(rejection, (invocation.context as { df?: unknown }).df);
    }
  };
}
