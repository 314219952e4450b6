import type { ActivityExecutor, EntityExecutor, OrchestratorExecutor } from '../families/durable-functions/protocol.js';
import type { AppFunction, FunctionApp, HttpFunction, InvokeOptions, TimerFunction } from './function-app.js';
import type { FunctionMetadata, InvocationResponse, TypedData } from './functions-core.js';
import { decodeHttpResponse, encodeHttpRequest } from './http-binding.js';

/** Runs the functions of an app, wherever they are: in this thread or in a worker. */
export interface FunctionRunner {
  orchestrator(metadata: FunctionMetadata): OrchestratorExecutor;
  entity(metadata: FunctionMetadata): EntityExecutor;
  activity(metadata: FunctionMetadata): ActivityExecutor;
  invoke(metadata: FunctionMetadata, trigger: TypedData, options: InvokeOptions): Promise<InvocationResponse>;
  close(): Promise<void>;
}

/** What is known of an app without running it. Plain data. */
export interface AppDescription {
  readonly functions: readonly FunctionMetadata[];
  readonly hooks: readonly string[];
  readonly model: { readonly name: string; readonly version: string };
}

function withDurableClient(metadata: FunctionMetadata, options: InvokeOptions): InvokeOptions {
  if (options.durableClient === undefined) return options;
  const data = { json: JSON.stringify(options.durableClient) };
  const names = Object.keys(metadata.bindings).filter((name) => metadata.bindings[name]?.type === 'durableClient');
  return { ...options, inputs: { ...Object.fromEntries(names.map((name) => [name, data])), ...options.inputs } };
}

/** Sorts an app's functions by what triggers them. */
export function buildFunctionApp(description: AppDescription, runner: FunctionRunner): FunctionApp {
  const orchestrators = new Map<string, OrchestratorExecutor>();
  const entities = new Map<string, EntityExecutor>();
  const activities = new Map<string, ActivityExecutor>();
  const http: HttpFunction[] = [];
  const timers: TimerFunction[] = [];
  const other: AppFunction[] = [];
  for (const metadata of description.functions) {
    const { name, bindings } = metadata;
    const trigger = Object.values(bindings).find(({ type }) => type.toLowerCase().endsWith('trigger'));
    const type = trigger?.type ?? '';
    const invoke: AppFunction['invoke'] = (data, options = {}) =>
      runner.invoke(metadata, data, withDurableClient(metadata, options));
    const base = { name, type, bindings, invoke };
    switch (type.toLowerCase()) {
      case 'orchestrationtrigger':
        orchestrators.set(name, runner.orchestrator(metadata));
        break;
      case 'entitytrigger':
        entities.set(name, runner.entity(metadata));
        break;
      case 'activitytrigger':
        activities.set(name, runner.activity(metadata));
        break;
      case 'httptrigger':
        http.push({
          ...base,
          route: typeof trigger?.route === 'string' ? trigger.route : name,
          methods: Array.isArray(trigger?.methods) ? trigger.methods.map((method) => String(method).toUpperCase()) : [],
          authLevel: typeof trigger?.authLevel === 'string' ? trigger.authLevel : 'anonymous',
          async fetch(request, { params, ...options } = {}) {
            const { returnValue } = await invoke(await encodeHttpRequest(request, params), options);
            return decodeHttpResponse(returnValue);
          },
        });
        break;
      case 'timertrigger':
        timers.push({ ...base, schedule: String(trigger?.schedule ?? '') });
        break;
      default:
        other.push(base);
    }
  }
  const { hooks, model } = description;
  return { orchestrators, entities, activities, http, timers, other, hooks, model, close: () => runner.close() };
}
