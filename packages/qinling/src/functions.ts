import { type Caller, type CallOptions, callAndForget, type PagedList, type SendOptions } from '@functionary/core';
import { checkChanges, checkChangesFor, completeNewFunction } from './check-function.js';
import { encodeFunction } from './encode-function.js';
import { type ProjectParams, refuseUnknown, writeListQuery } from './filters.js';
import type { FunctionChanges, NewFunction } from './function-types.js';
import {
  createFunction,
  deleteFunction,
  detachFunction,
  getFunction,
  listFunctions,
  listFunctionWorkers,
  scaleDownFunction,
  scaleUpFunction,
  updateFunction,
} from './generated/operations.js';
import { normaliseFunction } from './normalise.js';
import { openPackage, readPackageBytes } from './open-package.js';
import type { UploadOptions } from './options.js';
import { scaleWorkers } from './scale-workers.js';
import { callAndRead, listAll, readAsIs } from './service.js';
import type { QinlingFunction, Worker } from './types.js';

/** Whose workers are listed. */
export interface ListWorkersParams {
  /** @default all versions; 0 is the function itself */
  function_version?: number | undefined;
}

/** The functions of the engine. */
export class Functions {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Creates a function: from a zip, from an object in Swift, or an image. `timeoutMs` covers the upload, so raise it
   * for a large package. When the answer is lost it is not sent again, for that could make a second one.
   *
   * @example
   * ```ts
   * async function publish(runtime_id: string, zip: Uint8Array) {
   *   const body = { name: 'hello', runtime_id, entry: 'hello_world.main', package: zip };
   *   const { id } = await qinling.functions.create(body, { onProgress: ({ sentBytes }) => console.log(sentBytes) });
   *   return id;
   * }
   * ```
   * @throws BadRequestError for a package that is no zip or has another md5, and for limits out of range
   */
  async create(body: NewFunction, options: UploadOptions = {}): Promise<QinlingFunction> {
    const args = { body: this.#encode(completeNewFunction(body), options) };
    return callAndRead(this.#caller, createFunction, args, normaliseFunction, dropUpload(options));
  }

  /** Lists functions, oldest first. The service has one page of them. */
  list(params: ProjectParams = {}, options: CallOptions = {}): PagedList<QinlingFunction> {
    const query = writeListQuery(params);
    return listAll(this.#caller, listFunctions, 'functions', normaliseFunction, options, { query });
  }

  /** Shows a function. */
  get(id: string, options?: CallOptions): Promise<QinlingFunction> {
    return callAndRead(this.#caller, getFunction, { path: { function_id: id } }, normaliseFunction as never, options);
  }

  /**
   * Changes a function. What it refuses is said before anything is uploaded: changes that an image, a package or a
   * function in Swift may refuse are judged by the function itself, which is fetched first, by a call of its own, unless
   * it is passed in place of its id.
   *
   * @throws InvalidArgumentError naming the field that the function refuses; PermissionDeniedError while it has a job
   *   that runs
   */
  async update(
    target: string | Pick<QinlingFunction, 'id' | 'code'>,
    changes: FunctionChanges,
    options: UploadOptions = {},
  ): Promise<QinlingFunction> {
    const id = typeof target === 'string' ? target : target.id;
    const call = dropUpload(options);
    if (checkChanges(changes)) {
      const { onResponse: _, ...look } = call;
      const isWhole = typeof target !== 'string' && target.code;
      checkChangesFor(isWhole ? target : await this.get(id, look), changes);
    }
    const args = { path: { function_id: id }, body: this.#encode(changes, options) };
    return callAndRead(this.#caller, updateFunction, args, normaliseFunction, call);
  }

  /**
   * Deletes a function with its versions and packages. Its executions stay.
   *
   * @throws PermissionDeniedError while a job, a webhook or an alias uses it, and for all but its owner
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteFunction, { path: { function_id: id } }, options);
  }

  /**
   * Fetches the package of a function. `downloadPackage` of `@functionary/qinling/node` writes it to a file and checks
   * its md5, for which the web has no function. `timeoutMs` holds for the headers and for each read, `deadlineMs` for
   * the whole, and nothing is retried after the headers.
   *
   * @throws ApiError with status 405 for an image, which has none
   */
  async download(id: string, options?: CallOptions): Promise<Uint8Array> {
    return readPackageBytes(await this.#open(id, { ...options, stream: 'whole' }));
  }

  /**
   * Fetches the package of a function as a stream. `timeoutMs` then holds for the headers and for each read, and
   * nothing is retried after the headers.
   *
   * @throws ApiError with status 405 for an image, which has none
   */
  async downloadStream(id: string, options?: CallOptions): Promise<ReadableStream<Uint8Array>> {
    return (await this.#open(id, options)).stream;
  }

  /** Takes away all workers of a function; the next execution gets a new one. For administrators. */
  detach(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, detachFunction, { path: { function_id: id } }, options);
  }

  /** Adds workers to a function. The service takes the request and scales later. For administrators. */
  scaleUp(id: string, count = 1, options?: CallOptions): Promise<void> {
    return scaleWorkers(this.#caller, scaleUpFunction, { function_id: id }, count, options);
  }

  /** Takes workers away from a function, all but one at most. The service takes the request and scales later. For administrators. */
  scaleDown(id: string, count = 1, options?: CallOptions): Promise<void> {
    return scaleWorkers(this.#caller, scaleDownFunction, { function_id: id }, count, options);
  }

  /** Lists the workers of a function; none for one that does not exist. For administrators. */
  workers(id: string, params: ListWorkersParams = {}, options: CallOptions = {}): PagedList<Worker> {
    refuseUnknown(params, ['function_version']);
    const args = { path: { function_id: id }, query: { ...params } };
    return listAll(this.#caller, listFunctionWorkers, 'workers', readAsIs<Worker>, options, args);
  }

  #encode(body: NewFunction | FunctionChanges, options: UploadOptions) {
    return encodeFunction(body, options, this.#caller.random) as never;
  }

  #open(id: string, options: SendOptions | undefined) {
    return openPackage(this.#caller, getFunction, { function_id: id }, 'application/zip', options);
  }
}

function dropUpload({ packageSize: _size, onProgress: _progress, ...call }: UploadOptions): CallOptions {
  return call;
}
