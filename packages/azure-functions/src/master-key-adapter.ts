import type { KeyAdapter } from '@functionary/core/keys';
import type { KeyAdapterOptions } from './key-adapter-options.js';
import { MASTER_KEY, storeHostKeys } from './key-store.js';
import { adaptInPlace } from './store-adapter.js';

/**
 * Rotates the master key of a host, `in-place`: there is one only. No call *through the ring* fails. Where `app` is a
 * `FunctionApp`, let the ring be its key: it then goes on under the new one.
 *
 * @example
 * ```ts
 * import { FunctionApp, KeyRing, masterKeyAdapter, probeHost, rotateKey } from '@functionary/azure-functions';
 *
 * const baseUrl = 'https://demo-app.azurewebsites.net';
 * const ring = new KeyRing(() => readKeyFromVault());
 * const app = new FunctionApp({ baseUrl, functionKey: ring });
 * await rotateKey({ id: 'demo-app/master', ring, adapter: masterKeyAdapter({ app, verify: probeHost({ baseUrl }) }) });
 * declare function readKeyFromVault(): Promise<string>;
 * ```
 */
export function masterKeyAdapter(options: KeyAdapterOptions): KeyAdapter {
  return adaptInPlace(storeHostKeys(options.app, 'masterKey'), MASTER_KEY, options);
}
