import type { TableOperation } from '../table.js';

/** An operation under a server, as the tree holds it. */
export interface Route<Owner> {
  readonly owner: Owner;
  readonly operation: TableOperation;
  /** Values of the server's enumerated variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the path parameters, in order. */
  readonly names: readonly string[];
  /** Segments of the server between the mount and the operation's path. */
  readonly prefix: readonly string[];
}

/** What a path leads to. */
export interface RouteMatch<Owner> {
  /** By method; `*` takes any. */
  readonly routes: ReadonlyMap<string, Route<Owner>>;
  /** Undecoded segments of the parameters, in order; a catch-all's segments are joined. */
  readonly values: readonly string[];
}

interface Node<Owner> {
  literals: Map<string, Node<Owner>>;
  parameter: Node<Owner> | undefined;
  routes: Map<string, Route<Owner>>;
  /** Of the path with a slash at its end, where the document has that too. */
  slashRoutes: Map<string, Route<Owner>>;
  catchAll: Map<string, Route<Owner>>;
}

const createNode = <Owner>(): Node<Owner> => ({
  literals: new Map(),
  parameter: undefined,
  routes: new Map(),
  slashRoutes: new Map(),
  catchAll: new Map(),
});

/**
 * Routes by segments: literals before parameters before a catch-all. A slash at the end counts for nothing, unless the
 * document has the path with it and without.
 */
export interface RouteTree<Owner> {
  add(prefix: readonly string[], route: Omit<Route<Owner>, 'names' | 'prefix'>): void;
  match(segments: readonly string[]): RouteMatch<Owner> | undefined;
}

const parameterName = /^\{([^{}]+)\}$/;

/** @throws Error at `add`, when two operations claim one place or a segment is partly a parameter. */
export function createRouteTree<Owner>(caseInsensitive: boolean): RouteTree<Owner> {
  const root = createNode<Owner>();
  const fold = (segment: string) => (caseInsensitive ? segment.toLowerCase() : segment);

  function put(routes: Map<string, Route<Owner>>, route: Route<Owner>): void {
    const method = route.operation.anyMethod ? '*' : route.operation.method.toUpperCase();
    const other = routes.get(method);
    if (other) throw new Error(`${route.operation.id} and ${other.operation.id} have the same path and method`);
    routes.set(method, route);
  }

  function find(
    node: Node<Owner>,
    segments: readonly string[],
    index: number,
    values: string[],
  ): RouteMatch<Owner> | undefined {
    const segment = segments[index];
    const isSlash = segment === '' && index === segments.length - 1;
    if (segment === undefined || isSlash) {
      const [first, second] = isSlash ? [node.slashRoutes, node.routes] : [node.routes, node.slashRoutes];
      const routes = first.size > 0 ? first : second;
      if (routes.size > 0) return { routes, values: [...values] };
      return node.catchAll.size > 0 ? { routes: node.catchAll, values: [...values, ''] } : undefined;
    }
    const literal = node.literals.get(fold(decodeSegment(segment)));
    const byLiteral = literal && find(literal, segments, index + 1, values);
    if (byLiteral) return byLiteral;
    if (node.parameter && segment !== '') {
      values.push(segment);
      const byParameter = find(node.parameter, segments, index + 1, values);
      values.pop();
      if (byParameter) return byParameter;
    }
    if (node.catchAll.size === 0) return undefined;
    const rest = segments.slice(index);
    if (rest.at(-1) === '') rest.pop();
    return { routes: node.catchAll, values: [...values, rest.join('/')] };
  }

  return {
    add(prefix, { owner, operation, variables }) {
      let node = root;
      const names: string[] = [];
      const path = operation.path.split('/').filter((segment) => segment !== '');
      for (const segment of [...prefix, ...path]) {
        const name = parameterName.exec(segment)?.[1];
        if (name === undefined) {
          if (/[{}]/.test(segment))
            throw new Error(`${operation.id}: '${segment}' is partly a parameter, which is not routed`);
          const next = node.literals.get(fold(segment)) ?? createNode();
          node.literals.set(fold(segment), next);
          node = next;
          continue;
        }
        names.push(name);
        if (name === operation.catchAll) {
          put(node.catchAll, { owner, operation, variables, names, prefix });
          return;
        }
        node.parameter ??= createNode();
        node = node.parameter;
      }
      const hasSlash = operation.path.length > 1 && operation.path.endsWith('/');
      put(hasSlash ? node.slashRoutes : node.routes, { owner, operation, variables, names, prefix });
    },
    match: (segments) => find(root, segments, 0, []),
  };
}

/** A segment decoded; as it stands, where its escapes are broken. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
