import { type Caller, type CallOptions, checkBySchema } from '@functionary/core';
import { AdminFunctionKeys } from './admin-function-keys.js';
import { AdminHostKeys } from './admin-host-keys.js';
import type { AnyFunctions, FunctionInputOf, FunctionName, FunctionOutputOf } from './function-types.js';
import { invokeFunction } from './generated/operations.js';
import { Host } from './host.js';
import { sendInvocation } from './invoke.js';
import { readAnswer } from './invoke-answer.js';
import type { FunctionAppOptions, InvokeOptions, InvokeParams, InvokeStreamParams } from './invoke-options.js';
import { startFunction } from './run-function.js';
import { createAppCaller } from './service.js';

/**
 * A client of one function app: calls its functions, and speaks with its host.
 *
 * @example
 * ```ts
 * import { FunctionApp } from '@functionary/azure-functions';
 *
 * const app = new FunctionApp({ baseUrl: 'https://demo-app.azurewebsites.net', functionKey: 'demo-function-key' });
 * console.log(await app.invoke('HttpTrigger', { name: 'World' }));
 * ```
 * @typeParam Functions - a map of names to `{ input, output }`, types or Standard Schemas
 */
export class FunctionApp<Functions = AnyFunctions> {
  /** Where the app is. */
  readonly baseUrl: string;
  /** The host that runs the functions. */
  readonly host: Host;
  /** The keys of functions, by the host's own API. Takes the master key. */
  readonly functionKeys: AdminFunctionKeys;
  /** The keys of the host, by the host's own API. Takes the master key. */
  readonly hostKeys: AdminHostKeys;
  readonly #caller: Caller;
  readonly #routePrefix: string;
  readonly #functions: Functions | undefined;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: FunctionAppOptions<Functions>) {
    const { routePrefix = 'api', functions, ...connection } = options;
    this.#caller = createAppCaller(connection);
    this.#routePrefix = routePrefix;
    this.#functions = functions;
    this.baseUrl = this.#caller.baseUrl;
    this.host = new Host(this.#caller);
    this.functionKeys = new AdminFunctionKeys(this.#caller);
    this.hostKeys = new AdminHostKeys(this.#caller);
  }

  /**
   * Calls a function that has an HTTP trigger. It is sent once: nothing is tried again unless `isIdempotent` says that it may be, save
   * that a key which is refused with 401 is replaced by the credential's next one, once.
   *
   * @param input - any JSON; or a string, bytes, a Blob, a stream, a form or URLSearchParams as they are
   * @returns by the label of the answer: the value of its JSON, its text, or its bytes; undefined where it is empty
   * @example
   * ```ts
   * import { FunctionApp } from '@functionary/azure-functions';
   *
   * const app = new FunctionApp<{ Orders: { input: undefined; output: { id: number }[] } }>({
   *   baseUrl: 'https://demo-app.azurewebsites.net',
   *   functionKey: () => readKeyFromVault(),
   * });
   *
   * const params = { method: 'GET', route: 'orders/open', query: { tag: ['new', 'paid'] } };
   * const orders = await app.invoke('Orders', undefined, params, { isIdempotent: true });
   * console.log(orders.map(({ id }) => id));
   * ```
   * @throws ApiError for any other status than a success, with what the function said as `body`; AuthenticationError where the key is not
   *   good for it; NotFoundError where there is no such function; PermissionDeniedError while the app is stopped;
   *   InvalidResponseError for an answer that is not what its label or its schema says
   */
  async invoke<Name extends FunctionName<Functions>>(
    name: Name,
    input?: FunctionInputOf<Functions, Name>,
    { responseType, ...params }: InvokeParams = {},
    options: InvokeOptions = {},
  ): Promise<FunctionOutputOf<Functions, Name>> {
    const answer = await this.#send(name, input, params, options, true);
    const output = await readAnswer(answer, invokeFunction.id, responseType);
    const came = { ...answer, operationId: invokeFunction.id, subject: name };
    await checkBySchema(this.#functions, name, 'output', output, came);
    return output as FunctionOutputOf<Functions, Name>;
  }

  /**
   * Calls a function, and gives its answer as a stream of bytes as they come. `timeoutMs` then holds for the headers and for each read, and
   * `signal` ends it at once. A schema for the output does not judge it. The key is in use until the stream has ended: a rotation waits for that.
   */
  async invokeStream<Name extends FunctionName<Functions>>(
    name: Name,
    input?: FunctionInputOf<Functions, Name>,
    params: InvokeStreamParams = {},
    options: InvokeOptions = {},
  ): Promise<ReadableStream<Uint8Array>> {
    const { data } = await this.#send(name, input, params, options, false);
    return (data as ReadableStream<Uint8Array> | undefined) ?? new ReadableStream({ start: (out) => out.close() });
  }

  /**
   * Starts a function of any other trigger by hand, and does not wait for it. Takes the master key. Each call runs it once more, so that
   * nothing is sent again once the host may have taken it.
   *
   * @param input - in the place of what its trigger would bring: a string as it is, anything else as JSON
   * @throws NotFoundError where there is no such function; BadRequestError where the host cannot take the input
   */
  run(functionName: FunctionName<Functions>, input?: unknown, options?: CallOptions): Promise<void> {
    return startFunction(this.#caller, functionName, input, options);
  }

  #send(name: string, input: unknown, params: InvokeStreamParams, options: InvokeOptions, isWhole: boolean) {
    const judge = () => checkBySchema(this.#functions, name, 'input', input);
    return sendInvocation(this.#caller, this.#routePrefix, name, input, params, options, judge, isWhole);
  }
}
