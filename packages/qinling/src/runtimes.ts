import { type Caller, type CallOptions, callAndForget, type PagedList, type WaitOptions } from '@functionary/core';
import {
  createRuntime,
  deleteRuntime,
  getRuntime,
  getRuntimePool,
  listRuntimes,
  updateRuntime,
} from './generated/operations.js';
import { normaliseRuntime } from './normalise.js';
import { waitForRuntime } from './poll-runtime.js';
import { callAndRead, listAll, readAsIs } from './service.js';
import type { Runtime, RuntimeCreate, RuntimePool, RuntimeUpdate } from './types.js';

/** The runtimes of the function engine: the languages that functions can be written in, each a container image. */
export class Runtimes {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a runtime. It comes back `creating`; functions can be created for it once it is `available`. For
   * administrators. When the answer is lost it is not sent again, for that could make a second one.
   *
   * @example
   * ```ts
   * const { id } = await qinling.runtimes.create({ name: 'python3', image: 'openstackqinling/python3-runtime' });
   * await qinling.runtimes.waitUntilAvailable(id, { deadlineMs: 120_000 });
   * ```
   * @throws PermissionDeniedError for all but administrators; BadRequestError when there is one of this id
   */
  create(body: RuntimeCreate, options?: CallOptions): Promise<Runtime> {
    return callAndRead(this.#caller, createRuntime, { body }, normaliseRuntime, options);
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

  /**
   * Shows a runtime.
   *
   * @throws NotFoundError also for one that is another project's and not public
   */
  get(id: string, options?: CallOptions): Promise<Runtime> {
    return callAndRead(this.#caller, getRuntime, { path: { runtime_id: id } }, normaliseRuntime, options);
  }

  /** Shows how many of a runtime's containers there are, and how many are free. For administrators. */
  pool(id: string, options?: CallOptions): Promise<RuntimePool> {
    return callAndRead(this.#caller, getRuntimePool, { path: { runtime_id: id } }, readAsIs, options);
  }

  /**
   * Changes name, description or image. With a new image the runtime is `upgrading`, then `available` again: also when
   * the upgrade failed, and then with the old image. For administrators.
   *
   * @throws ConflictError when a new image is given to a runtime that is not available; PermissionDeniedError while
   *   functions of it have workers
   */
  update(id: string, body: RuntimeUpdate, options?: CallOptions): Promise<Runtime> {
    return callAndRead(this.#caller, updateRuntime, { path: { runtime_id: id }, body }, normaliseRuntime, options);
  }

  /**
   * Deletes a runtime; it is `deleting` for a while, then gone. For administrators.
   *
   * @throws PermissionDeniedError while any function, of whatever project, uses it
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteRuntime, { path: { runtime_id: id } }, options);
  }

  /**
   * Waits until functions can be created for a runtime, and run.
   *
   * @throws RuntimeFailedError for one in `error` or `deleting`; NotFoundError for one that is gone;
   *   DeadlineExceededError when `deadlineMs` is over
   */
  waitUntilAvailable(id: string, options?: WaitOptions): Promise<Runtime> {
    return waitForRuntime(this.#caller, id, (call) => this.get(id, call), options);
  }
}
