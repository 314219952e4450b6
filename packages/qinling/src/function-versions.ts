import {
  type Caller,
  type CallOptions,
  callAndForget,
  InvalidArgumentError,
  type PagedList,
  type SendOptions,
} from '@functionary/core';
import {
  createFunctionVersion,
  deleteFunctionVersion,
  detachFunctionVersion,
  getFunctionVersion,
  listFunctionVersions,
  scaleDownFunctionVersion,
  scaleUpFunctionVersion,
} from './generated/operations.js';
import { normaliseVersion } from './normalise.js';
import { openPackage, readPackageBytes } from './open-package.js';
import { scaleWorkers } from './scale-workers.js';
import { callAndRead, listAll } from './service.js';
import type { FunctionVersion, FunctionVersionCreate } from './types.js';

/**
 * The versions of functions: copies of a function's package as it was, numbered from 1. For `detach`, `scaleUp` and
 * `scaleDown` 0 is the function itself.
 */
export class FunctionVersions {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Makes a version of the package that the function has now. Numbers go up by one; that of the latest is given again
   * after it was deleted. When the answer is lost it is not sent again; the service would refuse it, the package being
   * the same.
   *
   * @example
   * ```ts
   * for await (const { id } of qinling.functions.list()) {
   *   const { version_number } = await qinling.versions.create(id, { description: 'before the move' });
   *   console.log(id, version_number);
   * }
   * ```
   * @throws PermissionDeniedError for a function without a package, one that has not changed since its latest version,
   *   and one with 10 versions
   */
  create(functionId: string, body: FunctionVersionCreate = {}, options?: CallOptions): Promise<FunctionVersion> {
    const args = { path: { function_id: functionId }, body };
    return callAndRead(this.#caller, createFunctionVersion, args, normaliseVersion, options);
  }

  /** Lists the versions of a function by number. The service has one page of them. */
  list(functionId: string, options: CallOptions = {}): PagedList<FunctionVersion> {
    const args = { path: { function_id: functionId } };
    return listAll(this.#caller, listFunctionVersions, 'function_versions', normaliseVersion, options, args);
  }

  /** Shows a version. @throws NotFoundError also for 0, which is the function itself */
  async get(functionId: string, version: number, options?: CallOptions): Promise<FunctionVersion> {
    const path = writePath(functionId, version);
    return callAndRead(this.#caller, getFunctionVersion, { path }, normaliseVersion as never, options);
  }

  /**
   * Fetches the package of a version. The service tells no md5 of it. `timeoutMs` holds for the headers and for each
   * read, `deadlineMs` for the whole, and nothing is retried after the headers.
   */
  async download(functionId: string, version: number, options?: CallOptions): Promise<Uint8Array> {
    return readPackageBytes(await this.#open(functionId, version, { ...options, stream: 'whole' }));
  }

  /**
   * Fetches the package of a version as a stream. `timeoutMs` then holds for the headers and for each read, and nothing
   * is retried after the headers.
   */
  async downloadStream(
    functionId: string,
    version: number,
    options?: CallOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return (await this.#open(functionId, version, options)).stream;
  }

  /**
   * Deletes a version.
   *
   * @throws PermissionDeniedError while a job, a webhook or an alias uses it
   */
  async delete(functionId: string, version: number, options?: CallOptions): Promise<void> {
    const path = writePath(functionId, version);
    return callAndForget(this.#caller, deleteFunctionVersion, { path }, options);
  }

  /** Takes away all workers of a version; the next execution gets a new one. For administrators. */
  async detach(functionId: string, version: number, options?: CallOptions): Promise<void> {
    const path = writePath(functionId, version);
    return callAndForget(this.#caller, detachFunctionVersion, { path }, options);
  }

  /** Adds workers to a version. The service takes the request and scales later. For administrators. */
  async scaleUp(functionId: string, version: number, count = 1, options?: CallOptions): Promise<void> {
    const path = writePath(functionId, version);
    return scaleWorkers(this.#caller, scaleUpFunctionVersion, path, count, options);
  }

  /** Takes workers away from a version, all but one at most. The service takes the request and scales later. For administrators. */
  async scaleDown(functionId: string, version: number, count = 1, options?: CallOptions): Promise<void> {
    const path = writePath(functionId, version);
    return scaleWorkers(this.#caller, scaleDownFunctionVersion, path, count, options);
  }

  #open(functionId: string, version: number, options: SendOptions | undefined) {
    const path = writePath(functionId, version);
    return openPackage(this.#caller, getFunctionVersion, path, '*/*', options);
  }
}

/** @throws InvalidArgumentError for what is no number of a version: to some of them the service answers with 500 */
function writePath(function_id: string, version_number: number) {
  if (!Number.isInteger(version_number) || version_number < 0)
    throw new InvalidArgumentError('version_number', 'pass a whole number');
  return { function_id, version_number };
}
