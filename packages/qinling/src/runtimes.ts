import type { Caller, CallOptions, PagedList } from '@functionary/core';
import { listRuntimes } from './generated/operations.js';
import { normaliseRuntime } from './normalise.js';
import { listAll } from './service.js';
import type { Runtime } from './types.js';

/** The runtimes of the function engine. */
export class Runtimes {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the runtimes of one's own project and the public ones, oldest first. The service has one page of them.
   *
   * @example
   * ```ts
   * for await (const runtime of qinling.runtimes.list()) console.log(runtime.name, runtime.status);
   * ```
   */
  list(options: CallOptions = {}): PagedList<Runtime> {
    return listAll(this.#caller, listRuntimes, 'runtimes', normaliseRuntime, options);
  }
}
