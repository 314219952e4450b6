import type { Family, Incoming } from './family.js';
import type { Route } from './routing/route-tree.js';
import type { MountMatch, Router } from './routing/router.js';
import type { Arrival } from './wire/arrival.js';
import { createQueryValues } from './wire/query-values.js';
import type { UrlParts } from './wire/split-url.js';

/** The origin by which programs in this process reach what has no real host. Nothing listens there. */
export const inProcessOrigin = 'http://mock.localhost';

/** A request at a world's door: the world is known, the mount is not yet. */
export interface AtDoor {
  readonly arrival: Arrival;
  readonly url: UrlParts;
  /** Undecoded segments, without the world's. */
  readonly segments: readonly string[];
  /** `/worlds/{id}`, where links have to repeat it. */
  readonly worldPrefix: string;
}

/** The mount by which a request came, and what is left of its path. */
export interface Entered extends MountMatch {
  readonly way: 'host' | 'path' | 'root';
  readonly rest: readonly string[];
}

/** Finds the mount: by real host, by path, or the one that is served at `/`. */
export function createMountFinder(router: Router, root: string | undefined): (door: AtDoor) => Entered | undefined {
  const byHost = new Map<string, MountMatch | undefined>();
  const rootMatch = root === undefined ? undefined : router.byPath(root.split('/'));

  function findHost(host: string): MountMatch | undefined {
    const known = byHost.get(host);
    if (known || byHost.has(host)) return known;
    const found = router.byHost(host);
    if (byHost.size > 1000) byHost.clear();
    byHost.set(host, found);
    return found;
  }

  return ({ url, segments }) => {
    const host = findHost(url.host);
    if (host) return { ...host, way: 'host', rest: segments };
    const path = router.byPath(segments);
    if (path) return { ...path, way: 'path', rest: segments.slice(path.mount.length) };
    return rootMatch && { ...rootMatch, way: 'root', rest: segments };
  };
}

/** The URL of a mount (`azure/apps/demo-app`), as a request that came by this door reaches it. */
export function baseOfMount(router: Router, door: AtDoor, way: Entered['way'], mount: string): string {
  if (way !== 'host') return `${door.url.origin}${door.worldPrefix}/${mount}`;
  const match = router.byPath(mount.split('/'));
  if (!match?.mount.host) return `${inProcessOrigin}${door.worldPrefix}/${mount}`;
  return `https://${match.mount.host.fill(match.variables)}${door.worldPrefix}`;
}

/** Cuts a routed request into what the family reads; what costs is read when it is asked for. */
export function createIncoming(
  router: Router,
  door: AtDoor,
  entered: Entered,
  route: Route<Family>,
  path: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): Incoming {
  const { arrival } = door;
  return {
    operation: route.operation,
    method: arrival.method,
    path,
    variables: { ...entered.variables, ...route.variables },
    query: createQueryValues(door.url.query),
    get headers() {
      return arrival.headers;
    },
    bytes,
    get signal() {
      return arrival.signal;
    },
    get base() {
      const { origin } = door.url;
      const mount = entered.way === 'path' ? `/${entered.mount.path.fill(entered.variables)}` : '';
      const prefix = route.prefix.map((segment) => `/${segment}`).join('');
      return `${origin}${door.worldPrefix}${mount}${prefix}`;
    },
    baseOf: (mount) => baseOfMount(router, door, entered.way, mount),
    url: arrival.url,
  };
}
