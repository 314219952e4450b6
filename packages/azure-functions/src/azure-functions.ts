import { InvalidArgumentError, type WaitOptions } from '@functionary/core';
import { AppHandle } from './app-handle.js';
import { Apps } from './apps.js';
import { WORK_RESULTS } from './operation-kinds.js';
import { type OperationPoller, resumeWork } from './operation-poller.js';
import type { AzureFunctionsOptions } from './options.js';
import { createManagement, type Management } from './service.js';

/**
 * A client of Azure Resource Manager for function apps: apps, functions, keys, settings, slots.
 *
 * @example
 * ```ts
 * import { AzureFunctions, entra } from '@functionary/azure-functions';
 *
 * const azure = new AzureFunctions({
 *   credential: entra({ tenantId: 'demo-tenant', clientId: 'demo-client', clientSecret: () => readSecretFromVault() }),
 *   subscriptionId: '00000000-0000-0000-0000-000000000001',
 * });
 * declare function readSecretFromVault(): Promise<string>;
 *
 * const app = azure.app('rg-test', 'demo-app');
 * const { default: key } = await app.functionKeys.list('HttpTrigger');
 * ```
 */
export class AzureFunctions {
  /** Where Resource Manager is. */
  readonly baseUrl: string;
  /** The apps of the subscription. */
  readonly apps: Apps;
  readonly #management: Management;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: AzureFunctionsOptions) {
    this.#management = createManagement(options);
    this.baseUrl = this.#management.caller.baseUrl;
    this.apps = new Apps(this.#management);
  }

  /** A handle of an app, by its names in any case. Sends nothing. @throws InvalidArgumentError for a name that cannot be one */
  app(resourceGroupName: string, functionAppName: string): AppHandle {
    checkName('resourceGroupName', resourceGroupName);
    checkName('functionAppName', functionAppName);
    const { subscriptionId } = this.#management;
    return new AppHandle(this.#management, { subscriptionId, resourceGroupName, functionAppName });
  }

  /**
   * Goes on with long work of another process: what `begin…` gave, as JSON. The credential is not in it.
   *
   * @example
   * ```ts
   * const saved = JSON.stringify(await app.slots.beginSwap({ targetSlot: 'staging' }));
   * await azure.resumeOperation(JSON.parse(saved)).result({ deadlineMs: 300_000 });
   * ```
   * @param saved - what a poller's `toJSON()` gave
   * @throws InvalidArgumentError for something else, or work of another service
   */
  resumeOperation<Result = unknown>(saved: unknown, wait?: WaitOptions): OperationPoller<Result> {
    return resumeWork<Result>(this.#management, saved, WORK_RESULTS, wait);
  }
}

/** Names of apps and groups hold no slash; one with a slash is mostly a slot's, or an id. */
function checkName(parameter: string, name: string): void {
  if (typeof name !== 'string' || /^\.{0,2}$|[/?#]/.test(name))
    throw new InvalidArgumentError(parameter, 'pass a name alone, without slashes; slots have verbs of their own');
}
