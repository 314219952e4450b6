import type { Json, WorldServices } from '../../../family.js';
import { type ActivityExecutor, type EntityExecutor, EventType, type OrchestratorExecutor } from '../protocol.js';
import { createArrivals } from './arrivals.js';
import { announceRewind, deliverMessage, rewindInstance } from './control-instance.js';
import { createData, type DurableData, type HubData, type MessageContent } from './data.js';
import { deliverToEntity, openEntity } from './deliver-to-entity.js';
import { type EngineContext, findHub } from './engine-context.js';
import { formatEntityId } from './entity-id.js';
import { createFunctionRegistry, describeUnknownFunction } from './function-registry.js';
import { resolveHub } from './hub-ref.js';
import { createJobQueue } from './job-queue.js';
import { findPurged, findRow, listEntities, listInstances } from './list-rows.js';
import { fireTimer } from './perform-effects.js';
import { resumeOutstanding } from './resume-outstanding.js';
import { runEntity } from './run-entity.js';
import { runTurn } from './run-turn.js';
import { runWork } from './run-work.js';
import { createSortedIds } from './sorted-ids.js';
import { createInstance, purgeInstance, putInstance, startInstance } from './store-instance.js';
import { writeText } from './stored-text.js';
import type { DurableEngine, DurableOptions, FunctionKind, HubRef } from './types.js';
import { watchInstance } from './watch-instance.js';

const defaultOptions: DurableOptions = {
  protocol: 4,
  failureDetails: false,
  longTimers: true,
  overridableExistingInstanceStates: 'NonRunningStates',
  taskHubs: { 'demo-app': 'DemoHub' },
};

/** Kinds of change that a caller asks for: each waits for the world's progress by this name. */
type ChangeKind = 'start' | 'raiseEvent' | 'terminate' | 'suspend' | 'resume' | 'rewind' | 'signalEntity';

/** What travels with a change or a timer. */
interface EventData {
  readonly hub: string;
  readonly id: string;
  readonly executionId: string;
  readonly number: number;
  readonly fireAt: number;
  readonly message: MessageContent;
  readonly reason: string | null;
  readonly signal: { readonly name: string; readonly input?: string };
}

/**
 * The engine of one world.
 *
 * @param given - Differences from the defaults; undefined values count as absent.
 */
export function createDurableEngine(
  services: WorldServices,
  given: { readonly [Key in keyof DurableOptions]?: DurableOptions[Key] | undefined } = {},
): DurableEngine {
  const isGiven = ([, value]: [string, unknown]) => value !== undefined;
  const options = { ...defaultOptions, ...Object.fromEntries(Object.entries(given).filter(isGiven)) };
  const orchestrators = createFunctionRegistry<OrchestratorExecutor>();
  const activities = createFunctionRegistry<ActivityExecutor>();
  const entities = createFunctionRegistry<EntityExecutor>();
  const registries = { orchestrator: orchestrators, activity: activities, entity: entities };
  const describeUnknown = (kind: FunctionKind, name: string) =>
    describeUnknownFunction(kind, name, registries[kind].names());

  const context: EngineContext = {
    services,
    options,
    orchestrators,
    activities,
    entities,
    http: undefined,
    running: new Set(),
    watchers: new Map(),
    data: () => engine.data,
    rules: {
      protocol: options.protocol,
      failureDetails: options.failureDetails,
      longTimers: options.longTimers,
      uuid: () => services.uuid(),
      refuse: (kind, name) => (registries[kind].has(name) ? undefined : describeUnknown(kind, name)),
    },
    arrivals: createArrivals((action) => context.jobs.runNow(action), services),
    jobs: createJobQueue((job) => {
      // Nobody listens in a hub that is not the app's own: what is sent there stays there.
      if (!findHub(context, job.hub)?.isOwn) return;
      if (job.type === 'turn') runTurn(context, job.hub, job.id);
      else if (job.type === 'entity') runEntity(context, job.hub, job.id);
      else runWork(context, job);
    }, services),
  };

  const openHub = (hub: HubRef): HubData => {
    const existing = engine.data.hubs.get(hub.key);
    if (existing) return existing;
    const opened: HubData = {
      isOwn: hub.isOwn,
      instances: new Map(),
      entities: new Map(),
      ids: createSortedIds(),
    };
    engine.data.hubs.set(hub.key, opened);
    return opened;
  };

  const announce = (kind: ChangeKind, hub: HubRef, id: string, data: Partial<EventData>) =>
    services.change({ kind, item: id, data: { hub: hub.key, id, ...data } as unknown as Json });

  const control = (kind: ChangeKind, hub: HubRef, id: string, message: MessageContent) =>
    announce(kind, hub, id, { message });

  const takeEvent = (kind: string, data: EventData): void => {
    switch (kind) {
      case 'timer':
        fireTimer(context, data.hub, { instanceId: data.id, executionId: data.executionId }, data.number, data.fireAt);
        return;
      case 'start':
        startInstance(context, data.hub, data.id, data.executionId);
        return;
      case 'rewind':
        rewindInstance(context, data.hub, data.id, data.reason);
        return;
      case 'signalEntity':
        deliverToEntity(context, data.hub, data.id, {
          type: 'operation',
          id: services.uuid(),
          ...data.signal,
          from: null,
        });
        return;
      default:
        deliverMessage(context, data.hub, data.id, data.message);
    }
  };

  const engine: DurableEngine = {
    data: createData() as DurableData,
    options,
    orchestrators,
    activities,
    entities,
    setHttp(behaviour) {
      context.http = behaviour;
    },
    describeUnknown,
    onEvent: (kind, data) => context.jobs.runNow(() => takeEvent(kind, data as unknown as EventData)),
    onRestore() {
      context.jobs.clear();
      context.arrivals.clear();
      context.running.clear();
      resumeOutstanding(context);
    },
    hub: (app, taskHub, connection) => resolveHub(app, taskHub, connection, options.taskHubs),
    start(hub, request) {
      openHub(hub);
      const instance = createInstance(context, hub.key, request);
      announce('start', hub, instance.instanceId, { executionId: instance.executionId });
      return instance;
    },
    find: (hub, id) => findRow(openHub(hub), id),
    list: (hub, query) => listInstances(openHub(hub), query),
    raiseEvent: (hub, id, name, input) =>
      control('raiseEvent', hub, id, { EventType: EventType.EventRaised, Name: name, Input: input ?? null }),
    terminate: (hub, id, reason) =>
      control('terminate', hub, id, { EventType: EventType.ExecutionTerminated, Input: reason }),
    suspend: (hub, id, reason) =>
      control('suspend', hub, id, { EventType: EventType.ExecutionSuspended, Reason: reason }),
    resume: (hub, id, reason) => control('resume', hub, id, { EventType: EventType.ExecutionResumed, Reason: reason }),
    rewind(hub, id, reason) {
      openHub(hub);
      if (announceRewind(context, hub.key, id)) announce('rewind', hub, id, { reason });
    },
    purge(hub, id) {
      openHub(hub);
      return purgeInstance(context, hub.key, id);
    },
    purgeWhere(hub, query) {
      const ids = findPurged(openHub(hub), query);
      for (const id of ids) purgeInstance(context, hub.key, id);
      return ids.length;
    },
    signalEntity(hub, entity, operation, input) {
      openHub(hub);
      const signal = { name: operation, ...(input === undefined ? {} : { input }) };
      announce('signalEntity', hub, formatEntityId(entity), { signal });
    },
    findEntity(hub, entity) {
      const found = openHub(hub).entities.get(formatEntityId(entity));
      return found?.exists ? found : undefined;
    },
    listEntities: (hub, query) => listEntities(openHub(hub), query),
    put(hub, seed) {
      openHub(hub);
      return putInstance(context, hub.key, seed);
    },
    putEntity(hub, seed) {
      openHub(hub);
      const entity = openEntity(context, hub.key, seed);
      entity.exists = true;
      entity.state = writeText(seed.state);
      entity.lastOperationTime = seed.lastOperationTime ?? services.now();
      return entity;
    },
    whenDone: (hub, id, { signal } = {}) => watchInstance(context, hub.key, id, signal),
  };
  return engine;
}
