import type { WorldServices } from '../../family.js';
import { shareDurableKeys } from '../azure-functions/app-keys.js';
import { readText, writeText } from './engine/stored-text.js';
import type { EntityRecord, FunctionRegistry, HubRef, InstanceRecord, InstanceSeed } from './engine/types.js';
import { hostKeysOf } from './host-keys.js';
import {
  type ActivityHandler,
  createNativeActivity,
  createNativeEntity,
  createNativeOrchestrator,
  type EntityHandler,
  type EntityOperations,
  type OrchestrationHandler,
} from './native/index.js';
import type {
  ActivityExecutor,
  EntityExecutor,
  HistoryEvent,
  HttpBehaviour,
  OrchestratorExecutor,
} from './protocol.js';
import type { DurableRuntime, HostSettings } from './state.js';

/** Executors by the name of their function. */
export type ExecutorsByName<Executor> = ReadonlyMap<string, Executor> | Readonly<Record<string, Executor>>;

/** Functions of an app, as executors: what loading a function app gives, or executors made one by one. */
export interface FunctionAppParts {
  readonly orchestrators?: ExecutorsByName<OrchestratorExecutor>;
  readonly activities?: ExecutorsByName<ActivityExecutor>;
  readonly entities?: ExecutorsByName<EntityExecutor>;
}

/** Where an instance or entity is. */
export interface HubAddress {
  /** @default 'demo-app' */
  readonly app?: string;
  /** @default the app's own */
  readonly taskHub?: string;
  /** @default the app's own */
  readonly connection?: string;
}

/** Every status that an instance can be given; `Unknown` is a row that the service cannot read. */
export type InstanceStatusName = InstanceRecord['runtimeStatus'] | 'Unknown';

/** A time: a date, ms since 1970, or ISO 8601. */
export type Instant = Date | number | string;

/** An instance to put into the world; its id is enough. */
export interface InstanceToPut {
  readonly instanceId: string;
  readonly name?: string;
  /** @default 'Running' */
  readonly runtimeStatus?: InstanceStatusName;
  /** A JSON value. */
  readonly input?: unknown;
  /** A JSON value. */
  readonly output?: unknown;
  /** A JSON value. */
  readonly customStatus?: unknown;
  readonly createdTime?: Instant;
  readonly lastUpdatedTime?: Instant;
  readonly version?: string | null;
  /** In the framework's full form. */
  readonly history?: readonly HistoryEvent[];
}

/** An instance as it stands, with its stored texts read. */
export interface InstanceView {
  readonly instanceId: string;
  readonly name: string;
  readonly version: string | null;
  readonly runtimeStatus: InstanceStatusName;
  readonly input: unknown;
  readonly output: unknown;
  readonly customStatus: unknown;
  readonly createdTime: Date;
  readonly lastUpdatedTime: Date;
  /** In the framework's full form. */
  readonly history: readonly HistoryEvent[];
}

/** An entity to put into the world. */
export interface EntityToPut {
  readonly name: string;
  readonly key: string;
  /** A JSON value. */
  readonly state?: unknown;
  readonly lastOperationTime?: Instant;
}

/** An entity as it stands. */
export interface EntityView {
  /** Lower case. */
  readonly name: string;
  readonly key: string;
  readonly state: unknown;
  readonly lastOperationTime: Date;
  /** Instance id of the orchestration that holds it locked. */
  readonly lockedBy: string | null;
}

/**
 * `world.durable`: the functions of a world's apps, and its task hubs seen from inside.
 *
 * @example
 * ```ts
 * world.durable
 *   .activity('SayHello', (name: string) => `Hello ${name}!`)
 *   .orchestrator('Greet', function* (context) {
 *     return yield context.df.callActivity('SayHello', context.df.getInput());
 *   });
 * ```
 */
export interface DurableFacade {
  /** The system key `durabletask_extension` that the host of `demo-app` asks for; of other apps see `world.azure.keys(app)`. */
  readonly systemKey: string;
  /** Changes how the host is set up: keys (of `demo-app`, and of apps that `world.azure` does not hold), links, version, lease. */
  configure(settings: Partial<HostSettings>): DurableFacade;
  /** Registers an orchestrator: a generator function over `context.df`. */
  orchestrator(name: string, handler: OrchestrationHandler): DurableFacade;
  /** Registers an activity: a plain function, async or not, of its input. */
  activity<Input = any, Output = unknown>(name: string, handler: ActivityHandler<Input, Output>): DurableFacade;
  /** Registers an entity: a function, or an object of operations. */
  entity(name: string, entity: EntityHandler | EntityOperations): DurableFacade;
  /** Registers every function of a loaded app, or executors made one by one. */
  use(app: FunctionAppParts): DurableFacade;
  /** Answers `callHttp`; `undefined` leaves it to the world's own mounts. */
  http(behaviour: HttpBehaviour | undefined): DurableFacade;
  readonly instances: {
    /** Puts an instance in any state. No user code runs for it; control operations and events still change it. */
    put(instance: InstanceToPut, where?: HubAddress): InstanceView;
    get(instanceId: string, where?: HubAddress): InstanceView | undefined;
  };
  readonly entities: {
    put(entity: EntityToPut, where?: HubAddress): EntityView;
    get(name: string, key: string, where?: HubAddress): EntityView | undefined;
  };
}

/** Makes `world.durable` of a world's runtime. */
export function createDurableFacade(runtime: DurableRuntime, services: WorldServices): DurableFacade {
  const { engine } = runtime;
  const findHub = ({ app = 'demo-app', taskHub, connection }: HubAddress = {}): HubRef =>
    engine.hub(app, taskHub, connection);
  const facade: DurableFacade = {
    get systemKey() {
      return hostKeysOf(runtime, services, 'demo-app').systemKey ?? '';
    },
    configure(settings) {
      Object.assign(runtime.host, settings);
      shareDurableKeys(services, settings);
      return facade;
    },
    orchestrator(name, handler) {
      engine.orchestrators.set(requireName(name), createNativeOrchestrator(handler));
      return facade;
    },
    activity(name, handler) {
      engine.activities.set(requireName(name), createNativeActivity(handler));
      return facade;
    },
    entity(name, entity) {
      engine.entities.set(requireName(name), createNativeEntity(entity));
      return facade;
    },
    use(app) {
      registerAll(engine.orchestrators, app.orchestrators);
      registerAll(engine.activities, app.activities);
      registerAll(engine.entities, app.entities);
      return facade;
    },
    http(behaviour) {
      engine.setHttp(behaviour);
      return facade;
    },
    instances: {
      put: (instance, where) => viewInstance(engine.put(findHub(where), seedInstance(instance))),
      get(instanceId, where) {
        const record = engine.find(findHub(where), instanceId);
        return record && viewInstance(record);
      },
    },
    entities: {
      put({ lastOperationTime, ...entity }, where) {
        const at = lastOperationTime === undefined ? {} : { lastOperationTime: readInstant(lastOperationTime) };
        return viewEntity(engine.putEntity(findHub(where), { ...entity, name: entity.name.toLowerCase(), ...at }));
      },
      get(name, key, where) {
        const record = engine.findEntity(findHub(where), { name: name.toLowerCase(), key });
        return record && viewEntity(record);
      },
    },
  };
  return facade;
}

function registerAll<Executor>(
  registry: FunctionRegistry<Executor>,
  executors: ExecutorsByName<Executor> | undefined,
): void {
  if (executors === undefined) return;
  const entries = executors instanceof Map ? executors.entries() : Object.entries(executors);
  for (const [name, executor] of entries) registry.set(requireName(name), executor);
}

function requireName(name: string): string {
  if (typeof name === 'string' && name.trim() !== '') return name;
  throw new TypeError('A durable function needs a name that is not blank.');
}

function readInstant(instant: Instant): number {
  const at = typeof instant === 'number' ? instant : new Date(instant).getTime();
  if (Number.isFinite(at)) return at;
  throw new TypeError(`Not a time: ${JSON.stringify(instant)}. Give a Date, ms since 1970, or ISO 8601.`);
}

/** Values as the hub stores them, and only those that were given. */
function seedInstance(instance: InstanceToPut): InstanceSeed {
  const { createdTime, lastUpdatedTime, input, output, customStatus, runtimeStatus, history, ...rest } = instance;
  return {
    ...rest,
    ...(runtimeStatus !== undefined && { runtimeStatus: runtimeStatus as InstanceRecord['runtimeStatus'] }),
    ...(input !== undefined && { input: writeText(input) }),
    ...(output !== undefined && { output: writeText(output) }),
    ...(customStatus !== undefined && { customStatus: writeText(customStatus) }),
    ...(createdTime !== undefined && { createdTime: readInstant(createdTime) }),
    ...(lastUpdatedTime !== undefined && { lastUpdatedTime: readInstant(lastUpdatedTime) }),
    ...(history !== undefined && { history: structuredClone([...history]) }),
  };
}

function viewInstance(record: InstanceRecord): InstanceView {
  return {
    instanceId: record.instanceId,
    name: record.name,
    version: record.version,
    runtimeStatus: record.runtimeStatus,
    input: readText(record.input),
    output: readText(record.output),
    customStatus: readText(record.customStatus),
    createdTime: new Date(record.createdTime),
    lastUpdatedTime: new Date(record.lastUpdatedTime),
    history: structuredClone(record.history),
  };
}

function viewEntity(record: EntityRecord): EntityView {
  return {
    name: record.name,
    key: record.key,
    state: readText(record.state),
    lastOperationTime: new Date(record.lastOperationTime),
    lockedBy: record.lockedBy,
  };
}
