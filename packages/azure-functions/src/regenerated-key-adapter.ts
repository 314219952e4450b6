import type { KeyAdapter } from '@functionary/core/keys';
import type { KeyAdapterOptions } from './key-adapter-options.js';
import { type ManagedApp, storeFunctionKeys } from './key-store.js';
import { adaptInPlace } from './store-adapter.js';

/**
 * Rotates one key of a function `in-place`, by `functionKeys.regenerate`: the service makes the value, so that nobody has it
 * before it is in force. Calls that are refused meanwhile wait for it. Prefer {@link functionKeyAdapter}, by which nothing
 * is ever refused; this is for servers that go by the page's `regeneratekeys`, and for apps where a second name is not
 * wanted.
 *
 * @example
 * ```ts
 * import { type AzureFunctions, KeyRing, regeneratedKeyAdapter, rotateKey } from '@functionary/azure-functions';
 *
 * declare const azure: AzureFunctions;
 * const app = azure.app('rg-test', 'demo-app');
 * // Of a function, so that the key is read again where a rotation was cut short.
 * const ring = new KeyRing(async () => (await app.functionKeys.list('HttpTrigger')).default ?? '');
 * await rotateKey({ id: 'demo-app/HttpTrigger', ring, adapter: regeneratedKeyAdapter({ app, functionName: 'HttpTrigger' }) });
 * ```
 */
export function regeneratedKeyAdapter(
  options: Omit<KeyAdapterOptions, 'app' | 'generate'> & {
    /** What `azure.app(…)` gives. */
    app: ManagedApp;
    functionName: string;
    /** @default 'default' */
    keyName?: string | undefined;
  },
): KeyAdapter {
  const { app, functionName, keyName = 'default' } = options;
  return { ...adaptInPlace(storeFunctionKeys(app, functionName), keyName, options), makes: 'service' };
}
