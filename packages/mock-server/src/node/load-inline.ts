import { randomUUID } from 'node:crypto';
import { createPackageEntity, createPackageOrchestrator } from '../families/durable-functions/package/index.js';
import type { InvocationServices } from '../families/durable-functions/protocol.js';
import {
  beginModelInvocation,
  type InvocationInputs,
  type InvocationSurroundings,
  type ModelInvocation,
  readLogLevel,
} from './begin-model-invocation.js';
import type { AppDescription, FunctionRunner } from './build-function-app.js';
import { checkPackageVersions } from './check-package-versions.js';
import { FunctionAppError } from './function-app-error.js';
import type { FunctionMetadata, Registration } from './functions-core.js';
import { type CoreLog, captureRegistrations, type Registrations } from './functions-core-stub.js';
import { loadEntryFiles } from './load-entry-files.js';

/** Where an app's log goes. */
export type AppLog = (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;

/** An app's functions in this thread, and what runs them. */
export interface InlineApp {
  readonly description: AppDescription;
  readonly runner: FunctionRunner;
}

function createRunner(registrations: Registrations, surroundings: InvocationSurroundings): FunctionRunner {
  const byName = new Map(registrations.functions.map((each) => [each.metadata.name, each]));
  let isClosed = false;

  function begin(
    metadata: FunctionMetadata,
    inputs: InvocationInputs,
    services: InvocationServices,
  ): Promise<ModelInvocation> {
    if (isClosed) throw new FunctionAppError(`Function "${metadata.name}" was called after its app was closed.`);
    return beginModelInvocation(byName.get(metadata.name) as Registration, surroundings, inputs, services);
  }

  const beginWithJson = (metadata: FunctionMetadata) => ({
    begin: (input: unknown, services: InvocationServices) =>
      begin(metadata, { trigger: { json: JSON.stringify(input ?? null) } }, services),
  });

  return {
    orchestrator: (metadata) => createPackageOrchestrator(beginWithJson(metadata)),
    entity: (metadata) => createPackageEntity(beginWithJson(metadata)),
    activity: (metadata) => async (input, services) => (await beginWithJson(metadata).begin(input, services)).run(),
    async invoke(metadata, trigger, { inputs = {}, log = () => {}, invocationId = randomUUID() }) {
      const services = { functionName: metadata.name, invocationId, instanceId: undefined, log };
      const invocation = await begin(metadata, { trigger, extra: inputs }, services);
      return invocation.respond(await invocation.run());
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await runAppHooks(registrations, surroundings, 'appTerminate');
    },
  };
}

async function runAppHooks(
  { hooks }: Registrations,
  { appHookData }: InvocationSurroundings,
  name: 'appStart' | 'appTerminate',
): Promise<void> {
  const hookData = {};
  for (const hook of hooks) if (hook.name === name) await hook.callback({ hookData, appHookData });
}

/** What an app is loaded from in this thread: its files, or a function that registers. */
export type InlineSource = readonly string[] | (() => unknown);

function load(source: InlineSource, log: CoreLog): Promise<Registrations> {
  if (typeof source === 'function') return captureRegistrations(source, log);
  for (const file of source) checkPackageVersions(file);
  return loadEntryFiles(source, log);
}

/** Loads an app in this thread and runs its `appStart` hooks. @throws FunctionAppError for what cannot be loaded. */
export async function loadInline(source: InlineSource, log: AppLog): Promise<InlineApp> {
  const registrations = await load(source, (level, _category, message) => log(readLogLevel(level), message));
  const { functions, hooks, model } = registrations;
  if (functions.length === 0 || model === undefined) {
    const what = typeof source === 'function' ? 'the given function' : source.join(', ');
    throw new FunctionAppError(
      `Loading ${what} registered no function. If it should, then its modules, or @azure/functions, ` +
        "were loaded in this process before: load the app first, or by its files with isolate: 'worker'.",
    );
  }
  const surroundings: InvocationSurroundings = { model, hooks, appHookData: {} };
  await runAppHooks(registrations, surroundings, 'appStart');
  return {
    description: {
      functions: functions.map(({ metadata }) => metadata),
      hooks: hooks.map(({ name }) => name),
      model: { name: model.name, version: model.version },
    },
    runner: createRunner(registrations, surroundings),
  };
}
