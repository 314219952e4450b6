import { findHttpTrigger } from '../functions/http-binding.js';
import type { FunctionRecord, SiteRecord } from '../state.js';
import { type ParsedRoute, parseRoute } from './parse-route.js';

/** A function that takes a request. */
export interface RouteMatch {
  readonly fn: FunctionRecord;
  readonly authLevel: 'anonymous' | 'function' | 'admin' | 'system';
  readonly params: Readonly<Record<string, string>>;
}

const levels = ['anonymous', 'function', 'admin', 'system'] as const;

/** What is no level is a function's, as where none is said. */
const readLevel = (value: unknown): RouteMatch['authLevel'] =>
  levels.find((level) => typeof value === 'string' && value.toLowerCase() === level) ?? 'function';

/** A binding that names no methods takes all. */
function takesMethod(methods: unknown, method: string): boolean {
  if (!Array.isArray(methods) || methods.length === 0) return true;
  return methods.some((each) => String(each).toUpperCase() === method);
}

const parsed = new Map<string, ParsedRoute | undefined>();

/** A route that cannot be read keeps its function from being served, as in the host; the rest of the app goes on. */
function readRoute(route: string): ParsedRoute | undefined {
  if (parsed.has(route)) return parsed.get(route);
  let made: ParsedRoute | undefined;
  try {
    made = parseRoute(route);
  } catch {
    made = undefined;
  }
  if (parsed.size > 1000) parsed.clear();
  parsed.set(route, made);
  return made;
}

/** The path below the prefix that host.json sets, `api` where it sets none; undefined for a path that is not below it. */
function cutPrefix(site: SiteRecord, segments: readonly string[]): readonly string[] | undefined {
  const { routePrefix } = site.siteConfig;
  const prefix = (typeof routePrefix === 'string' ? routePrefix : 'api').split('/').filter((part) => part !== '');
  const isBelow = prefix.every((part, index) => part.toLowerCase() === segments[index]?.toLowerCase());
  return isBelow ? segments.slice(prefix.length) : undefined;
}

/**
 * Finds the function that takes a path and method: of several routes that fit the most literal one. A method that the
 * binding does not list is as if there were no such route.
 *
 * @param path under the app, decoded, without a slash at its beginning: `api/HttpTrigger`
 */
export function findRoute(site: SiteRecord, path: string, method: string): RouteMatch | undefined {
  const segments = cutPrefix(
    site,
    path.split('/').filter((segment) => segment !== ''),
  );
  if (!segments) return undefined;
  let best: (RouteMatch & { readonly precedence: string }) | undefined;
  for (const fn of site.functions.values()) {
    const trigger = findHttpTrigger(fn);
    if (!trigger || !takesMethod(trigger.methods, method)) continue;
    const route = readRoute(typeof trigger.route === 'string' && trigger.route !== '' ? trigger.route : fn.name);
    const params = route?.match(segments);
    if (!route || !params || (best && best.precedence <= route.precedence)) continue;
    best = { fn, authLevel: readLevel(trigger.authLevel), params, precedence: route.precedence };
  }
  return best;
}
