import type { Family, Incoming, ReadHeaders } from './family.js';
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
    if (host) return { mount: host.mount, variables: host.variables, way: 'host', rest: segments };
    const path = router.byPath(segments);
    if (path) {
      return { mount: path.mount, variables: path.variables, way: 'path', rest: segments.slice(path.mount.length) };
    }
    return rootMatch && { mount: rootMatch.mount, variables: rootMatch.variables, way: 'root', rest: segments };
  };
}

/** The URL of a mount (`azure/apps/demo-app`), as a request that came by this door reaches it. */
export function baseOfMount(router: Router, door: AtDoor, way: Entered['way'], mount: string): string {
  if (way !== 'host') return `${door.url.origin}${door.worldPrefix}/${mount}`;
  const match = router.byPath(mount.split('/'));
  if (!match?.mount.host) return `${inProcessOrigin}${door.worldPrefix}/${mount}`;
  return `https://${match.mount.host.fill(match.variables)}${door.worldPrefix}`;
}

/** The URL as received; where a header chose the world, with the prefix that leads there without it. */
function urlByWhichLinksLead({ arrival, url, worldPrefix }: AtDoor): string {
  if (worldPrefix === '' || url.path === worldPrefix || url.path.startsWith(`${worldPrefix}/`)) return arrival.url;
  const query = url.query === '' ? '' : `?${url.query}`;
  return `${url.origin}${worldPrefix}${url.path}${query}`;
}

/** A routed request, whose costly parts are read when they are asked for. */
class RoutedIncoming implements Incoming {
  readonly operation: Incoming['operation'];
  readonly method: string;
  readonly query: Incoming['query'];
  readonly url: string;
  private merged: Readonly<Record<string, string>> | undefined;

  constructor(
    private readonly router: Router,
    private readonly door: AtDoor,
    private readonly entered: Entered,
    private readonly route: Route<Family>,
    readonly path: Readonly<Record<string, string>>,
    readonly bytes: Uint8Array,
  ) {
    this.operation = route.operation;
    this.method = door.arrival.method;
    this.query = createQueryValues(door.url.query);
    this.url = urlByWhichLinksLead(door);
  }

  get mount(): string {
    return this.entered.mount.template;
  }

  get variables(): Readonly<Record<string, string>> {
    this.merged ??= { ...this.entered.variables, ...this.route.variables };
    return this.merged;
  }

  get headers(): ReadHeaders {
    return this.door.arrival.headers;
  }

  get signal(): AbortSignal | undefined {
    return this.door.arrival.signal;
  }

  get allHeaders(): Iterable<readonly [string, string]> {
    return this.door.arrival.headers;
  }

  get base(): string {
    const { door, entered } = this;
    const mount = entered.way === 'path' ? `/${entered.mount.path.fill(entered.variables)}` : '';
    const prefix = this.route.prefix.map((segment) => `/${segment}`).join('');
    return `${door.url.origin}${door.worldPrefix}${mount}${prefix}`;
  }

  baseOf(mount: string): string {
    return baseOfMount(this.router, this.door, this.entered.way, mount);
  }
}

/** Cuts a routed request into what the family reads. */
export function createIncoming(
  router: Router,
  door: AtDoor,
  entered: Entered,
  route: Route<Family>,
  path: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): Incoming {
  return new RoutedIncoming(router, door, entered, route, path, bytes);
}
