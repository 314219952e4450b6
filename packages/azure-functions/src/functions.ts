import { type CallOptions, callAndForget, type PagedList, type WaitOptions } from '@functionary/core';
import {
  createFunction,
  createFunctionPolling,
  deleteFunction,
  getFunction,
  getFunctionsAdminToken,
  listFunctionSecrets,
  listFunctions,
} from './generated/operations.js';
import { listByLink } from './list-by-link.js';
import { FUNCTION_WORK } from './operation-kinds.js';
import { beginWork, finishWork, type OperationPoller, type Work } from './operation-poller.js';
import type { ListOptions } from './options.js';
import { pickFunction } from './read-app.js';
import { type AppTarget, callAndRead, type Management, readAsIs } from './service.js';
import type { FunctionCreate, FunctionResource, FunctionSecrets } from './types.js';

/** The functions of an app, by Resource Manager. */
export class Functions {
  readonly #management: Management;
  readonly #target: AppTarget;

  /** Made by `AppHandle`. */
  constructor(management: Management, target: AppTarget) {
    this.#management = management;
    this.#target = target;
  }

  /** Lists the functions. `name` is `{app}/{function}`; `properties.name` is the name alone. */
  list(options?: ListOptions): PagedList<FunctionResource> {
    return listByLink(this.#management, listFunctions, { path: this.#target }, options);
  }

  /** Shows a function: its bindings, its files, where it is called. @throws NotFoundError */
  get(functionName: string, options?: CallOptions): Promise<FunctionResource> {
    const { caller } = this.#management;
    return callAndRead(caller, getFunction, this.#at(functionName), pickFunction, options, 'function');
  }

  /**
   * Writes a function's bindings and files into the app, and waits until that is done.
   *
   * @example
   * ```ts
   * await app.functions.create('HttpTrigger', {
   *   properties: {
   *     config: { bindings: [{ type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'function' }] },
   *     files: { 'index.js': "module.exports = async (context) => ({ body: 'hello' });" },
   *   },
   * });
   * ```
   * @param wait - `deadlineMs` holds for all of it
   * @throws ConflictError or BadRequestError where the app runs from a package, which cannot be written to;
   *   OperationFailedError when the work fails
   */
  create(functionName: string, body: FunctionCreate, wait?: WaitOptions): Promise<FunctionResource> {
    return finishWork(this.#management, this.#toWork(functionName, body), wait);
  }

  /** The same, without waiting: gives a poller over the work. */
  beginCreate(
    functionName: string,
    body: FunctionCreate,
    options?: CallOptions,
  ): Promise<OperationPoller<FunctionResource>> {
    return beginWork(this.#management, this.#toWork(functionName, body), options);
  }

  /** Deletes a function's files. @throws NotFoundError */
  delete(functionName: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#management.caller, deleteFunction, this.#at(functionName), options);
  }

  /** Gives the default key of a function and the URL that it is called by, the key in it: secrets, both. @throws NotFoundError */
  secrets(functionName: string, options?: CallOptions): Promise<FunctionSecrets> {
    const { caller } = this.#management;
    return callAndRead(caller, listFunctionSecrets, this.#at(functionName), readAsIs, options);
  }

  /** Gives a token for the host's own administration, in the place of the master key. It is good for minutes. */
  adminToken(options?: CallOptions): Promise<string> {
    const args = { path: this.#target };
    const read = (token: unknown) => (typeof token === 'string' && token ? token : undefined);
    return callAndRead(this.#management.caller, getFunctionsAdminToken, args, read, options, 'token');
  }

  #at(functionName: string) {
    return { path: { ...this.#target, functionName } };
  }

  #toWork(functionName: string, body: FunctionCreate): Work<any, FunctionResource> {
    const args = { ...this.#at(functionName), body };
    return { ...FUNCTION_WORK, operation: createFunction, polling: createFunctionPolling, args };
  }
}
