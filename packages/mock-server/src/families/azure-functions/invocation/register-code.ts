import type { Json } from '../../../family.js';
import { siteKey } from '../find-site.js';
import { findHttpTrigger } from '../functions/http-binding.js';
import type { RecordsFacade } from '../records-facade.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { parseRoute } from './parse-route.js';
import { codeNameOf, type HttpHandler, type TriggerHandler } from './registered-code.js';

/** Where code is registered. */
export interface CodePlace {
  /** @default 'demo-app' */
  readonly app?: string;
  /** @default the app itself */
  readonly slot?: string;
}

/** How an HTTP function is called. */
export interface HttpSettings extends CodePlace {
  /** @default 'function' */
  readonly authLevel?: 'anonymous' | 'function' | 'admin';
  /** In any case. @default every method */
  readonly methods?: readonly string[];
  /** Under `/api`, parameters in braces: `orders/{id:int}`. @default the function's name */
  readonly route?: string;
}

/** A function of another trigger. */
export interface TriggerSettings extends CodePlace {
  /** @default 'manualTrigger' */
  readonly trigger?: string;
}

function check(name: string, code: unknown): void {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError('Code is registered by the name of its function: a text that is not blank.');
  }
  if (typeof code !== 'function') throw new TypeError(`The code of '${name}' is no function.`);
}

/** The site; one that is missing is put. */
function requireSite(
  { runtime }: AzureWorld,
  records: RecordsFacade,
  { app = 'demo-app', slot }: CodePlace,
): SiteRecord {
  const { sites } = runtime.data;
  if (!sites.has(siteKey(app))) records.apps.put({ app });
  if (slot !== undefined && !sites.has(siteKey(app, slot))) records.slots.put({ app, slot });
  return sites.get(siteKey(app, slot))!;
}

function putBinding(records: RecordsFacade, site: SiteRecord, name: string, bindings: readonly Json[]): void {
  const slot = site.slot === null ? {} : { slot: site.slot };
  records.functions.put({ name, app: site.app, ...slot, config: { bindings } });
}

/** Registers an HTTP function, and puts it into its site where that lacks it or is told how it is called. */
export function registerHttp(
  world: AzureWorld,
  records: RecordsFacade,
  name: string,
  code: HttpHandler,
  settings: HttpSettings = {},
): void {
  check(name, code);
  const { authLevel, methods, route, ...place } = settings;
  if (route !== undefined) parseRoute(route);
  const site = requireSite(world, records, place);
  const there = site.functions.get(name.toLowerCase());
  const isTold = authLevel !== undefined || methods !== undefined || route !== undefined;
  if (isTold || !there || !findHttpTrigger(there)) {
    const trigger: Json = {
      ...{ type: 'httpTrigger', direction: 'in', name: 'request', authLevel: authLevel ?? 'function' },
      ...(methods && { methods: methods.map((method) => method.toLowerCase()) }),
      ...(route !== undefined && { route }),
    };
    putBinding(records, site, name, [trigger, { type: 'http', direction: 'out', name: '$return' }]);
  }
  world.runtime.code.http.set(codeNameOf(site, name), code);
}

/** Registers a function of another trigger, and puts it into its site where that lacks it or is told its trigger. */
export function registerTrigger(
  world: AzureWorld,
  records: RecordsFacade,
  name: string,
  code: TriggerHandler,
  { trigger, ...place }: TriggerSettings = {},
): void {
  check(name, code);
  const site = requireSite(world, records, place);
  if (trigger !== undefined || !site.functions.has(name.toLowerCase())) {
    putBinding(records, site, name, [{ type: trigger ?? 'manualTrigger', direction: 'in', name: 'input' }]);
  }
  world.runtime.code.triggers.set(codeNameOf(site, name), code);
}
