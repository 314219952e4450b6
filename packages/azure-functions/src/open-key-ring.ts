import { InvalidArgumentError } from '@functionary/core';
import { KeyRing, type RotateKeyOptions, readNameInUse } from '@functionary/core/keys';

/**
 * A ring for a key that is rotated under `id`: it reads the key that is in use, by the journal, before the first call, and
 * again after a 401 while no rotation runs. So a new process takes up the right one of two names, and a process beside the
 * one that rotates finds the new key by itself.
 *
 * @example
 * ```ts
 * import { type AzureFunctions, FunctionApp, hostKeyAdapter, type JournalStore, openKeyRing, rotateKey } from '@functionary/azure-functions';
 *
 * declare const azure: AzureFunctions;
 * declare const journal: JournalStore;
 * const key = { id: 'demo-app/host', adapter: hostKeyAdapter({ app: azure.app('rg-test', 'demo-app') }), journal };
 * const ring = openKeyRing(key);
 * const functionApp = new FunctionApp({ baseUrl: 'https://demo-app.azurewebsites.net', functionKey: ring });
 * await rotateKey({ ...key, ring });
 * ```
 *
 * @returns its first call throws InvalidArgumentError where the service has no key of that name
 */
export function openKeyRing({ id, adapter, journal }: Pick<RotateKeyOptions, 'id' | 'adapter' | 'journal'>): KeyRing {
  return new KeyRing(async () => {
    const entry = await journal?.get(id);
    const name = (entry && readNameInUse(entry)) ?? adapter.names[0]!;
    const key = (await adapter.list({ signal: undefined }))[name];
    if (key) return key;
    throw new InvalidArgumentError('adapter', `the service has no key named ${name}; make one`);
  });
}
