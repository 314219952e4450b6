import {
  type Answer,
  type Caller,
  createCaller,
  type FamilyRules,
  InvalidArgumentError,
  type Logger,
  type Operation,
  type Page,
  type PageEvent,
  type PollEvent,
  type SendOptions,
} from '@functionary/core';
import { placeKeyInHeader, placeKeyInQuery } from './credentials.js';
import { classifyError, isVerdict, readError } from './errors.js';
import type { ConnectionOptions, DurableFunctionsOptions } from './options.js';
import type { OrchestrationSchemas } from './orchestration-types.js';
import { pickHub } from './pick-hub.js';
import type { TaskHubParams } from './types.js';

/** Arguments of an operation, its query open for `undefined`, which is not sent. */
export type OpenArgs<Args> = {
  [Key in keyof Args]: Key extends 'query'
    ? { [Name in keyof NonNullable<Args[Key]>]?: NonNullable<Args[Key]>[Name] | undefined }
    : Args[Key];
};

/** What the verbs of one client share. */
export interface DurableService {
  readonly caller: Caller;
  /** The client's task hub and connection; a call's own come before. */
  readonly hub: TaskHubParams;
  readonly startGraceMs: number;
  readonly logger: Logger | undefined;
  /** Calls an operation. @throws ApiError in the class that says what happened */
  send<Args, Result>(
    operation: Operation<Args, Result>,
    args: OpenArgs<Args>,
    options?: SendOptions,
  ): Promise<Answer<Result>>;
  /** The schemas that the client was given for an orchestration. */
  findSchemas(name: string | undefined): OrchestrationSchemas;
  /** Tells the poll hook. */
  tellPoll(event: PollEvent): void;
  /** Tells the page hook. */
  tellPage(page: Page<unknown>): void;
}

/** Where the durable routes are: the host's two generations. */
const PREFIXES = { 1: '/admin/extensions/DurableTaskExtension', 2: '/runtime/webhooks/durabletask' } as const;

/** Composes the caller of a client: base URL with its prefix, the key and its place, the family's errors. */
export function createDurableCaller(options: ConnectionOptions): Caller {
  const {
    baseUrl,
    systemKey,
    keyPlacement = 'header',
    runtimeVersion = 2,
    prefix = PREFIXES[runtimeVersion],
  } = options;
  if (typeof baseUrl !== 'string') throw new InvalidArgumentError('baseUrl', 'pass the address of the function app');
  if (prefix === undefined) throw new InvalidArgumentError('runtimeVersion', 'pass 1 or 2');
  const rules: FamilyRules = {
    name: 'durable-functions',
    readError,
    isVerdict,
    place: keyPlacement === 'query' ? placeKeyInQuery : placeKeyInHeader,
    visibleQuery: VISIBLE_QUERY,
  };
  return createCaller({ ...options, baseUrl: baseUrl.replace(/\/+$/, '') + prefix, rules, credential: systemKey });
}

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

/** Makes what the verbs of a client share. */
export function createService<Orchestrations>(options: DurableFunctionsOptions<Orchestrations>): DurableService {
  const caller = createDurableCaller(options);
  const { logger, startGraceMs = 10_000 } = options;
  const hub = pickHub(options);
  const schemas = options.orchestrations as Readonly<Record<string, OrchestrationSchemas>> | undefined;
  const tell = (hook: 'page' | 'poll', event: PageEvent | PollEvent) => {
    try {
      caller.hooks[hook]?.(event as never);
    } catch (error) {
      logger?.error(`the ${hook} hook threw`, { error });
    }
  };
  return {
    caller,
    hub,
    startGraceMs,
    logger,
    async send(operation, args, sendOptions) {
      const { query } = args as { query?: object };
      const settled = { ...args, query: { ...hub, ...dropUndefined(query) } };
      try {
        return await caller.send(operation, settled as never, sendOptions);
      } catch (error) {
        throw classifyError(error);
      }
    },
    findSchemas: (name) => (name !== undefined && schemas && Object.hasOwn(schemas, name) ? schemas[name]! : {}),
    tellPoll: (event) => tell('poll', event),
    tellPage: ({ items, cursor, nextCursor, response }) =>
      tell('page', { items: items.length, cursor, nextCursor, response }),
  };
}

/** A call's own task hub may be left undefined, and then the client's holds. */
function dropUndefined(query: object = {}): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
