import { resolve } from 'node:path';
import type { OrchestratorState } from '../families/durable-functions/protocol.js';
import { buildFunctionApp, type FunctionRunner } from './build-function-app.js';
import { decodeState } from './encode-state.js';
import { findEntryFiles } from './find-entry-files.js';
import type { FunctionApp } from './function-app.js';
import { FunctionAppError } from './function-app-error.js';
import type { InvocationResponse } from './functions-core.js';
import { type AppLog, loadInline } from './load-inline.js';
import { type AppWorker, FunctionStalledError, runWorker } from './run-worker.js';

export type { AppFunction, FunctionApp, HttpFunction, InvokeOptions, TimerFunction } from './function-app.js';
export { FunctionAppError } from './function-app-error.js';
export { FunctionStalledError } from './run-worker.js';

/** Options of {@link loadFunctionApp}. */
export interface LoadFunctionAppOptions {
  /**
   * `worker`: a thread of its own, so that the app can be loaded again, shares nothing, and a busy loop can be stopped.
   * `inline`: this thread; quicker to call, and a debugger's breakpoints work, but Node keeps what it has loaded.
   * @default 'worker' for files, 'inline' for a function
   */
  readonly isolate?: 'worker' | 'inline';
  /** How long a worker may be busy without a word before its function is stopped, real time. Has no effect inline. @default 10_000 */
  readonly turnTimeoutMs?: number;
  /** How long a worker may take to load the app, real time. @default 30_000 */
  readonly loadTimeoutMs?: number;
  /** Flags of Node for the worker, e.g. `['--import', 'tsx']` for an app in TypeScript. @default [] */
  readonly execArgv?: readonly string[];
  /** Where the app's log goes while no function of it runs. @default nowhere */
  readonly log?: AppLog;
}

/** The answer to a turn that was stopped fails the instance as if its code had thrown. */
function failStalledTurn(reason: unknown): OrchestratorState {
  if (reason instanceof FunctionStalledError) return { isDone: false, actions: [[]], error: reason.message };
  throw reason;
}

function createWorkerRunner(worker: AppWorker): FunctionRunner {
  return {
    orchestrator:
      ({ name }) =>
      (trigger, services) =>
        worker
          .call(name, { kind: 'orchestrator', trigger }, services)
          .then((value) => decodeState(value as string), failStalledTurn),
    entity:
      ({ name }) =>
      async (trigger, services) =>
        (await worker.call(name, { kind: 'entity', trigger }, services)) as any,
    activity:
      ({ name }) =>
      (input, services) =>
        worker.call(name, { kind: 'activity', input }, services),
    async invoke({ name }, trigger, { inputs = {}, log = () => {}, invocationId = crypto.randomUUID() }) {
      const services = { invocationId, instanceId: undefined, log };
      return (await worker.call(name, { kind: 'invoke', trigger, inputs }, services)) as InvocationResponse;
    },
    close: () => worker.close(),
  };
}

/**
 * Loads a user's function app (programming model v4: durable-functions 3, @azure/functions 4; CommonJS and ES modules)
 * as the Functions worker would, and gives its functions for a world to run. Nothing of the app has to be changed.
 * It runs the app's own code with all rights of this process: load only what you would start yourself.
 *
 * @param source the app's folder, whose package.json says by `main` what to load; or the files themselves; or a function
 * that registers some functions itself, always inline
 * @throws FunctionAppError for an app that cannot be loaded: no package.json or `main`, no file that it matches, a module
 * that throws, two functions of one name, packages of other versions, no function at all.
 *
 * @example
 * ```ts
 * const app = await loadFunctionApp('./my-app');
 * world.durable.use(app);
 * // …
 * await app.close();
 * ```
 * @example
 * ```ts
 * import * as df from 'durable-functions';
 *
 * const app = await loadFunctionApp(() => {
 *   df.app.orchestration('Greet', function* (context) {
 *     return `Hello ${context.df.getInput()}!`;
 *   });
 * });
 * world.durable.use(app);
 * ```
 */
export async function loadFunctionApp(
  source: string | readonly string[] | (() => unknown),
  options: LoadFunctionAppOptions = {},
): Promise<FunctionApp> {
  const byFunction = typeof source === 'function';
  const {
    isolate = byFunction ? 'inline' : 'worker',
    turnTimeoutMs = 10_000,
    loadTimeoutMs = 30_000,
    execArgv = [],
    log = () => {},
  } = options;
  if (isolate !== 'worker' && isolate !== 'inline') {
    throw new FunctionAppError(`isolate is '${String(isolate)}', but can be 'worker' or 'inline'.`);
  }
  if (byFunction && isolate === 'worker') {
    throw new FunctionAppError(
      "A function cannot be sent to a worker: give the app's folder or files, or isolate: 'inline'.",
    );
  }
  const files =
    typeof source === 'string' ? await findEntryFiles(source) : byFunction ? [] : source.map((file) => resolve(file));
  if (isolate === 'inline') {
    const { description, runner } = await loadInline(byFunction ? source : files, log);
    return buildFunctionApp(description, runner);
  }
  const worker = await runWorker({ files, turnTimeoutMs, loadTimeoutMs, execArgv, log });
  return buildFunctionApp(worker.description, createWorkerRunner(worker));
}
