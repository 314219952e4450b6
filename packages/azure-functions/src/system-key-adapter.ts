import type { KeyAdapter } from '@functionary/core/keys';
import { DURABLE_KEY } from './host-keys.js';
import type { KeyAdapterOptions } from './key-adapter-options.js';
import { storeHostKeys } from './key-store.js';
import { adaptInPlace } from './store-adapter.js';

/**
 * Rotates the key of an extension's webhooks, `in-place`: the extension looks at one name only. No call *through the ring*
 * fails; whoever holds links with the old key, such as the management URLs of an orchestration, must fetch new ones.
 *
 * @example
 * ```ts
 * import { type AzureFunctions, KeyRing, probeDurable, rotateKey, systemKeyAdapter } from '@functionary/azure-functions';
 * import { DurableFunctions } from '@functionary/durable-functions';
 *
 * declare const azure: AzureFunctions;
 * const app = azure.app('rg-test', 'demo-app');
 * const baseUrl = 'https://demo-app.azurewebsites.net';
 * const ring = new KeyRing(() => app.hostKeys.durableKey());
 * const durable = new DurableFunctions({ baseUrl, systemKey: ring });
 * await rotateKey({ id: 'demo-app/durable', ring, adapter: systemKeyAdapter({ app, verify: probeDurable({ baseUrl }) }) });
 * ```
 */
export function systemKeyAdapter(
  options: KeyAdapterOptions & {
    /** Of which extension, as `{extension}_extension`. @default 'durabletask_extension' */
    keyName?: string | undefined;
  },
): KeyAdapter {
  return adaptInPlace(storeHostKeys(options.app, 'systemKeys'), options.keyName ?? DURABLE_KEY, options);
}
