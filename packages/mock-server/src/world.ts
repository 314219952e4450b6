import type { CheckOptions, Resident } from './answer-request.js';
import { type Clock, type ClockState, createWorldClock } from './clock/world-clock.js';
import { type Connections, createConnector } from './connect.js';
import { createFacades, type Facades } from './families/index.js';
import type { Family, Json, WorldOptions } from './family.js';
import { createJournal, type Journal, type JournalEntry } from './journal.js';
import { InvalidOptionError, type LogEntry } from './options.js';
import { compileProfile } from './profile.js';
import { createProgress, type ProgressControl, type ProgressState } from './progress.js';
import { type Router, splitPath } from './routing/router.js';
import { createSeededRandom } from './seeded-random.js';
import { createServices } from './services.js';
import type { StrictSchemas } from './table.js';
import { type Arrival, arrivalFromFetch, type FetchInput } from './wire/arrival.js';
import type { BodyLimits } from './wire/body-limit.js';
import { createBreather } from './wire/breather.js';
import { raceAbort } from './wire/race-abort.js';
import { type Reply, toResponse } from './wire/reply.js';
import { splitUrl } from './wire/split-url.js';
import { type AtDoor, inProcessOrigin } from './world-door.js';
import { createResponder } from './world-responder.js';

/** All of a world at one moment, its clock included. Kept in memory; user code is not in it. */
export interface WorldSnapshot {
  readonly clock: ClockState;
  readonly random: readonly number[];
  readonly progress: ProgressState;
  readonly journal: readonly JournalEntry[];
  readonly families: Readonly<Record<string, object>>;
}

/** A world: its own clock, seed, data and journal. Nothing leaks between two. */
export interface World extends Facades {
  readonly id: string;
  readonly options: WorldOptions;
  readonly clock: Clock;
  readonly progress: ProgressControl;
  readonly journal: Journal;
  /** The last lines of the log, oldest first. */
  readonly logs: readonly LogEntry[];
  /** The platform's `fetch`, answered by this world: by real host, or by mount under any origin. */
  fetch(this: void, input: FetchInput, init?: RequestInit): Promise<Response>;
  /** What a client of a family needs to talk to this world. */
  connect<Name extends keyof Connections>(
    family: Name,
    options?: Connections[Name]['options'],
  ): Connections[Name]['connection'];
  /** Back to what the world held when it was made (demo data, and what `prepare` put there). Registered code stays. */
  reset(): void;
  snapshot(): WorldSnapshot;
  /** Puts a snapshot back. User code in flight is forgotten, outstanding work begins again. */
  restore(snapshot: WorldSnapshot): void;
  /** Resolves when nothing is due and no user code is in flight. Time does not move. */
  idle(): Promise<void>;
}

/** What a world is made of. */
export interface WorldParts {
  readonly id: string;
  readonly options: WorldOptions;
  readonly families: readonly Family[];
  readonly router: Router;
  readonly strict: (family: Family) => StrictSchemas | Promise<StrictSchemas>;
  readonly checks: CheckOptions;
  readonly root: string | undefined;
  readonly limits: BodyLimits;
  readonly journalSize: number;
  readonly log: ((entry: LogEntry) => void) | undefined;
  readonly prepare: ((world: World) => void) | undefined;
}

/** A world as its server holds it. */
export interface OwnedWorld extends World {
  /** A promise only where something is waited for. */
  respond(door: AtDoor): Reply | Promise<Reply>;
  close(): void;
}

const maxLogs = 1000;

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Makes a world and what lives in it. */
export function createWorld(parts: WorldParts): OwnedWorld {
  const { id, options, router } = parts;
  const startAt = options.startAt;
  const random = createSeededRandom(options.seed ?? 1);
  const journal = createJournal(parts.journalSize);
  const logs: LogEntry[] = [];
  const residents = new Map<string, Resident>();
  const knownHosts = new Set([splitUrl(inProcessOrigin).host]);
  const breathe = createBreather();
  let epoch = 0;

  function log(level: LogEntry['level'], message: string): void {
    const entry = { world: id, level, message };
    if (logs.length >= maxLogs) logs.shift();
    logs.push(entry);
    parts.log?.(entry);
  }

  function deliver(event: { owner: string; kind: string; data: Json }): void | Promise<void> {
    const fail = (error: unknown) => log('error', `${event.owner}: ${event.kind} threw: ${textOf(error)}`);
    try {
      const result = residents.get(event.owner)?.runtime.onEvent(event.kind, event.data);
      return result?.catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  const clock = createWorldClock({ mode: options.time ?? 'skip', startAt: startAt ?? Date.now(), deliver });
  const progress = createProgress(options.progress ?? 'immediate', clock);
  const { checks, root, limits } = parts;
  const respondAt = createResponder({ router, residents, clock, journal, checks, root, limits });

  function respond(door: AtDoor): Reply | Promise<Reply> {
    if (knownHosts.size < 100) knownHosts.add(door.url.host);
    return respondAt(door);
  }

  function doorOf(arrival: Arrival): AtDoor {
    const url = splitUrl(arrival.url);
    const segments = splitPath(url.path);
    const isNamed = segments[0] === 'worlds' && segments[1] === id;
    return {
      arrival,
      url,
      segments: isNamed ? segments.slice(2) : segments,
      worldPrefix: isNamed ? `/worlds/${id}` : '',
    };
  }

  async function fetch(input: FetchInput, init?: RequestInit): Promise<Response> {
    const arrival = arrivalFromFetch(input, init);
    const reply = await raceAbort(() => respond(doorOf(arrival)), arrival.signal);
    await breathe();
    return toResponse(reply, arrival.url, arrival.signal);
  }

  async function fetchInside(request: Request): Promise<Response> {
    const { host } = splitUrl(request.url);
    if (!knownHosts.has(host) && !router.byHost(host)) {
      throw new TypeError(`${host} is not served by this mock, and the mock sends nothing to other hosts`);
    }
    return fetch(request);
  }

  for (const family of parts.families) {
    const services = createServices(family.name, {
      ...{ id, options, clock, random, progress, log },
      epoch: () => epoch,
      fetch: fetchInside,
      runtimeOf: (name) => residents.get(name)?.runtime,
    });
    residents.set(family.name, {
      family,
      services,
      runtime: family.setup(services),
      profile: compileProfile(family, options.profile ?? 'observed'),
      strict: () => parts.strict(family),
    });
  }

  function snapshot(): WorldSnapshot {
    const families: Record<string, object> = {};
    for (const [name, { runtime }] of residents) families[name] = structuredClone(runtime.data);
    const state = { clock: clock.save(), random: random.save(), progress: progress.save() };
    return { ...state, journal: journal.entries(), families };
  }

  function restore(saved: WorldSnapshot): void {
    epoch += 1;
    random.load(saved.random);
    progress.load(saved.progress);
    journal.load(saved.journal);
    for (const [name, { runtime }] of residents) {
      const data = saved.families[name];
      if (data) runtime.data = structuredClone(data);
    }
    clock.load(saved.clock);
    for (const { runtime } of residents.values()) runtime.onRestore?.();
  }

  const facades = createFacades(residents);
  const own: Omit<OwnedWorld, keyof Facades> = {
    id,
    options,
    clock,
    progress,
    journal,
    logs,
    fetch,
    connect: createConnector({
      ...{ id, fetch, clock, facades },
      services: { runtimeOf: (name) => residents.get(name)?.runtime },
    }),
    // a real clock goes on from the present, not from when the world was made
    reset: () => restore(clock.mode === 'real' ? { ...seed, clock: { ...seed.clock, now: Date.now() } } : seed),
    snapshot,
    restore,
    idle: clock.idle,
    respond,
    close() {
      epoch += 1;
      for (const { runtime } of residents.values()) runtime.onClose?.();
      clock.close();
    },
  };
  const world = Object.defineProperties(own, Object.getOwnPropertyDescriptors(facades)) as OwnedWorld;
  if (options.demo) for (const { family, runtime, services } of residents.values()) family.demo(runtime, services);
  const preparing: unknown = parts.prepare?.(world);
  if (preparing instanceof Promise) {
    preparing.catch(() => undefined);
    throw new InvalidOptionError(
      'Option prepare: a world is made at once, so the function cannot be async. Await what it needs before it, e.g. loadFunctionApp at the top of the module',
    );
  }
  const seed = snapshot();
  return world;
}
