import { type CallOptions, isMissing } from '@functionary/core';
import type { KeyCallOptions } from '@functionary/core/keys';
import type { AdminFunctionKeys } from './admin-function-keys.js';
import type { AdminHostKeys } from './admin-host-keys.js';
import type { FunctionKeys } from './function-keys.js';
import type { HostKeys } from './host-keys.js';
import type { HostKeyType } from './key-types.js';

/** An app by Resource Manager: what `azure.app(…)` gives. */
export interface ManagedApp {
  readonly functionKeys: FunctionKeys;
  readonly hostKeys: HostKeys;
}

/** An app by its own host: a `FunctionApp` whose key is the master key. */
export interface HostedApp {
  readonly functionKeys: AdminFunctionKeys;
  readonly hostKeys: AdminHostKeys;
}

/** Keys of one kind, wherever they are changed. */
export interface KeyStore {
  list(options: KeyCallOptions): Promise<Readonly<Record<string, string | undefined>>>;
  /** @returns the value that is in force */
  write(name: string, value: string | undefined, options: KeyCallOptions): Promise<string>;
  /** Absent is no error. */
  remove(name: string, options: KeyCallOptions): Promise<void>;
}

/** The master key's name, by Resource Manager and by the host. */
export const MASTER_KEY = 'masterKey';
const HOST_MASTER_KEY = '_master';

/** What the host calls the kinds of its keys. */
const KEY_SETS = { functionKeys: 'functionkeys', systemKeys: 'systemkeys', masterKey: 'systemkeys' } as const;

/** The keys of one function. */
export function storeFunctionKeys(app: ManagedApp | HostedApp, functionName: string): KeyStore {
  if (isHosted(app)) {
    const keys = app.functionKeys;
    return {
      list: (options) => keys.list(functionName, pickSignal(options)),
      write: async (name, value, options) => {
        const call = pickSignal(options);
        const written =
          value === undefined ? keys.generate(functionName, name, call) : keys.set(functionName, name, value, call);
        return (await written).value;
      },
      remove: (name, options) => forgive(keys.delete(functionName, name, pickSignal(options))),
    };
  }
  const keys = app.functionKeys;
  return {
    list: (options) => keys.list(functionName, pickSignal(options)),
    write: async (name, value, options) => {
      const call = pickSignal(options);
      const written =
        value === undefined ? keys.regenerate(functionName, name, call) : keys.set(functionName, name, value, call);
      return (await written).value;
    },
    remove: (name, options) => forgive(keys.delete(functionName, name, pickSignal(options))),
  };
}

/** The keys of the host of one kind. The one of kind `masterKey` is called so. */
export function storeHostKeys(app: ManagedApp | HostedApp, keyType: HostKeyType): KeyStore {
  return isHosted(app) ? storeOnHost(app.hostKeys, keyType) : storeByManagement(app.hostKeys, keyType);
}

function storeByManagement(keys: HostKeys, keyType: HostKeyType): KeyStore {
  return {
    list: async (options) => {
      const listed = await keys.list(pickSignal(options));
      return keyType === 'masterKey' ? { [MASTER_KEY]: listed.masterKey ?? undefined } : listed[keyType];
    },
    write: async (name, value, options) => (await keys.set(keyType, name, value, pickSignal(options))).value,
    remove: (name, options) => forgive(keys.delete(keyType, name, pickSignal(options))),
  };
}

function storeOnHost(keys: AdminHostKeys, keyType: HostKeyType): KeyStore {
  const keySet = KEY_SETS[keyType];
  const isMaster = keyType === 'masterKey';
  const nameOnHost = (name: string) => (isMaster ? HOST_MASTER_KEY : name);
  return {
    // The host lists no master key, and shows it by its name alone.
    list: async (options) =>
      isMaster
        ? { [MASTER_KEY]: (await keys.get(keySet, HOST_MASTER_KEY, pickSignal(options))).value }
        : keys.list(keySet, pickSignal(options)),
    write: async (name, value, options) => {
      const call = pickSignal(options);
      const own = nameOnHost(name);
      return (await (value === undefined ? keys.generate(keySet, own, call) : keys.set(keySet, own, value, call)))
        .value;
    },
    remove: (name, options) => forgive(keys.delete(keySet, nameOnHost(name), pickSignal(options))),
  };
}

/** The host shows one key at a time, which Resource Manager does not. */
function isHosted(app: ManagedApp | HostedApp): app is HostedApp {
  return 'get' in app.functionKeys;
}

function pickSignal({ signal }: KeyCallOptions): CallOptions {
  return signal ? { signal } : {};
}

async function forgive(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
