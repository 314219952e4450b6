/**
 * Records of apps and functions, with what is left out filled in.
 *
 * @module
 */
import type { Json } from '../../family.js';
import { initialHostKeys } from './app-keys.js';
import { siteKey } from './find-site.js';
import { generateHostSecret } from './make-secret.js';
import type { AzureData, AzureWorld, FunctionRecord, SiteRecord } from './state.js';

/** Where a site is. */
export type SitePlace = Pick<SiteRecord, 'subscriptionId' | 'resourceGroup' | 'app' | 'slot'>;

/** Some of a record; undefined is the same as nothing. */
export type Some<Kept> = { readonly [Key in keyof Kept]?: Kept[Key] | undefined };

function withoutUndefined<Kept extends object>(given: Kept): { [Key in keyof Kept]: Exclude<Kept[Key], undefined> } {
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Kept]: Exclude<Kept[Key], undefined> };
}

/** Under which key a new site's code is registered: its own, unless a swap took that elsewhere. */
function chooseCodeKey({ sites }: AzureData, key: string): string {
  const taken = new Set([...sites.values()].map(({ codeKey }) => codeKey));
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key}#${count}`;
  return free;
}

/** A running function app on Linux without functions, made now; keys as the host makes them. It is put nowhere. */
export function createSite(world: AzureWorld, given: SitePlace & Some<SiteRecord>): SiteRecord {
  const { runtime, services } = world;
  const now = services.now();
  return {
    location: 'West Europe',
    kind: 'functionapp,linux',
    tags: null,
    identity: null,
    state: 'Running',
    properties: {},
    siteConfig: {},
    appSettings: new Map(),
    functions: new Map(),
    codeKey: chooseCodeKey(runtime.data, siteKey(given.app, given.slot)),
    ...initialHostKeys(services, siteKey(given.app, given.slot)),
    deployments: [],
    log: [],
    provisioningState: null,
    startedAt: now,
    modifiedAt: now,
    lastSwap: null,
    ...withoutUndefined(given),
  };
}

/** Bindings of an HTTP function that wants a function key and takes GET and POST. */
export const httpBindings: readonly Json[] = [
  { type: 'httpTrigger', direction: 'in', name: 'request', authLevel: 'function', methods: ['get', 'post'] },
  { type: 'http', direction: 'out', name: '$return' },
];

/** A function of a site: one with an HTTP trigger in the site's language, with a key `default`, unless told otherwise. It is put nowhere. */
export function fillFunction(
  { services }: AzureWorld,
  site: SiteRecord,
  given: Some<FunctionRecord> & Pick<FunctionRecord, 'name'>,
): FunctionRecord {
  return {
    config: { bindings: httpBindings },
    files: {},
    test_data: null,
    language: site.appSettings.get('FUNCTIONS_WORKER_RUNTIME') ?? 'node',
    isDisabled: false,
    keys: given.keys ?? new Map([['default', generateHostSecret(services)]]),
    ...withoutUndefined(given),
  };
}
