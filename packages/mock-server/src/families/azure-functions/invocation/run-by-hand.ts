import type { Incoming } from '../../../family.js';
import { findHttpTrigger } from '../functions/http-binding.js';
import type { AzureWorld, FunctionRecord, SiteRecord } from '../state.js';
import { createInvocationContext } from './create-invocation-context.js';
import { hostReason } from './invoke-function.js';
import { codeNameOf, type TriggerHandler } from './registered-code.js';
import { runCode } from './run-code.js';

/** A trigger's message is text, and a function gets it as JSON where it is JSON (`@azure/functions`: fromRpcTypedData). */
function readInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What a run finds in the place of code. */
function explainAbsence(fn: FunctionRecord): TriggerHandler {
  return () => {
    throw new Error(
      findHttpTrigger(fn)
        ? `'${fn.name}' has an HTTP trigger: it is called through its route.`
        : `No code is registered for the function '${fn.name}': world.azure.function('${fn.name}', handler)`,
    );
  };
}

/** Starts a function with a text for its trigger's message. How it ends stands in the app's log and nowhere else. */
export function runByHand(
  world: AzureWorld,
  site: SiteRecord,
  incoming: Incoming,
  fn: FunctionRecord,
  input: string | undefined,
): void {
  const code = world.runtime.code.triggers.get(codeNameOf(site, fn.name)) ?? explainAbsence(fn);
  const facts = {
    invocationId: world.services.uuid(),
    functionName: fn.name,
    params: {},
    keyLevel: 'admin' as const,
    appUrl: incoming.base,
  };
  const context = createInvocationContext(world, site, facts);
  const value = input === undefined ? null : readInput(input);
  void runCode(world, site, facts, hostReason, () => code(value, context));
}
