import type { Family } from '../family.js';
import { expandServers } from './expand-servers.js';
import { createPattern, type Pattern } from './mount-pattern.js';
import { createRouteTree, decodeSegment, type Route, type RouteTree } from './route-tree.js';

/** A mount and what is served under it, by one family or more. */
export interface Mount {
  /** As in the document: `azure/apps/{app}`. */
  readonly template: string;
  readonly path: Pattern;
  /** How many segments it has. */
  readonly length: number;
  /** The real host, where there is one. */
  readonly host: Pattern | undefined;
  readonly trees: readonly RouteTree<Family>[];
  /** Prefixes of the servers, with the families that they belong to: who speaks where nothing is routed. */
  readonly servers: readonly { readonly prefix: readonly string[]; readonly family: Family }[];
}

/** A mount that a request came by. */
export interface MountMatch {
  readonly mount: Mount;
  /** The mount's own variables, e.g. `app`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Where a path under a mount leads. */
export type Routed =
  | { readonly found: true; readonly route: Route<Family>; readonly path: Readonly<Record<string, string>> }
  | { readonly found: false; readonly family: Family; readonly allowed: readonly string[] };

/** All mounts of the families. */
export interface Router {
  readonly mounts: readonly Mount[];
  /** By a real host. */
  byHost(host: string): MountMatch | undefined;
  /** By the first segments of a path. */
  byPath(segments: readonly string[]): MountMatch | undefined;
  route(mount: Mount, segments: readonly string[], method: string): Routed;
}

/** Segments of an undecoded path. A slash at its end is an empty segment, which only counts where the document has both paths. */
export function splitPath(path: string): string[] {
  const segments = path.split('/');
  segments.shift();
  return segments;
}

interface MountDraft {
  hosts: (string | undefined)[];
  trees: Map<boolean, RouteTree<Family>>;
  servers: { prefix: readonly string[]; family: Family }[];
}

function draftMounts(families: readonly Family[]): Map<string, MountDraft> {
  const drafts = new Map<string, MountDraft>();
  for (const family of families) {
    const templates = [...new Set(family.table.servers.map((server) => server.mount))];
    for (const [index, template] of templates.entries()) {
      const draft: MountDraft = drafts.get(template) ?? { hosts: [], trees: new Map(), servers: [] };
      draft.hosts.push(family.hosts[index]);
      drafts.set(template, draft);
    }
    for (const server of expandServers(family.table)) {
      const draft = drafts.get(server.mount)!;
      const tree = draft.trees.get(server.caseInsensitive) ?? createRouteTree<Family>(server.caseInsensitive);
      draft.trees.set(server.caseInsensitive, tree);
      draft.servers.push({ prefix: server.prefix, family });
      for (const operation of family.table.operations) {
        if (!operation.servers.includes(server.serverIndex)) continue;
        tree.add(server.prefix, { owner: family, operation, variables: server.variables });
      }
    }
  }
  return drafts;
}

/** Who speaks for a path that leads nowhere: the family whose prefix it shares most of. */
function speakerFor(mount: Mount, segments: readonly string[]): Family {
  const shares = (prefix: readonly string[]) => {
    const isShared = prefix.every((part, index) => part.toLowerCase() === segments[index]?.toLowerCase());
    return isShared ? prefix.length : -1;
  };
  let best = mount.servers[0]!;
  for (const server of mount.servers) if (shares(server.prefix) > shares(best.prefix)) best = server;
  return best.family;
}

/** Builds the routes of some families; two of them may share a mount. @throws Error when two operations claim one place. */
export function createRouter(families: readonly Family[]): Router {
  const mounts: Mount[] = [...draftMounts(families)].map(([template, draft]) => {
    const host = draft.hosts.find((value) => value !== undefined);
    return {
      template,
      path: createPattern(template, '/'),
      length: template.split('/').length,
      host: host === undefined ? undefined : createPattern(host, '.'),
      trees: [...draft.trees.values()],
      servers: draft.servers,
    };
  });

  return {
    mounts,
    byHost(host) {
      for (const mount of mounts) {
        const variables = mount.host?.match(host.replace(/:\d+$/, ''));
        if (variables) return { mount, variables };
      }
      return undefined;
    },
    byPath(segments) {
      for (const mount of mounts) {
        const variables = mount.path.matchParts(segments);
        if (variables) return { mount, variables };
      }
      return undefined;
    },
    route(mount, segments, method) {
      const allowed: string[] = [];
      for (const tree of mount.trees) {
        const match = tree.match(segments);
        if (!match) continue;
        const route = match.routes.get(method) ?? match.routes.get('*');
        if (!route) {
          allowed.push(...match.routes.keys());
          continue;
        }
        const path: Record<string, string> = {};
        for (let i = 0; i < route.names.length; i += 1) {
          const value = match.values[i]!;
          const isCatchAll = route.names[i] === route.operation.catchAll;
          path[route.names[i]!] = isCatchAll ? value.split('/').map(decodeSegment).join('/') : decodeSegment(value);
        }
        return { found: true, route, path };
      }
      return { found: false, family: speakerFor(mount, segments), allowed };
    },
  };
}
