import type { KeyAdapter } from '@functionary/core/keys';
import type { OverlapOptions } from './key-adapter-options.js';
import { storeHostKeys } from './key-store.js';
import { adaptOverlap } from './store-adapter.js';

/**
 * Rotates the key by which every function of an app is called, by `overlap`: two names among the host's `functionKeys` take
 * turns, so that the old key is good until no call holds it any more.
 *
 * @example
 * ```ts
 * import { type AzureFunctions, hostKeyAdapter, KeyRing, rotateKey } from '@functionary/azure-functions';
 *
 * declare const azure: AzureFunctions;
 * const app = azure.app('rg-test', 'demo-app');
 * const ring = new KeyRing(async () => (await app.hostKeys.list()).functionKeys.default ?? '');
 * await rotateKey({ id: 'demo-app/host', ring, adapter: hostKeyAdapter({ app }) });
 * ```
 */
export function hostKeyAdapter(options: OverlapOptions): KeyAdapter {
  return adaptOverlap(storeHostKeys(options.app, 'functionKeys'), options);
}
