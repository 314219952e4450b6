import type { CallOptions, ClientOptions, CredentialInput } from '@functionary/core';
import type { AnyOrchestrations } from './orchestration-types.js';
import type { TaskHubParams } from './types.js';

/**
 * Options of `DurableFunctions` and of `createClient`.
 *
 * @example
 * ```ts
 * const options = { baseUrl: 'https://demo-app.azurewebsites.net', systemKey: () => readKeyFromVault() };
 * ```
 */
export interface ConnectionOptions extends ClientOptions, TaskHubParams {
  /** Where the function app is, without the prefix of the durable routes: `https://{app}.azurewebsites.net`, a custom domain, a gateway with a path. */
  baseUrl: string;
  /**
   * The app's system key `durabletask_extension`, or its master key. A value; a function that gives it; or a key ring,
   * which can be rotated while calls go on: `new KeyRing(() => readKey())` reads the key before the first call, and again
   * when the service refuses it. Not needed against the local tools, nor on the keyless prefix.
   */
  systemKey?: CredentialInput | undefined;
  /**
   * Where the key goes: the header `x-functions-key`, or the query parameter `code`, which ends up in access logs.
   *
   * @default 'header'
   */
  keyPlacement?: 'header' | 'query';
  /** Version of the Functions runtime: 1 has the routes under `/admin/extensions/DurableTaskExtension`. @default 2 */
  runtimeVersion?: 1 | 2;
  /** The prefix of the durable routes, for what `runtimeVersion` does not name. @default '/runtime/webhooks/durabletask' */
  prefix?: string;
}

/** Options of `DurableFunctions`. */
export interface DurableFunctionsOptions<Orchestrations = AnyOrchestrations> extends ConnectionOptions {
  /**
   * How long `watch` and `result` of an instance started here take a 404 for "not visible yet", in ms on the client's
   * clock, from the first one on.
   *
   * @default 10000
   */
  startGraceMs?: number;
  /** Standard Schemas for inputs, outputs and custom statuses, by orchestration name; the types follow from them. */
  orchestrations?: Orchestrations;
}

/** Options of a listing. */
export interface ListOptions extends CallOptions {
  /** Starts at this page: a `nextCursor` that was kept, or an error's `pagination.cursor`. */
  cursor?: string | undefined;
}

/** Options of a purge. */
export interface PurgeOptions extends CallOptions {
  /** Also purges instances that have not ended, where the host lets it. @default false */
  allowNonTerminal?: boolean;
}

/** Options of `raiseEvent`. */
export interface RaiseEventOptions extends CallOptions {
  /** Waits for the instance to leave Pending first: some storage providers lose an event that comes before. @default false */
  waitUntilRunning?: boolean;
}
