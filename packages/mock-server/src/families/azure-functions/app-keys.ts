import type { WorldServices } from '../../family.js';
import type { DurableRuntime } from '../durable-functions/state.js';
import { siteOf } from './find-site.js';
import { findKeyName } from './keys/find-key-name.js';
import { generateHostSecret } from './make-secret.js';
import type { AzureRuntime, SiteRecord } from './state.js';

/** The name of the key that the Durable Functions extension asks for. */
export const durableKeyName = 'durabletask_extension';

/** The keys of an app that let one in at the Durable Functions extension, and those that do not. */
export interface DurableAppKeys {
  readonly systemKey: string | undefined;
  readonly masterKey: string;
  /** Of the host and of its functions: good for functions, and forbidden here. */
  readonly functionKeys: readonly string[];
}

/** The keys of an app, where the world holds an app of that name. */
export function keysOfApp(services: Pick<WorldServices, 'runtimeOf'>, app: string): DurableAppKeys | undefined {
  const runtime = services.runtimeOf('azure-functions') as AzureRuntime | undefined;
  const site = runtime && siteOf({ runtime }, app);
  if (!site) return undefined;
  return {
    systemKey: site.systemKeys.get(findKeyName(site.systemKeys, durableKeyName) ?? ''),
    masterKey: site.masterKey,
    // looked at for refusals alone, where every call of durable's comes by
    get functionKeys() {
      const ofFunctions = [...site.functions.values()].flatMap((each) => [...each.keys.values()]);
      return [...site.functionKeys.values(), ...ofFunctions];
    },
  };
}

/** The app that `world.durable` is about where it names none. */
const durableApp = 'demo-app';

/**
 * The keys that a new site's host begins with: one for functions, named `default`, that of the Durable Functions
 * extension, and the master key, of the host's own making; those of `demo-app` are what `world.durable` was told.
 *
 * @param key of the site, in lower case
 */
export function initialHostKeys(
  services: Pick<WorldServices, 'runtimeOf' | 'hex'>,
  key: string,
): Pick<SiteRecord, 'masterKey' | 'functionKeys' | 'systemKeys'> {
  const durable = services.runtimeOf('durable-functions') as DurableRuntime | undefined;
  const told = key === durableApp ? durable?.host : undefined;
  return {
    masterKey: told?.masterKey ?? generateHostSecret(services, 'master'),
    functionKeys: new Map([['default', told?.functionKeys[0] ?? generateHostSecret(services)]]),
    systemKeys: new Map([[durableKeyName, told?.systemKey ?? generateHostSecret(services, 'system')]]),
  };
}

/** Whether an app is there and stopped. */
export function isAppStopped(services: Pick<WorldServices, 'runtimeOf'>, app: string): boolean {
  const runtime = services.runtimeOf('azure-functions') as AzureRuntime | undefined;
  return runtime !== undefined && siteOf({ runtime }, app)?.state === 'Stopped';
}

/** Gives `demo-app`, where it is there, the keys that `world.durable` is told; every other app and slot keeps its own. */
export function shareDurableKeys(
  services: Pick<WorldServices, 'runtimeOf'>,
  given: Partial<DurableRuntime['host']>,
): void {
  const runtime = services.runtimeOf('azure-functions') as AzureRuntime | undefined;
  const site = runtime && siteOf({ runtime }, durableApp);
  if (!site) return;
  if (given.masterKey !== undefined) site.masterKey = given.masterKey;
  if (given.functionKeys?.[0] !== undefined) site.functionKeys.set('default', given.functionKeys[0]);
  if (given.systemKey !== undefined) {
    site.systemKeys.set(findKeyName(site.systemKeys, durableKeyName) ?? durableKeyName, given.systemKey);
  }
}
