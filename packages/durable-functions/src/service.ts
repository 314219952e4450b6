import {
  type Answer,
  type Caller,
  createCaller,
  dropUndefined,
  InvalidArgumentError,
  type OpenArgs,
  type Operation,
  placeInHeader,
  placeInQuery,
  type SendOptions,
} from '@functionary/core';
import { classifyError, isVerdict, readError } from './errors.js';
import type { ConnectionOptions, DurableFunctionsOptions } from './options.js';
import { pickHub } from './pick-hub.js';
import type { TaskHubParams } from './types.js';

/** What the verbs of one client share. */
export interface DurableService {
  readonly caller: Caller;
  readonly options: DurableFunctionsOptions<any>;
  /** Task hub and connection of every call that names no others. */
  readonly hub: TaskHubParams;
  /** The same for calls about another task hub or connection, where `params` names one. */
  at(params: TaskHubParams): DurableService;
  /** Calls an operation. @throws ApiError in the class that says what happened */
  send<Args, Result>(
    operation: Operation<Args, Result>,
    args: OpenArgs<Args>,
    options?: SendOptions,
  ): Promise<Answer<Result>>;
}

/** Where the durable routes are: the host's two generations. */
const PREFIXES = { 1: '/admin/extensions/DurableTaskExtension', 2: '/runtime/webhooks/durabletask' } as const;

/** What of a query may be shown beside what core shows: what says which instances are meant. */
const VISIBLE_QUERY = [
  'taskHub',
  'connection',
  'createdTimeFrom',
  'createdTimeTo',
  'runtimeStatus',
  'top',
  'op',
  'timeout',
];

/** Composes the caller of a client: base URL with its prefix, the key and its place, the family's errors. */
export function createDurableCaller(options: ConnectionOptions): Caller {
  const { baseUrl, runtimeVersion = 2, prefix = PREFIXES[runtimeVersion] } = options;
  if (prefix === undefined) throw new InvalidArgumentError('runtimeVersion', 'pass 1 or 2');
  return createCaller({
    ...options,
    // Without the slash between them the prefix would change the host.
    baseUrl: String(baseUrl).replace(/\/+$/, '') + prefix.replace(/^\/*/, '/'),
    credential: options.systemKey,
    rules: {
      name: 'durable-functions',
      readError,
      isVerdict,
      place: options.keyPlacement === 'query' ? placeInQuery('code') : placeInHeader('x-functions-key'),
      visibleQuery: VISIBLE_QUERY,
    },
  });
}

/** Makes what the verbs of a client share. */
export function createService(
  options: DurableFunctionsOptions<any>,
  caller: Caller = createDurableCaller(options),
  hub: TaskHubParams = pickHub(options),
): DurableService {
  return {
    caller,
    options,
    hub,
    at: (params) => createService(options, caller, { ...hub, ...pickHub(params) }),
    async send(operation, args, sendOptions) {
      const { query = {} } = args as { query?: object };
      try {
        return await caller.send(
          operation,
          { ...args, query: { ...hub, ...dropUndefined(query) } } as never,
          sendOptions,
        );
      } catch (error) {
        throw classifyError(error);
      }
    },
  };
}
