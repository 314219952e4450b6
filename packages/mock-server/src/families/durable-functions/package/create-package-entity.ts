import type { EntityAnswer, EntityExecutor } from '../protocol.js';
import { type BeginInvocation, createDirectInvocation, type PackageHandler } from './begin-invocation.js';

/**
 * Makes an executor of what `df.app.entity` of durable-functions 3 registers.
 *
 * @param handler the registered handler, or a way to invoke it
 */
export function createPackageEntity(handler: PackageHandler | { readonly begin: BeginInvocation }): EntityExecutor {
  const begin = typeof handler === 'function' ? createDirectInvocation(handler, 'entityTrigger') : handler.begin;
  return async (trigger, services) => {
    const invocation = await begin(JSON.parse(JSON.stringify(trigger)), services);
    const answer = (await invocation.run()) as EntityAnswer;
    return JSON.parse(JSON.stringify(answer));
  };
}
