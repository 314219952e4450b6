import { createInvocationContext } from '../native/invocation-context.js';
import type { InvocationServices } from '../protocol.js';

/** A function as a durable-functions package registers it: the wrapper around user code. */
export type PackageHandler = (input: any, context: any) => unknown;

/** An invocation that is ready to run. The context is at hand even if the run fails. */
export interface Invocation {
  readonly context: object;
  run(): unknown;
}

/** Prepares an invocation of a registered function with plain data as its trigger input. */
export type BeginInvocation = (input: unknown, services: InvocationServices) => Invocation | Promise<Invocation>;

/** Calls a handler by itself, with no programming model around it. */
export function createDirectInvocation(
  handler: PackageHandler,
  type: 'orchestrationTrigger' | 'entityTrigger',
): BeginInvocation {
  return (input, services) => {
    const context = createInvocationContext(services, type);
    return { context, run: () => handler(input, context) };
  };
}
