import type { Call } from './call.js';
import type { Hooks, Tracing } from './hooks.js';

/** Tells a hook, whose faults are not the call's. What all events of a call have in common is added here. */
export function emit(call: Call, name: Exclude<keyof Hooks, 'poll' | 'page'>, event: object): void {
  const { hooks, logger } = call.config.options;
  try {
    hooks?.[name]?.(complete(call, event));
  } catch (error) {
    logger?.error(`the ${name} hook threw`, { error });
  }
}

/** Runs work inside the tracer, if there is one. */
export function trace<T>(call: Call, name: keyof Tracing, event: object, work: () => Promise<T>): Promise<T> {
  const { tracing } = call.config.options;
  return tracing?.[name] ? tracing[name](complete(call, event), work) : work();
}

function complete({ operation, shownUrl }: Call, event: object): any {
  return { operationId: operation.id, url: shownUrl, ...event };
}
