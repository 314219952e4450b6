import type { Json, WorldServices } from '../../../../family.js';
import { createNativeActivity, createNativeEntity, createNativeOrchestrator } from '../../native/index.js';
import { createDurableEngine } from '../engine.js';
import type { DurableEngine, DurableOptions, HubRef, InstanceRecord } from '../types.js';

interface QueuedEvent {
  readonly id: number;
  readonly at: number;
  readonly kind: string;
  readonly data: Json;
}

/** All of a test world, copied. */
export interface TestSnapshot {
  readonly data: DurableEngine['data'];
  readonly queue: readonly QueuedEvent[];
  readonly held: readonly QueuedEvent[];
  readonly now: number;
  readonly drawn: number;
}

/** The instant at which every test world begins. */
export const testStart = Date.parse('2026-01-01T00:00:00.000Z');

/** A world as small as the engine can live in: a manual clock with a queue, and ids that count. */
export interface TestWorld {
  readonly engine: DurableEngine;
  readonly hub: HubRef;
  readonly logs: string[];
  /** Changes wait in `held` instead of happening. */
  isManual: boolean;
  readonly held: readonly { readonly kind: string; readonly data: Json }[];
  fetch: WorldServices['fetch'];
  now(): number;
  orchestrator(name: string, handler: Parameters<typeof createNativeOrchestrator>[0]): void;
  activity(name: string, handler: Parameters<typeof createNativeActivity>[0]): void;
  entity(name: string, handler: Parameters<typeof createNativeEntity>[0]): void;
  /** Delivers the next event that is due, without waiting for what comes of it. */
  step(): void;
  /** Lets the oldest held change happen. */
  release(): Promise<void>;
  /** Everything that is due, and user code. */
  idle(): Promise<void>;
  /** Moves time by ms, stopping at each event. */
  advance(ms: number): Promise<void>;
  runUntilIdle(): Promise<void>;
  /** Starts and waits for what can be done without time passing. */
  run(name: string, input?: unknown, instanceId?: string): Promise<InstanceRecord>;
  /** The instance now. */
  get(instanceId: string): InstanceRecord;
  snapshot(): TestSnapshot;
  restore(snapshot: TestSnapshot): void;
}

/** Makes one. */
export function createTestWorld(options: Partial<DurableOptions> = {}): TestWorld {
  let now = testStart;
  let drawn = 0;
  let epoch = 0;
  let queue: QueuedEvent[] = [];
  let held: QueuedEvent[] = [];
  const inFlight = new Set<Promise<unknown>>();
  const logs: string[] = [];
  const draw = (length: number) => (++drawn).toString(16).padStart(length, '0');

  const services: WorldServices = {
    id: 'test',
    options: {},
    get epoch() {
      return epoch;
    },
    now: () => now,
    schedule(event) {
      const id = ++drawn;
      queue.push({ ...event, id });
      return id;
    },
    unschedule(id) {
      queue = queue.filter((event) => event.id !== id);
    },
    change({ kind, data }) {
      const event = { id: ++drawn, at: now, kind, data };
      if (world.isManual) held.push(event);
      else queue.push(event);
    },
    proceedsAtOnce: () => !world.isManual,
    polled() {},
    random: () => 0.5,
    hex: draw,
    uuid: () => draw(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    track(work) {
      inFlight.add(work);
      const done = () => inFlight.delete(work);
      work.then(done, done);
      return work;
    },
    hold: (work) => work,
    sleep: () => Promise.resolve(),
    log: (level, message) => void logs.push(`${level}: ${message}`),
    fetch: (request) => world.fetch(request),
    runtimeOf: () => undefined,
  };

  function takeNext(until: number): QueuedEvent | undefined {
    const next = queue.reduce<QueuedEvent | undefined>(
      (first, event) =>
        first && (first.at < event.at || (first.at === event.at && first.id < event.id)) ? first : event,
      undefined,
    );
    if (next === undefined || next.at > until) return undefined;
    queue = queue.filter((event) => event !== next);
    return next;
  }

  /** What is due now happens at once; time moves when no user code is in flight. */
  async function runUntil(until: number): Promise<void> {
    for (;;) {
      const event = takeNext(inFlight.size > 0 ? now : until);
      if (event) {
        now = Math.max(now, event.at);
        engine.onEvent(event.kind, structuredClone(event.data));
      } else if (inFlight.size === 0) {
        return;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  const engine = createDurableEngine(services, options);
  const hub = engine.hub('demo-app');
  const get = (instanceId: string): InstanceRecord => {
    const found = engine.find(hub, instanceId);
    if (!found) throw new Error(`There is no instance '${instanceId}'.`);
    return found;
  };
  const world: TestWorld = {
    engine,
    hub,
    logs,
    isManual: false,
    get held() {
      return held;
    },
    fetch: async (request) => {
      throw new TypeError(`The world has no host '${new URL(request.url).host}'.`);
    },
    now: () => now,
    orchestrator: (name, handler) => engine.orchestrators.set(name, createNativeOrchestrator(handler)),
    activity: (name, handler) => engine.activities.set(name, createNativeActivity(handler)),
    entity: (name, handler) => engine.entities.set(name, createNativeEntity(handler)),
    step() {
      const event = takeNext(now);
      if (event) engine.onEvent(event.kind, structuredClone(event.data));
    },
    async release() {
      const event = held.shift();
      if (event) engine.onEvent(event.kind, event.data);
      await runUntil(now);
    },
    idle: () => runUntil(now),
    async advance(ms) {
      const until = now + ms;
      await runUntil(until);
      now = until;
    },
    runUntilIdle: () => runUntil(Number.POSITIVE_INFINITY),
    async run(name, input, instanceId) {
      const record = engine.start(hub, { name, instanceId, input: input === undefined ? null : JSON.stringify(input) });
      await runUntil(now);
      return get(record.instanceId);
    },
    get,
    snapshot: () => structuredClone({ data: engine.data, queue, held, now, drawn }),
    restore(snapshot) {
      const copy = structuredClone(snapshot) as { -readonly [Key in keyof TestSnapshot]: TestSnapshot[Key] };
      engine.data = copy.data;
      queue = [...copy.queue];
      held = [...copy.held];
      now = copy.now;
      drawn = copy.drawn;
      epoch++;
      inFlight.clear();
      engine.onRestore?.();
    },
  };
  return world;
}
