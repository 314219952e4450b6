import type { InvocationServices } from '../families/durable-functions/protocol.js';
import type {
  CoreLogLevel,
  FunctionMetadata,
  HookRegistration,
  InvocationResponse,
  ProgrammingModel,
  Registration,
  TypedData,
} from './functions-core.js';

const LEVELS: Record<CoreLogLevel, 'debug' | 'info' | 'warn' | 'error'> = {
  trace: 'debug',
  debug: 'debug',
  information: 'info',
  warning: 'warn',
  error: 'error',
  critical: 'error',
  none: 'info',
};

/** The world's level for a level of the worker's log. */
export function readLogLevel(level: CoreLogLevel): 'debug' | 'info' | 'warn' | 'error' {
  return LEVELS[level] ?? 'info';
}

/** What an app's functions are invoked with besides their own. */
export interface InvocationSurroundings {
  readonly model: ProgrammingModel;
  readonly hooks: readonly HookRegistration[];
  /** Shared by all hooks of an app. */
  readonly appHookData: Record<string, unknown>;
}

/** A function's inputs: its trigger's, and those of its further input bindings by their names. */
export interface InvocationInputs {
  readonly trigger: TypedData;
  readonly extra?: Readonly<Record<string, TypedData>>;
}

/** An invocation through the app's own programming model. */
export interface ModelInvocation {
  readonly context: object;
  /** What the handler gives, itself: its objects keep their identity. */
  run(): Promise<unknown>;
  /** The same as the host gets it. */
  respond(result: unknown): Promise<InvocationResponse>;
}

async function runHooks(hooks: readonly HookRegistration[], name: string, context: unknown): Promise<void> {
  for (const hook of hooks) if (hook.name === name) await hook.callback(context);
}

/** The name of a function's trigger binding. */
export function findTriggerName(metadata: FunctionMetadata): string {
  const found = Object.entries(metadata.bindings).find(([, { type }]) => type.toLowerCase().endsWith('trigger'));
  if (found === undefined) throw new Error(`Function "${metadata.name}" has no trigger.`);
  return found[0];
}

/** Prepares a call of a registered function as the worker does: the model makes context and inputs, hooks run around it. */
export async function beginModelInvocation(
  { metadata, handler }: Registration,
  { model, hooks, appHookData }: InvocationSurroundings,
  inputs: InvocationInputs,
  services: InvocationServices,
): Promise<ModelInvocation> {
  const core = {
    invocationId: services.invocationId,
    metadata,
    request: {
      inputData: [
        ...Object.entries(inputs.extra ?? {}).map(([name, data]) => ({ name, data })),
        { name: findTriggerName(metadata), data: inputs.trigger },
      ],
      triggerMetadata: {},
    },
    state: undefined as 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined,
    log: (level: CoreLogLevel, _category: string, message: string) => services.log(readLogLevel(level), message),
  };
  const invocation = await model.getInvocationModel(core as Parameters<ProgrammingModel['getInvocationModel']>[0]);
  const { context, inputs: args } = await invocation.getArguments();
  const hookData = {};

  async function run(): Promise<unknown> {
    const before = { hookData, appHookData, invocationContext: context, functionCallback: handler, inputs: args };
    core.state = 'preInvocationHooks';
    await runHooks(hooks, 'preInvocation', before);
    const after = {
      hookData,
      appHookData,
      invocationContext: context,
      inputs: before.inputs,
      result: null as unknown,
      error: null as unknown,
    };
    core.state = 'invocation';
    let hasFailed = false;
    try {
      after.result = await invocation.invokeFunction(context, before.inputs, before.functionCallback);
    } catch (error) {
      hasFailed = true;
      after.error = error;
    }
    core.state = 'postInvocationHooks';
    await runHooks(hooks, 'postInvocation', after);
    // a hook may take an error away or bring one
    if (after.error || (hasFailed && after.error !== null)) throw after.error;
    return after.result;
  }

  return { context, run, respond: (result) => invocation.getResponse(context, result) };
}
