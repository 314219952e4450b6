import { type Caller, type CallOptions, callAndForget } from '@functionary/core';
import {
  deleteAdminFunctionKey,
  generateAdminFunctionKey,
  getAdminFunctionKey,
  listAdminFunctionKeys,
  setAdminFunctionKey,
} from './generated/operations.js';
import type { FunctionKey } from './key-types.js';
import { readKey } from './normalise.js';
import { readAdminKeys } from './read-admin-keys.js';
import { callAndRead } from './service.js';

/** The keys of an app's functions, by the host's own API. */
export class AdminFunctionKeys {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Lists the keys of a function by name, with their values. @throws NotFoundError when there is no such function */
  list(functionName: string, options?: CallOptions): Promise<Record<string, string>> {
    const args = { path: { functionName } };
    return callAndRead(this.#caller, listAdminFunctionKeys, args, readAdminKeys, options, 'list of keys');
  }

  /** Shows a key. @throws NotFoundError when there is no such function or key */
  get(functionName: string, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { functionName, keyName } };
    return callAndRead(this.#caller, getAdminFunctionKey, args, (row) => readKey(row, keyName), options, 'key');
  }

  /**
   * Has the host make a new value for a key, and the key where there is none of that name. The value before is good no more. After a lost
   * answer it is not sent again: `get` tells the value.
   */
  generate(functionName: string, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { functionName, keyName } };
    return callAndRead(this.#caller, generateAdminFunctionKey, args, (row) => readKey(row, keyName), options, 'key');
  }

  /** Gives a key a value, and makes the key where there is none of that name. The value before is good no more. */
  set(functionName: string, keyName: string, value: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { functionName, keyName }, body: { name: keyName, value } };
    const call = { ...options, secrets: [value] };
    return callAndRead(this.#caller, setAdminFunctionKey, args, (row) => readKey(row, keyName), call, 'key');
  }

  /** Deletes a key: its value is good no more. @throws NotFoundError when there is no such key */
  delete(functionName: string, keyName: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteAdminFunctionKey, { path: { functionName, keyName } }, options);
  }
}
