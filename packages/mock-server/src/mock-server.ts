import { createControl } from './control/control.js';
import { families } from './families/index.js';
import type { Family, WorldOptions } from './family.js';
import { checkOptions, InvalidOptionError, type MockServerOptions } from './options.js';
import { checkDeviations, listProfiles } from './profile.js';
import { decodeSegment } from './routing/route-tree.js';
import { createRouter, splitPath } from './routing/router.js';
import { createStrictLoader } from './strict-loader.js';
import { suggestNearest } from './suggest-nearest.js';
import { type Arrival, arrivalFromFetch, type FetchInput } from './wire/arrival.js';
import { createBreather } from './wire/breather.js';
import { raceAbort } from './wire/race-abort.js';
import { type Reply, refusal, toResponse } from './wire/reply.js';
import { splitUrl } from './wire/split-url.js';
import { createWorld, type OwnedWorld, type World } from './world.js';

/** The header that chooses a world where a path prefix cannot. */
export const worldHeader = 'x-functionary-world';

/** A mock of all families, in memory. */
export interface MockServer {
  /** The platform's `fetch`: `/worlds/{id}/…` or the header `x-functionary-world` chooses the world, otherwise `default`. */
  fetch(this: void, input: FetchInput, init?: RequestInit): Promise<Response>;
  /** Makes a world. @throws InvalidOptionError */
  world(options?: WorldOptions): World;
  /** The worlds that live, by id; `default` is there from the start. */
  readonly worlds: ReadonlyMap<string, World>;
  /** Ends a world; false when there is none of that name. */
  deleteWorld(id: string): boolean;
  /** Profiles that worlds can have. */
  readonly profiles: readonly string[];
  /** Mounts as templates: `azure/apps/{app}`. */
  readonly mounts: readonly string[];
  /** Real hosts by which mounts are reached in process, as templates: `{app}.azurewebsites.net`. */
  readonly hosts: readonly string[];
  /** As `fetch`, without the cost of the platform's own objects: for servers. A promise only where something is waited for; throws where `fetch` rejects. */
  respond(this: void, arrival: Arrival): Reply | Promise<Reply>;
  /** Ends all worlds: no timer is left behind. */
  close(): void;
}

/**
 * A reference mock of the function platforms, in memory. Nothing leaves it.
 *
 * ```ts
 * const mock = createMockServer();
 * const world = mock.world();
 * const durable = new DurableFunctions(world.connect('durable-functions'));
 * ```
 *
 * @throws InvalidOptionError which names the option, what it was given and what it takes.
 */
export function createMockServer(options: MockServerOptions = {}): MockServer {
  return createMockServerOf(families, options);
}

/** A mock of some families only. */
export function createMockServerOf(chosen: readonly Family[], options: MockServerOptions): MockServer {
  const profiles = listProfiles(chosen);
  checkOptions(options, 'server', profiles);
  checkDeviations(chosen);
  const router = createRouter(chosen);
  const {
    root,
    prepare,
    log,
    onInvalidAnswer,
    maxBodyBytes,
    maxUploadBytes,
    journalSize,
    maxWorlds,
    ...worldDefaults
  } = options;
  if (root !== undefined && !router.byPath(root.split('/'))) {
    const known = router.mounts.map((mount) => mount.template);
    const suggestion = suggestNearest(root, known);
    throw new InvalidOptionError(`Option root: "${root}" is not a mount. Mounts are ${known.join(', ')}${suggestion}`);
  }
  const worlds = new Map<string, OwnedWorld>();
  const strict = createStrictLoader();
  const breathe = createBreather();
  let counter = 0;

  function makeWorld(id: string, own: WorldOptions): OwnedWorld {
    const merged: WorldOptions = { ...worldDefaults, ...own, id };
    const world = createWorld({
      ...{ id, options: merged, families: chosen, router, strict, root, log, prepare },
      checks: { onInvalidAnswer: onInvalidAnswer ?? 'throw', strictRequests: merged.strictRequests ?? false },
      limits: { maxBodyBytes: maxBodyBytes ?? 1024 * 1024, maxUploadBytes: maxUploadBytes ?? 64 * 1024 * 1024 },
      journalSize: journalSize ?? 1000,
    });
    worlds.set(id, world);
    return world;
  }

  function nextId(): string {
    for (;;) {
      counter += 1;
      if (!worlds.has(`w${counter}`)) return `w${counter}`;
    }
  }

  function world(own: WorldOptions = {}): World {
    checkOptions(own, 'world', profiles);
    const id = own.id ?? nextId();
    if (worlds.has(id)) throw new InvalidOptionError(`Option id: there is a world '${id}' already`);
    const bound = maxWorlds ?? 1000;
    if (worlds.size >= bound)
      throw new InvalidOptionError(`There are ${bound} worlds already (maxWorlds): delete some`);
    return makeWorld(id, own);
  }

  function deleteWorld(id: string): boolean {
    const found = worlds.get(id);
    found?.close();
    return worlds.delete(id);
  }

  const fallback = makeWorld('default', {});

  function respond(arrival: Arrival): Reply | Promise<Reply> {
    const url = splitUrl(arrival.url);
    let segments = splitPath(url.path);
    let id: string | undefined;
    if (segments[0] === 'worlds' && segments[1]) {
      id = decodeSegment(segments[1]);
      segments = segments.slice(2);
    } else id = arrival.headers.get(worldHeader) ?? undefined;
    const chosenWorld = id === undefined ? fallback : worlds.get(id);
    if (!chosenWorld) {
      return refusal(404, 'UnknownWorld', `There is no world '${id}'. Make it with POST /_mock/worlds {"id": "${id}"}`);
    }
    const door = { arrival, url, segments, worldPrefix: id === undefined ? '' : `/worlds/${chosenWorld.id}` };
    return segments[0] === '_mock' ? control(door, chosenWorld) : chosenWorld.respond(door);
  }

  const mock: MockServer = {
    async fetch(input, init) {
      const arrival = arrivalFromFetch(input, init);
      const reply = await raceAbort(() => respond(arrival), arrival.signal);
      await breathe();
      return toResponse(reply, arrival.url, arrival.signal);
    },
    world,
    worlds,
    deleteWorld,
    profiles,
    mounts: router.mounts.map((mount) => mount.template),
    hosts: [...new Set(chosen.flatMap((family) => family.hosts))],
    respond,
    close() {
      for (const each of worlds.values()) each.close();
      worlds.clear();
    },
  };
  const control = createControl(mock);
  return mock;
}
