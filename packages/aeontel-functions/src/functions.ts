import {
  type CallArgs,
  type Caller,
  type CallOptions,
  checkBySchema,
  type KeysetList,
  type Operation,
  type ResponseInfo,
} from '@functionary/core';
import { InvocationFailedError } from './errors.js';
import type { AnyFunctions, FunctionArgsOf, FunctionId, FunctionResultOf } from './function-types.js';
import {
  createFunction,
  deleteFunction,
  getFunction,
  invokeFunction,
  purgeFunction,
  restoreFunction,
  updateFunction,
} from './generated/operations.js';
import { createOnceCaller, type Invocation, type InvokeCallers, sendInvocation, writeInvocation } from './invoke.js';
import { listByKeyset } from './list-functions.js';
import { readFunction } from './normalise.js';
import type { InvokeOptions, InvokeParams } from './options.js';
import { callAndConfirm, callAndRead } from './service.js';
import type {
  AeontelFunction,
  CreateFunctionBody,
  InvokeAnswer,
  ListFunctionsParams,
  UpdateFunctionBody,
} from './types.js';

/**
 * The functions that the token sees.
 *
 * @typeParam Described - a map of ids to `{ args, result }`, types or Standard Schemas
 */
export class Functions<Described = AnyFunctions> {
  readonly #callers: InvokeCallers;
  readonly #described: Described | undefined;

  /** Made by the client. */
  constructor(caller: Caller, described?: Described) {
    this.#callers = { caller, once: createOnceCaller(caller) };
    this.#described = described;
  }

  /**
   * Lists functions, the newest first unless `orderBy` says otherwise. Nothing is sent until the list is awaited or iterated. Parameters are taken as
   * they are at this call.
   *
   * @param params - by their wire names; `limit` is the size of a page
   * @param options - hold for each page, `deadlineMs` too
   * @example
   * ```ts
   * const drafts = aeontel.functions.list({
   *   filter: { OR: [{ name: { like: 'draft-%' } }, { description: null }] },
   *   orderBy: [{ updatedAt: 'desc' }],
   * });
   * for await (const { id, name } of drafts) console.log(id, name);
   * console.log(await drafts.total());
   * ```
   * @throws InvalidArgumentError at once, for parameters that cannot be sent, and for a filter that `undefined` has emptied, with the path to it as
   *   `parameter`; from the requests BadRequestError `invalid_cursor` for a cursor of another query
   */
  list(params: ListFunctionsParams = {}, options: CallOptions = {}): KeysetList<AeontelFunction> {
    return listByKeyset(this.#callers.caller, params, options);
  }

  /** Shows a function, deleted or not; a deleted one has `deletedAt`. */
  get(id: string, options?: CallOptions): Promise<AeontelFunction> {
    return this.#read(getFunction, { path: { id } }, options);
  }

  /**
   * Creates a function, and its first version with the two schemas. When the answer is lost it is not sent again, for that could make a second one.
   *
   * @throws BadRequestError `invalid_reference` for schemas that are not there; `listFaults` names every field that is wrong
   */
  create(body: CreateFunctionBody, options?: CallOptions): Promise<AeontelFunction> {
    return this.#read(createFunction, { body }, options);
  }

  /**
   * Changes what the body names, and leaves the rest; null for `runtimeUserId` clears it.
   *
   * @throws ConflictError `function_deleted` for a deleted one; PermissionDeniedError for one of the system
   */
  update(id: string, body: UpdateFunctionBody, options?: CallOptions): Promise<AeontelFunction> {
    return this.#read(updateFunction, { path: { id }, body }, options);
  }

  /**
   * Deletes a function for a while: `restore` brings it back until the time of its `retentionTier` is up. Found deleted after an answer that was lost, it
   * is done.
   *
   * @throws ConflictError `function_deleted` for one that was deleted before
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndConfirm(this.#callers.caller, deleteFunction, { path: { id } }, options);
  }

  /**
   * Brings a deleted function back. Found active after an answer that was lost, it is done, and is read by a call of its own.
   *
   * @throws ConflictError `function_not_deleted` for one that was active before
   */
  async restore(id: string, { onResponse, ...options }: CallOptions = {}): Promise<AeontelFunction> {
    let told: ResponseInfo | undefined;
    const noteResponse = (response: ResponseInfo) => {
      told = response;
    };
    const listen = { ...options, onResponse: noteResponse };
    // No body: it was done already.
    const read = (data: unknown) => (data === undefined ? ('done' as const) : readFunction(data));
    const { caller } = this.#callers;
    const path = { id };
    let row = await callAndRead(caller, restoreFunction, { path }, read, 'function', listen);
    if (row === 'done') row = await this.get(id, listen);
    if (told) onResponse?.(told);
    return row;
  }

  /**
   * Deletes a deleted function for good. Found gone after an answer that was lost, it is done.
   *
   * @throws ConflictError `function_not_deleted` for an active one: it is deleted first
   */
  purge(id: string, options?: CallOptions): Promise<void> {
    return callAndConfirm(this.#callers.caller, purgeFunction, { path: { id } }, options);
  }

  /**
   * Runs a function and waits for what becomes of it; a function that fails is an answer too. It is not run again once it may have run, unless
   * `isIdempotent` says that it may be: not after a 5xx, a time-out or a connection that broke.
   *
   * @param args - by name, as they are at this call; none where they are left out. They travel as JSON: dates become texts, what is undefined is left out,
   *   and NaN becomes null
   * @example
   * ```ts
   * const answer = await aeontel.functions.invoke('fun_demo', { text: 'Hello' });
   * console.log(answer.ok ? answer.result : answer.error, answer.durationMs);
   * ```
   * @throws BadRequestError `invalid_args` for arguments that break the function's schema: nothing has run; ConflictError for a function that is deleted, or
   *   has no default version; InvalidResponseError for a result that breaks the schema given to the client
   */
  async invoke<Id extends FunctionId<Described>>(
    id: Id,
    args?: FunctionArgsOf<Described, Id>,
    params: InvokeParams = {},
    options: InvokeOptions = {},
  ): Promise<InvokeAnswer<FunctionResultOf<Described, Id>>> {
    const { data } = await this.#invoke(id, args, params, options);
    return data as InvokeAnswer<FunctionResultOf<Described, Id>>;
  }

  /**
   * As {@link invoke}, and gives the result itself.
   *
   * @throws InvocationFailedError with the function's own message, where it did not return
   */
  async invokeOrThrow<Id extends FunctionId<Described>>(
    id: Id,
    args?: FunctionArgsOf<Described, Id>,
    params: InvokeParams = {},
    options: InvokeOptions = {},
  ): Promise<FunctionResultOf<Described, Id>> {
    const { data, requestId } = await this.#invoke(id, args, params, options);
    if (!data.ok) throw new InvocationFailedError(id, data, requestId);
    return data.result as FunctionResultOf<Described, Id>;
  }

  async #invoke(id: string, args: unknown, params: InvokeParams, options: InvokeOptions): Promise<Invocation> {
    // First, for callers may go on to change them.
    const body = writeInvocation(args, params);
    await checkBySchema(this.#described, id, 'args', args === undefined ? {} : args);
    const invocation = await sendInvocation(this.#callers, id, body, options);
    const { data } = invocation;
    const came = { ...invocation, operationId: invokeFunction.id, subject: id };
    if (data.ok) await checkBySchema(this.#described, id, 'result', data.result, came);
    return invocation;
  }

  #read<Args>(
    operation: Operation<Args, unknown>,
    args: CallArgs<Args>,
    options?: CallOptions,
  ): Promise<AeontelFunction> {
    return callAndRead(this.#callers.caller, operation, args, readFunction, 'function', options);
  }
}
