import { type CallOptions, callAndForget, NotFoundError, type ResponseInfo } from '@functionary/core';
import { explainStoppedApp } from './explain-stopped-app.js';
import { WANTED, writeKey } from './function-keys.js';
import { deleteHostKey, listHostKeys, setHostKey } from './generated/operations.js';
import type { FunctionKey, HostKeyType, ListedHostKeys } from './key-types.js';
import { readKey } from './normalise.js';
import { readHostKeys } from './read-host-keys.js';
import { type AppTarget, callAndRead, type Management } from './service.js';

/** The system key by which the routes of Durable Functions are called. */
export const DURABLE_KEY = 'durabletask_extension';

/**
 * The keys of an app's host, by Resource Manager: those that open more than one function. While the app is stopped they
 * can be neither read nor changed.
 */
export class HostKeys {
  readonly #management: Management;
  readonly #target: AppTarget;

  /** Made by the app's handle. */
  constructor(management: Management, target: AppTarget) {
    this.#management = management;
    this.#target = target;
  }

  /**
   * Lists the keys of the host by kind and name, with their values.
   *
   * @throws NotFoundError when there is no such app; BadRequestError when it is stopped
   */
  list(options?: CallOptions): Promise<ListedHostKeys> {
    const args = { path: { ...this.#target } };
    const { caller } = this.#management;
    return explainStoppedApp(callAndRead(caller, listHostKeys, args, readHostKeys, options, 'object of host keys'));
  }

  /**
   * Gives a key a value, and makes the key where there is none of that name. The value before is good no more.
   *
   * @param keyName - of the master key `masterKey`, of the system key of Durable Functions `durabletask_extension`
   * @param value - without one the service makes it
   * @returns the key with the value that is in force
   * @throws InvalidArgumentError for an empty value; BadRequestError when the app is stopped
   */
  async set(keyType: HostKeyType, keyName: string, value?: string, options?: CallOptions): Promise<FunctionKey> {
    const body = writeKey(keyName, value);
    const args = { path: { ...this.#target, keyType, keyName }, body };
    const read = (row: unknown) => readKey(row, keyName);
    const call = { ...options, secrets: [value] };
    return explainStoppedApp(callAndRead(this.#management.caller, setHostKey, args, read, call, WANTED));
  }

  /**
   * Has the service make a new value for a key. The value before is good no more, at once: calls that hold it fail, unless
   * they take it from a key ring that is rotated (`rotateKey`).
   *
   * @returns the key with the value that is in force
   * @throws BadRequestError when the app is stopped
   */
  regenerate(keyType: HostKeyType, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    return this.set(keyType, keyName, undefined, options);
  }

  /**
   * Deletes a key: its value is good no more. The master key cannot be deleted.
   *
   * @throws NotFoundError when there is no such key; BadRequestError for the master key, and when the app is stopped
   */
  delete(keyType: HostKeyType, keyName: string, options?: CallOptions): Promise<void> {
    const args = { path: { ...this.#target, keyType, keyName } };
    return explainStoppedApp(callAndForget(this.#management.caller, deleteHostKey, args, options));
  }

  /**
   * The value of the system key `durabletask_extension`, for a client of Durable Functions.
   *
   * @example
   * ```ts
   * import { AzureFunctions, KeyRing } from '@functionary/azure-functions';
   * import { DurableFunctions } from '@functionary/durable-functions';
   *
   * declare const azure: AzureFunctions;
   * const { hostKeys } = azure.app('rg-test', 'demo-app');
   * const systemKey = new KeyRing(() => hostKeys.durableKey());
   * const durable = new DurableFunctions({ baseUrl: 'https://demo-app.azurewebsites.net', systemKey });
   * ```
   * @throws NotFoundError when the host has no such key: the extension makes it when it starts for the first time
   */
  async durableKey(options: CallOptions = {}): Promise<string> {
    let answer: ResponseInfo | undefined;
    const onResponse = (response: ResponseInfo) => {
      answer = response;
      options.onResponse?.(response);
    };
    const { systemKeys } = await this.list({ ...options, onResponse });
    const key = systemKeys[DURABLE_KEY];
    if (key) return key;
    throw createMissingKey(this.#target.functionAppName, answer!);
  }
}

function createMissingKey(app: string, { requestId, attempts, url, status, headers }: ResponseInfo): NotFoundError {
  const { id: operationId } = listHostKeys;
  const advice = `see that the app uses the Durable Functions extension, and that it has run once`;
  return new NotFoundError(
    `${operationId}: ${app} has no system key ${DURABLE_KEY}; ${advice}`,
    { status: 404, code: undefined, requestId, operationId, attempts, retryable: false, retryAfterMs: undefined },
    { request: { method: 'POST', url }, response: { status, headers }, body: undefined, details: undefined },
  );
}
