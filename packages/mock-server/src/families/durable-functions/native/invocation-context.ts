import { formatLog } from '../../../format-log.js';
import type { InvocationServices } from '../protocol.js';

/** What every function of a function app is called with, besides what its kind adds: the members of `InvocationContext` of `@azure/functions`. */
export interface FunctionContext {
  invocationId: string;
  functionName: string;
  extraInputs: { get(inputOrName: any): unknown; set(inputOrName: any, value: unknown): void };
  extraOutputs: { get(outputOrName: any): unknown; set(outputOrName: any, value: any): void };
  log(...args: any[]): void;
  trace(...args: any[]): void;
  debug(...args: any[]): void;
  info(...args: any[]): void;
  warn(...args: any[]): void;
  error(...args: any[]): void;
  triggerMetadata?: Record<string, unknown>;
  options: {
    trigger: { type: string; name: string };
    extraInputs: { type: string; name: string }[];
    extraOutputs: { type: string; name: string }[];
  };
}

type TriggerType = 'orchestrationTrigger' | 'entityTrigger' | 'activityTrigger';

/** Values of a function's extra bindings, by binding or by its name. */
function createBindingValues(): FunctionContext['extraInputs'] {
  const values = new Map<string, unknown>();
  const nameOf = (binding: any): string => (typeof binding === 'string' ? binding : binding.name);
  return {
    get: (binding) => values.get(nameOf(binding)),
    set: (binding, value) => void values.set(nameOf(binding), value),
  };
}

/** Makes the context of one invocation; its log goes to the world's. */
export function createInvocationContext(services: InvocationServices, type: TriggerType): FunctionContext {
  const logAt =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]): void =>
      services.log(level, formatLog(args));
  return {
    invocationId: services.invocationId,
    functionName: services.functionName,
    extraInputs: createBindingValues(),
    extraOutputs: createBindingValues(),
    log: logAt('info'),
    trace: logAt('debug'),
    debug: logAt('debug'),
    info: logAt('info'),
    warn: logAt('warn'),
    error: logAt('error'),
    triggerMetadata: {},
    options: { trigger: { type, name: 'context' }, extraInputs: [], extraOutputs: [] },
  };
}
