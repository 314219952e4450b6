import {
  type Caller,
  type CallOptions,
  callAndForget,
  callOperation,
  createMismatch,
  type PagedList,
} from '@functionary/core';
import type {
  Execution,
  ExecutionBody,
  ExecutionOutcome,
  ExecutionPoller,
  ListExecutionsParams,
  RunParams,
  SerializedExecutionPoller,
} from './execution-types.js';
import { writeListQuery } from './filters.js';
import type { FunctionTarget } from './function-target.js';
import { deleteExecution, getExecutionLog, listExecutions } from './generated/operations.js';
import type { RunOptions } from './options.js';
import { createExecutionPoller, readSavedPoller } from './poll-execution.js';
import { fetchExecution, readExecution } from './read-execution.js';
import { runFunction } from './run-function.js';
import { listAll } from './service.js';
import { startExecution } from './start-execution.js';

const FILTERS = ['function_id', 'status', 'description', 'project_id'];

/** The executions of functions. */
export class Executions {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Runs a function and gives what it returns. The one attempt may last as long as a function can, 300 s, unless
   * `timeoutMs` is given here; `fetch` of Node itself gives up on an answer after 300 s. For long functions
   * `sync: false` polls instead.
   *
   * @param target - the function's id; or `{ function_id, function_version }`, or `{ function_alias }`
   * @param input - an object for keyword arguments, a text or a whole number for one argument
   * @example
   * ```ts
   * const { output, duration } = await qinling.executions.run<string>(function_id, { name: 'foo' });
   * ```
   * @throws ExecutionFailedError with the function's error; InvalidArgumentError for an input that the service fails on;
   *   ConflictError when the runtime is not available; NotFoundError
   */
  run<Output = unknown>(
    target: string | FunctionTarget,
    input?: unknown,
    params: RunParams = {},
    options: RunOptions<Output> = {},
  ): Promise<ExecutionOutcome<Output>> {
    return runFunction<Output>(this.#caller, target, input, params, options);
  }

  /**
   * Creates an execution. The answer waits for its end, whatever that is, unless `sync: false` asks for a poller; the
   * one attempt may last 300 s then, unless `timeoutMs` is given here.
   *
   * @example
   * ```ts
   * const poller = await qinling.executions.create({ function_id, input: { name: 'foo' }, sync: false });
   * const { output } = await poller.result();
   * ```
   * @throws InvalidArgumentError for an input that the service fails on; ConflictError when the runtime is not
   *   available; NotFoundError
   */
  create<Output = unknown>(
    body: ExecutionBody & { sync: false },
    options?: CallOptions,
  ): Promise<ExecutionPoller<Output>>;
  create<Output = unknown>(
    body: ExecutionBody & { sync?: true | undefined },
    options?: CallOptions,
  ): Promise<Execution<Output>>;
  create<Output = unknown>(
    body: ExecutionBody & { sync?: boolean | undefined },
    options?: CallOptions,
  ): Promise<Execution<Output> | ExecutionPoller<Output>>;
  async create<Output>(
    body: ExecutionBody & { sync?: boolean | undefined },
    options: CallOptions = {},
  ): Promise<Execution<Output> | ExecutionPoller<Output>> {
    const created = await startExecution<Output>(this.#caller, body, options);
    if (body.sync !== false) return created;
    // What ends or watches this call does not go on to those of the poller.
    const { signal: _signal, deadlineMs: _deadline, onResponse: _told, ...lasting } = options;
    return createExecutionPoller(this.#caller, { id: created.id, created }, lasting);
  }

  /** A poller over an execution. Making it sends nothing. */
  poller<Output = unknown>(id: string, options: RunOptions<Output> = {}): ExecutionPoller<Output> {
    const { output: schema, ...wait } = options;
    return createExecutionPoller<Output>(this.#caller, { id, schema }, wait);
  }

  /**
   * Goes on with a poller of another process.
   *
   * @example
   * ```ts
   * const saved = JSON.stringify(poller);
   * const { output } = await qinling.executions.resume(JSON.parse(saved)).result();
   * ```
   * @param saved - what its `toJSON()` gave
   * @throws InvalidArgumentError for something else
   */
  resume<Output = unknown>(saved: SerializedExecutionPoller, options?: RunOptions<Output>): ExecutionPoller<Output> {
    return this.poller<Output>(readSavedPoller(saved), options);
  }

  /**
   * Lists executions, oldest first. The service has one page of them.
   *
   * @example
   * ```ts
   * for await (const execution of qinling.executions.list({ status: { neq: 'success' } })) console.log(execution.id);
   * ```
   * @throws InvalidArgumentError for a filter that the service does not know; PermissionDeniedError for `all_projects`
   *   of one who is no administrator
   */
  list(params: ListExecutionsParams = {}, options: CallOptions = {}): PagedList<Execution> {
    const query = writeListQuery(params, FILTERS);
    return listAll(this.#caller, listExecutions, 'executions', readExecution, options, { query });
  }

  /** Shows an execution. @throws NotFoundError */
  get<Output = unknown>(id: string, options?: CallOptions): Promise<Execution<Output>> {
    return fetchExecution<Output>(this.#caller, id, options);
  }

  /**
   * Reads what an execution printed. `timeoutMs` holds for the headers and for each read, `deadlineMs` for the whole.
   *
   * @returns undefined while there is nothing, as long as it runs
   * @throws NotFoundError
   */
  async log(id: string, options: CallOptions = {}): Promise<string | undefined> {
    const args = { path: { execution_id: id }, headers: { accept: 'text/plain, */*' } };
    // As a stream, since an answer that is read for one is judged as JSON.
    const call = { ...options, stream: 'whole' } as const;
    const { data, ...answer } = await callOperation<any, unknown>(this.#caller, getExecutionLog, args, call);
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      (data as ReadableStream | undefined)?.cancel().catch(() => {});
      throw createMismatch(getExecutionLog.id, answer, 'log but a page');
    }
    return (await new Response(data as ReadableStream | undefined).text()) || undefined;
  }

  /** Deletes an execution, in any state; it runs on. @throws NotFoundError */
  delete(id: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteExecution, { path: { execution_id: id } }, options);
  }
}
