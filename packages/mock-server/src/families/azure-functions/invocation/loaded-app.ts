import type { WorldServices } from '../../../family.js';
import { buildClientInput } from '../../durable-functions/client-input.js';
import type { HttpHandler, InvocationContext, TriggerHandler } from './registered-code.js';

/** What a loaded function is called with besides its trigger. */
interface LoadedOptions {
  readonly durableClient?: unknown;
  readonly invocationId?: string;
  readonly log?: (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;
}

/** An HTTP function of a loaded app. */
export interface LoadedHttpFunction {
  readonly name: string;
  readonly route: string;
  readonly methods: readonly string[];
  readonly authLevel: string;
  fetch(
    request: Request,
    options?: LoadedOptions & { readonly params?: Readonly<Record<string, string>> },
  ): Promise<Response>;
}

/** A function of a loaded app that another trigger starts. */
export interface LoadedFunction {
  readonly name: string;
  /** Of its trigger: `queueTrigger`. */
  readonly type: string;
  invoke(trigger: { json?: string }, options?: LoadedOptions): Promise<unknown>;
}

/** As much of a loaded function app as its host needs: what `loadFunctionApp` gives has it. */
export interface LoadedApp {
  readonly http?: readonly LoadedHttpFunction[];
  readonly timers?: readonly LoadedFunction[];
  readonly other?: readonly LoadedFunction[];
}

/** What every loaded function is called with: its log is the app's, its durable client this world's. */
function optionsFor(context: InvocationContext, services: WorldServices, host: string): LoadedOptions {
  return {
    invocationId: context.invocationId,
    log: (level, message) => context[level]('%s', message),
    durableClient: buildClientInput(services, host, context.appUrl),
  };
}

/** A loaded HTTP function as a handler. @param host first label of the app's host name */
export function handleByLoaded(fn: LoadedHttpFunction, services: WorldServices, host: string): HttpHandler {
  return (request, context) => fn.fetch(request, { ...optionsFor(context, services, host), params: context.params });
}

/** A loaded function of another trigger as a handler. @param host first label of the app's host name */
export function runByLoaded(fn: LoadedFunction, services: WorldServices, host: string): TriggerHandler {
  return (input, context) => fn.invoke({ json: JSON.stringify(input ?? null) }, optionsFor(context, services, host));
}
