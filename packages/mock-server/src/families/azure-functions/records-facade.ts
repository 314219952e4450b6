/**
 * What tests put into a world's apps, and read of them, besides calling them.
 *
 * @module
 */
import { judgeSiteName } from './apps/check-site-name.js';
import { createSite, fillFunction, type Some } from './default-records.js';
import { siteKey } from './find-site.js';
import { judgeFunctionName } from './functions/check-function-name.js';
import {
  type AzureWorld,
  type ClientRecord,
  demoClient,
  demoResourceGroup,
  demoSubscription,
  type FunctionRecord,
  type SiteRecord,
} from './state.js';

/** Values by name, as a map or as an object. */
export type Values = Readonly<Record<string, string>> | ReadonlyMap<string, string>;

/** A function as a test describes it. */
export interface GivenFunction extends Some<Omit<FunctionRecord, 'name' | 'keys'>> {
  readonly name: string;
  /** Values by name. @default a key `default` of the host's own making */
  readonly keys?: Values | undefined;
}

/** An app as a test describes it. */
export interface GivenApp
  extends Some<
    Omit<SiteRecord, 'app' | 'slot' | 'codeKey' | 'functions' | 'appSettings' | 'functionKeys' | 'systemKeys'>
  > {
  /** @default 'demo-app' */
  readonly app?: string | undefined;
  readonly appSettings?: Values | undefined;
  /** Keys of the host for functions. */
  readonly functionKeys?: Values | undefined;
  /** Keys of extensions. */
  readonly systemKeys?: Values | undefined;
  /** These functions are put into it, beside those that there are. */
  readonly functions?: readonly GivenFunction[] | undefined;
}

/** All keys of an app. */
export interface KeysOfApp {
  readonly masterKey: string;
  readonly functionKeys: Readonly<Record<string, string>>;
  readonly systemKeys: Readonly<Record<string, string>>;
  /** Of each function, by the function's name. */
  readonly functions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The records part of `world.azure`. Apps are named; one that is not named is `demo-app`. What comes back is a copy. */
export interface RecordsFacade {
  readonly apps: {
    /**
     * Puts an app in any state, or changes the one that there is; its resource group too, where that is missing.
     *
     * @throws RangeError for what cannot be the name of an app
     */
    put(app?: GivenApp): SiteRecord;
    get(app?: string, slot?: string): SiteRecord | undefined;
    /** Slots too. */
    list(): readonly SiteRecord[];
  };
  readonly functions: {
    /** Puts a function into an app, or changes the one that there is: with an HTTP trigger, unless `config` says another. @throws RangeError where there is no such app, and for what cannot be a name */
    put(fn: GivenFunction & { readonly app?: string | undefined; readonly slot?: string | undefined }): FunctionRecord;
    /** @throws RangeError where there is no such app */
    list(app?: string, slot?: string): readonly FunctionRecord[];
  };
  readonly slots: {
    /** Puts a slot of an app, or changes the one that there is. @throws RangeError where there is no such app */
    put(slot: Omit<GivenApp, 'subscriptionId' | 'resourceGroup'> & { readonly slot: string }): SiteRecord;
  };
  readonly resourceGroups: {
    /** Puts a resource group, and its subscription where that is missing. */
    put(group: { readonly name: string; readonly subscriptionId?: string | undefined }): void;
  };
  readonly clients: {
    /** Puts a client of Entra. What is left out is as of the client that every world has. */
    put(client: Partial<ClientRecord>): ClientRecord;
  };
  /** All keys of an app. @throws RangeError where there is no such app */
  keys(app?: string, slot?: string): KeysOfApp;
  /** How many items a page of a list holds from now on. @default 100 @throws RangeError for what is no positive integer */
  pageSize(items: number): void;
}

const toMap = (values: Values | undefined): Map<string, string> | undefined =>
  values && new Map(values instanceof Map ? values : Object.entries(values));

/** @throws RangeError where there is a fault */
function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new RangeError(fault);
}

/** Makes the records part of `world.azure`. */
export function createRecordsFacade(world: AzureWorld): RecordsFacade {
  const { runtime } = world;

  function find(app = 'demo-app', slot?: string): SiteRecord | undefined {
    return runtime.data.sites.get(siteKey(app, slot));
  }

  function require(app = 'demo-app', slot?: string): SiteRecord {
    const site = find(app, slot);
    if (!site) throw new RangeError(`There is no app '${siteKey(app, slot)}': put it first.`);
    return site;
  }

  function putGroup(name: string, subscriptionId: string): void {
    const { subscriptions } = runtime.data;
    const id = subscriptionId.toLowerCase();
    const groups = subscriptions.get(id) ?? new Map<string, string>();
    subscriptions.set(id, groups);
    if (!groups.has(name.toLowerCase())) groups.set(name.toLowerCase(), name);
  }

  function putFunction(site: SiteRecord, { keys, ...given }: GivenFunction): FunctionRecord {
    refuse(judgeFunctionName(given.name));
    const there = site.functions.get(given.name.toLowerCase());
    const named = { ...given, name: there?.name ?? given.name, keys: toMap(keys) ?? there?.keys };
    const { name, config, files, test_data, language, isDisabled, keys: kept } = { ...there, ...named };
    const fn = fillFunction(world, site, { name, config, files, test_data, language, isDisabled, keys: kept });
    site.functions.set(fn.name.toLowerCase(), fn);
    return fn;
  }

  function putSite(slot: string | null, { functions = [], ...given }: GivenApp): SiteRecord {
    const { app = 'demo-app', subscriptionId = demoSubscription, resourceGroup = demoResourceGroup } = given;
    const { appSettings, functionKeys, systemKeys, ...plain } = given;
    refuse(judgeSiteName(slot ?? app));
    const there = find(app, slot ?? undefined);
    if (!there) putGroup(resourceGroup, subscriptionId);
    const site = createSite(world, {
      ...there,
      ...plain,
      app: there?.app ?? app,
      slot: there?.slot ?? slot,
      subscriptionId: there?.subscriptionId ?? subscriptionId,
      resourceGroup: there?.resourceGroup ?? resourceGroup,
      appSettings: toMap(appSettings) ?? there?.appSettings,
      functionKeys: toMap(functionKeys) ?? there?.functionKeys,
      systemKeys: toMap(systemKeys) ?? there?.systemKeys,
    });
    runtime.data.sites.set(siteKey(app, slot), site);
    for (const fn of functions) putFunction(site, fn);
    return structuredClone(site);
  }

  return {
    apps: {
      put: (given = {}) => putSite(null, given),
      get: (app, slot) => structuredClone(find(app, slot)),
      list: () => structuredClone([...runtime.data.sites.values()]),
    },
    functions: {
      put: ({ app, slot, ...given }) => structuredClone(putFunction(require(app, slot), given)),
      list: (app, slot) => structuredClone([...require(app, slot).functions.values()]),
    },
    slots: {
      put({ slot, ...given }) {
        const { subscriptionId, resourceGroup, location, kind } = require(given.app);
        return putSite(slot, { location, kind, ...given, subscriptionId, resourceGroup });
      },
    },
    resourceGroups: {
      put: ({ name, subscriptionId = demoSubscription }) => putGroup(name, subscriptionId),
    },
    clients: {
      put(given) {
        const client: ClientRecord = { ...demoClient, ...given };
        runtime.data.clients.set(client.client_id.toLowerCase(), client);
        return structuredClone(client);
      },
    },
    keys(app, slot) {
      const { masterKey, functionKeys, systemKeys, functions } = require(app, slot);
      return {
        masterKey,
        functionKeys: Object.fromEntries(functionKeys),
        systemKeys: Object.fromEntries(systemKeys),
        functions: Object.fromEntries(
          [...functions.values()].map(({ name, keys }) => [name, Object.fromEntries(keys)]),
        ),
      };
    },
    pageSize(items) {
      if (!Number.isInteger(items) || items < 1)
        throw new RangeError(`A page holds a positive number of items, not ${items}.`);
      runtime.data.pageSize = items;
    },
  };
}
