import { type Caller, type CallOptions, callAndForget } from '@functionary/core';
import type { components } from './generated/openapi.js';
import { getHostStatus, pingHost, restartHost } from './generated/operations.js';
import { callAndRead, readAsIs } from './service.js';

/** How a host stands. @interface */
export type HostStatus = components['schemas']['HostStatus'];

/** The host that runs the functions of an app. */
export class Host {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Shows how the host stands, and what keeps it from running. Takes the master key. */
  status(options?: CallOptions): Promise<HostStatus> {
    return callAndRead(this.#caller, getHostStatus, {}, readAsIs, options);
  }

  /** Sees whether the host's process is there. Takes no key. @throws PermissionDeniedError while the app is stopped */
  ping(options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, pingHost, {}, { ...options, acceptNoCredential: true });
  }

  /** Begins to restart the host, inside the app's process, and does not wait for it. Takes the master key. */
  restart(options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, restartHost, {}, options);
  }
}
