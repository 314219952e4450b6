import type { WorldServices } from '../../../family.js';
import type {
  ActivityExecutor,
  EntityExecutor,
  HttpBehaviour,
  InvocationServices,
  OrchestratorExecutor,
} from '../protocol.js';
import type { Arrivals } from './arrivals.js';
import type { DurableData, HubData, Message, MessageContent, StoredInstance } from './data.js';
import type { HostRules } from './effects.js';
import type { JobQueue } from './job-queue.js';
import { writeInstant } from './stored-text.js';
import { type DurableOptions, type FunctionRegistry, isTerminal } from './types.js';

/** What the engine's parts share. */
export interface EngineContext {
  readonly services: WorldServices;
  readonly options: DurableOptions;
  readonly rules: HostRules;
  readonly orchestrators: FunctionRegistry<OrchestratorExecutor>;
  readonly activities: FunctionRegistry<ActivityExecutor>;
  readonly entities: FunctionRegistry<EntityExecutor>;
  readonly jobs: JobQueue;
  readonly arrivals: Arrivals;
  /** Hub and id of what has user code in flight. */
  readonly running: Set<string>;
  /** Whoever waits for an instance, by hub and id. */
  readonly watchers: Map<string, Set<() => void>>;
  http: HttpBehaviour | undefined;
  /** Replaced at restore: always asked for anew. */
  readonly data: () => DurableData;
}

/** One key for a hub's item. */
export function keyOf(hub: string, id: string): string {
  return `${hub}\n${id}`;
}

/** A hub's store by key. */
export function findHub(context: EngineContext, key: string): HubData | undefined {
  return context.data().hubs.get(key);
}

/** An instance, if it is there and has not ended. */
export function findAlive(context: EngineContext, hub: string, id: string): StoredInstance | undefined {
  const instance = findHub(context, hub)?.instances.get(id);
  return instance && !isTerminal(instance.runtimeStatus) ? instance : undefined;
}

/** Puts a message into an instance's inbox, if it can still read it, and has it read. */
export function postMessage(
  context: EngineContext,
  hub: string,
  to: { readonly instanceId: string; readonly executionId?: string },
  message: MessageContent,
): void {
  const instance = findAlive(context, hub, to.instanceId);
  if (instance?.execution == null) return;
  if (to.executionId !== undefined && to.executionId !== instance.executionId) return;
  instance.execution.inbox.push({ ...message, Timestamp: writeInstant(context.services.now()) } as Message);
  context.jobs.push({ type: 'turn', hub, id: instance.instanceId });
}

/** Tells whoever waits for an instance to look again. */
export function wakeWatchers(context: EngineContext, hub: string, id: string): void {
  for (const look of [...(context.watchers.get(keyOf(hub, id)) ?? [])]) look();
}

/**
 * What user code may use. The invocation id follows from the execution and a number, so that doing work again draws
 * nothing from the world's seed.
 */
export function createInvocation(
  context: EngineContext,
  functionName: string,
  executionId: string,
  number: number,
  instanceId: string | undefined,
): InvocationServices {
  return {
    functionName,
    get invocationId() {
      const digits =
        executionId.replaceAll('-', '').padEnd(20, '0').slice(0, 20) + number.toString(16).padStart(12, '0');
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
    },
    instanceId,
    log: (level, message) => context.services.log(level, message),
  };
}

/** Whether a value has to be waited for. */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/**
 * Runs user code and hands over what became of it: at once, or when its promise settles, unless the world has been
 * restored or reset meanwhile.
 */
export function runUserCode<Value>(
  context: EngineContext,
  code: () => Value | PromiseLike<Value>,
  settle: (outcome: { readonly value: Value } | { readonly thrown: unknown }) => void,
): void {
  const { services } = context;
  const { epoch } = services;
  let result: Value | PromiseLike<Value>;
  try {
    result = code();
  } catch (thrown) {
    settle({ thrown });
    return;
  }
  if (!isPromise(result)) {
    settle({ value: result });
    return;
  }
  const place = context.arrivals.begin();
  const finish = (outcome: { readonly value: Value } | { readonly thrown: unknown }) => {
    if (services.epoch === epoch) context.arrivals.settle(place, () => settle(outcome));
  };
  void services.track(
    Promise.resolve(result).then(
      (value) => finish({ value }),
      (thrown: unknown) => finish({ thrown }),
    ),
  );
}
