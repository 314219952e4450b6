import { createStart } from './close-turn.js';
import { createExecution, type HubData, type ParentRef, type StoredInstance } from './data.js';
import { type EngineContext, findAlive, findHub, wakeWatchers } from './engine-context.js';
import { insertId, removeId } from './sorted-ids.js';
import type { InstanceSeed, StartRequest } from './types.js';

/** Forgets the timers of an instance that goes. */
function dropTimers(context: EngineContext, instance: StoredInstance): void {
  for (const task of instance.execution?.tasks ?? []) {
    for (const step of task.steps) {
      if (step.state === 'open' && step.timerId !== undefined) context.services.unschedule(step.timerId);
    }
  }
}

function store(context: EngineContext, hub: HubData, instance: StoredInstance): StoredInstance {
  const old = hub.instances.get(instance.instanceId);
  if (old) dropTimers(context, old);
  else insertId(hub.ids, instance.instanceId);
  hub.instances.set(instance.instanceId, instance);
  return instance;
}

/** A Pending instance, in place of whatever had its id. */
export function createInstance(
  context: EngineContext,
  hub: string,
  request: StartRequest & { readonly parent?: ParentRef },
): StoredInstance {
  const { services } = context;
  const now = services.now();
  return store(context, findHub(context, hub)!, {
    instanceId: request.instanceId || services.hex(32),
    name: request.name,
    version: request.version ?? null,
    executionId: services.hex(32),
    runtimeStatus: 'Pending',
    input: request.input,
    output: null,
    customStatus: null,
    createdTime: now,
    lastUpdatedTime: now,
    tags: request.tags ?? null,
    history: [],
    parent: request.parent ?? null,
    execution: createExecution(),
  });
}

/** Has a Pending instance begin. Its start comes before whatever was sent to it meanwhile. */
export function startInstance(context: EngineContext, hub: string, id: string, executionId: string): void {
  const instance = findAlive(context, hub, id);
  if (instance?.execution == null || instance.executionId !== executionId) return;
  instance.execution.inbox.unshift(createStart({ ...instance, at: instance.createdTime, generation: null }));
  context.jobs.push({ type: 'turn', hub, id });
}

/** An instance in whatever state, for which no code runs. */
export function putInstance(context: EngineContext, hub: string, seed: InstanceSeed): StoredInstance {
  const now = context.services.now();
  const instance = store(context, findHub(context, hub)!, {
    name: 'Orchestrator',
    version: null,
    executionId: '',
    runtimeStatus: 'Running',
    input: null,
    output: null,
    customStatus: null,
    createdTime: now,
    lastUpdatedTime: seed.createdTime ?? now,
    tags: null,
    history: [],
    ...seed,
    parent: null,
    execution: null,
  });
  wakeWatchers(context, hub, instance.instanceId);
  return instance;
}

/** Takes an instance, or an entity, out of the hub: 0 or 1 is gone. Its sub-orchestrations stay. */
export function purgeInstance(context: EngineContext, hub: string, id: string): number {
  const store = findHub(context, hub);
  const instance = store?.instances.get(id);
  if (store === undefined || (instance === undefined && !store.entities.has(id))) return 0;
  if (instance) dropTimers(context, instance);
  store.instances.delete(id);
  store.entities.delete(id);
  removeId(store.ids, id);
  wakeWatchers(context, hub, id);
  return 1;
}
