import { type Caller, type CallOptions, callAndForget } from '@functionary/core';
import {
  deleteAdminHostKey,
  generateAdminHostKey,
  getAdminHostKey,
  listAdminHostKeys,
  setAdminHostKey,
} from './generated/operations.js';
import type { FunctionKey } from './key-types.js';
import { readKey } from './normalise.js';
import { readAdminKeys } from './read-admin-keys.js';
import { callAndRead } from './service.js';

/** Which keys of the host: `functionkeys`, for which `keys` is another name, open every function; `systemkeys` the webhooks of an extension each. */
export type HostKeySet = 'keys' | 'functionkeys' | 'systemkeys';

/** The keys of an app's host, by the host's own API. The master key is `_master` among the `systemkeys`, by its name alone. */
export class AdminHostKeys {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Lists keys by name, with their values. The master key is not among them. */
  list(keySet: HostKeySet, options?: CallOptions): Promise<Record<string, string>> {
    return callAndRead(this.#caller, listAdminHostKeys, { path: { keySet } }, readAdminKeys, options, 'list of keys');
  }

  /** Shows a key. @throws NotFoundError when there is no such key */
  get(keySet: HostKeySet, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { keySet, keyName } };
    return callAndRead(this.#caller, getAdminHostKey, args, (row) => readKey(row, keyName), options, 'key');
  }

  /**
   * Has the host make a new value for a key, and the key where there is none of that name. The value before is good no more. After a lost
   * answer it is not sent again: `get` tells the value.
   */
  generate(keySet: HostKeySet, keyName: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { keySet, keyName } };
    return callAndRead(this.#caller, generateAdminHostKey, args, (row) => readKey(row, keyName), options, 'key');
  }

  /** Gives a key a value, and makes the key where there is none of that name. The value before is good no more. */
  set(keySet: HostKeySet, keyName: string, value: string, options?: CallOptions): Promise<FunctionKey> {
    const args = { path: { keySet, keyName }, body: { name: keyName, value } };
    const call = { ...options, secrets: [value] };
    return callAndRead(this.#caller, setAdminHostKey, args, (row) => readKey(row, keyName), call, 'key');
  }

  /**
   * Deletes a key: its value is good no more.
   *
   * @throws NotFoundError when there is no such key; BadRequestError for the master key, which stays
   */
  delete(keySet: HostKeySet, keyName: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteAdminHostKey, { path: { keySet, keyName } }, options);
  }
}
