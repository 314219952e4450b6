import type { KeyAdapter } from '@functionary/core/keys';
import type { OverlapOptions } from './key-adapter-options.js';
import { storeFunctionKeys } from './key-store.js';
import { adaptOverlap } from './store-adapter.js';

/**
 * Rotates the key by which one function is called, by `overlap`: two names take turns, so that the old key is good until
 * no call holds it any more.
 *
 * @example
 * ```ts
 * import { type AzureFunctions, FunctionApp, functionKeyAdapter, KeyRing, probeFunction, rotateKey } from '@functionary/azure-functions';
 *
 * declare const azure: AzureFunctions;
 * const app = azure.app('rg-test', 'demo-app');
 * const baseUrl = 'https://demo-app.azurewebsites.net';
 * const ring = new KeyRing(async () => (await app.functionKeys.list('HttpTrigger')).default ?? '');
 * const functionApp = new FunctionApp({ baseUrl, functionKey: ring });
 *
 * const verify = probeFunction({ baseUrl }, 'HttpTrigger', { method: 'GET', query: { name: 'probe' } });
 * const adapter = functionKeyAdapter({ app, functionName: 'HttpTrigger', verify });
 * await rotateKey({ id: 'demo-app/HttpTrigger', ring, adapter });
 * ```
 */
export function functionKeyAdapter(options: OverlapOptions & { functionName: string }): KeyAdapter {
  return adaptOverlap(storeFunctionKeys(options.app, options.functionName), options);
}
