import type { WorldServices } from '../../family.js';
import { keysOfApp } from '../azure-functions/app-keys.js';
import type { DurableRuntime } from './state.js';

/** The keys by which the host of an app knows its callers. */
export interface HostKeys {
  /** Undefined where the app has none any more. */
  readonly systemKey: string | undefined;
  readonly masterKey: string;
  /** Good for functions, and forbidden here. */
  readonly functionKeys: readonly string[];
}

/** The keys of an app: its own where the world holds the app, and otherwise those of the host's settings. */
export function hostKeysOf(
  { host }: Pick<DurableRuntime, 'host'>,
  services: Pick<WorldServices, 'runtimeOf'>,
  app: string,
): HostKeys {
  const keys = keysOfApp(services, app);
  return keys ?? host;
}
