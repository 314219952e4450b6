import { type CallOptions, callAndForget, InvalidArgumentError, type SendOptions } from '@functionary/core';
import { explainStoppedApp } from './explain-stopped-app.js';
import {
  deleteFunctionKey,
  listFunctionKeys,
  readFunctionKeys,
  regenerateFunctionKey,
  setFunctionKey,
} from './generated/operations.js';
import type { FunctionKey } from './key-types.js';
import { readKey, readKeyMap } from './normalise.js';
import { type AppTarget, callAndRead, type Management } from './service.js';

/**
 * The keys of an app's functions, by Resource Manager. The host keeps them: while the app is stopped they can be neither
 * read nor changed.
 */
export class FunctionKeys {
  readonly #management: Management;
  readonly #target: AppTarget;

  /** Made by the app's handle. */
  constructor(management: Management, target: AppTarget) {
    this.#management = management;
    this.#target = target;
  }

  /**
   * Lists the keys of a function by name, with their values. Keys of the host, which open every function, are not among
   * them.
   *
   * @throws NotFoundError when there is no such function; BadRequestError when the app is stopped
   */
  list(functionName: string, options?: CallOptions): Promise<Record<string, string>> {
    const { caller, dialect } = this.#management;
    const operation = dialect === 'documented' ? readFunctionKeys : listFunctionKeys;
    const args = { path: { ...this.#target, functionName } };
    return explainStoppedApp(callAndRead(caller, operation, args, readKeyMap, options, 'object of keys'));
  }

  /**
   * Gives a key a value, and makes the key where there is none of that name. The value before is good no more.
   *
   * @param value - without one the service makes it
   * @returns the key with the value that is in force
   * @throws InvalidArgumentError for an empty value; NotFoundError when there is no such function; BadRequestError when
   *   the app is stopped
   */
  async set(functionName: string, keyName: string, value?: string, options?: CallOptions): Promise<FunctionKey> {
    const body = writeKey(keyName, value);
    const args = { path: { ...this.#target, functionName, keyName }, body };
    const read = (row: unknown) => readKey(row, keyName);
    const call: SendOptions = { ...options, secrets: [value] };
    return explainStoppedApp(callAndRead(this.#management.caller, setFunctionKey, args, read, call, WANTED));
  }

  /**
   * Has the service make a new value for a key. The value before is good no more, at once: calls that hold it fail, unless
   * they take it from a key ring that is rotated (`rotateKey`). In dialect `documented` the keys are listed first, so that
   * after a lost answer it can be told whether the key was changed.
   *
   * @returns the key with the value that is in force
   * @throws NotFoundError when there is no such function; BadRequestError when the app is stopped
   */
  async regenerate(functionName: string, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    const { caller, dialect } = this.#management;
    if (dialect !== 'documented') return this.set(functionName, keyName, undefined, options);
    const look = async (call: CallOptions | undefined) => (await this.list(functionName, call))[keyName];
    const { onResponse: _, ...quietly } = options ?? {};
    const before = await look(quietly);
    const call: SendOptions = {
      ...options,
      verify: async ({ signal }) => {
        const value = await look({ ...quietly, ...(signal && { signal }) });
        return value && value !== before ? { done: { name: keyName, value } } : 'again';
      },
    };
    const args = { path: { ...this.#target, functionName }, query: { keyName } };
    const read = (row: unknown) => readKey(row, keyName);
    return explainStoppedApp(callAndRead(caller, regenerateFunctionKey, args, read, call, WANTED));
  }

  /**
   * Deletes a key: its value is good no more.
   *
   * @throws NotFoundError when there is no such key; BadRequestError when the app is stopped
   */
  delete(functionName: string, keyName: string, options?: CallOptions): Promise<void> {
    const args = { path: { ...this.#target, functionName, keyName } };
    return explainStoppedApp(callAndForget(this.#management.caller, deleteFunctionKey, args, options));
  }
}

/** What the answer of a write should be. */
export const WANTED = 'key with a value';

/**
 * The body that writes a key. Resource Manager refuses one without `properties`, whatever its description says.
 *
 * @throws InvalidArgumentError for an empty value, in whose place the service would make one
 */
export function writeKey(name: string, value: string | undefined) {
  if (value === '') throw new InvalidArgumentError('value', 'it is empty; leave it out, and the service makes one');
  return { properties: { name, ...(value !== undefined && { value }) } };
}
