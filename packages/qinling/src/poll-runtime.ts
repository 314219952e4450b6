import type { Caller, CallOptions, WaitOptions } from '@functionary/core';
import { RuntimeFailedError } from './errors.js';
import { pollResource } from './poll-resource.js';
import type { Runtime } from './types.js';

/**
 * Looks at a runtime until functions can be created for it.
 *
 * @param fetch - asks for it
 * @throws RuntimeFailedError when that will not be
 */
export function waitForRuntime(
  caller: Caller,
  id: string,
  fetch: (options: CallOptions) => Promise<Runtime>,
  options?: WaitOptions,
): Promise<Runtime> {
  const ends = ['available', 'error', 'deleting'];
  const result = (runtime: Runtime) => {
    if (runtime.status === 'available') return runtime;
    throw new RuntimeFailedError(runtime);
  };
  return pollResource(caller, { kind: 'runtime', id, ends, fetch, result }, options).result();
}
