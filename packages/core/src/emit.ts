import type { Call } from './call.js';
import type { Hooks, Tracing } from './hooks.js';
import type { ClientOptions } from './options.js';

/**
 * Tells a hook, whose faults are not the call's: what it throws, or its promise rejects with, goes to the logger.
 *
 * @param describe - makes the event, which costs nothing where nobody listens
 */
export function tellHook<Name extends keyof Hooks>(
  { hooks, logger }: ClientOptions,
  name: Name,
  describe: () => Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  const report = (error: unknown) => logger?.error(`the ${name} hook threw`, { error });
  try {
    (hooks?.[name]?.(describe() as never) as Promise<void> | undefined | void)?.catch?.(report);
  } catch (error) {
    report(error);
  }
}

/** Tells a hook of a call. What all events of a call have in common is added here. */
export function emit(call: Call, name: Exclude<keyof Hooks, 'poll' | 'page'>, describe?: () => object): void {
  tellHook(call.config.options, name, () => complete(call, describe));
}

/** Runs work inside the tracer, if there is one. */
export function trace<T>(call: Call, name: keyof Tracing, work: () => Promise<T>, describe?: () => object): Promise<T> {
  const { tracing } = call.config.options;
  return tracing?.[name] ? tracing[name](complete(call, describe), work) : work();
}

function complete({ operation, shownUrl }: Call, describe?: () => object): any {
  return { operationId: operation.id, url: shownUrl, ...describe?.() };
}
