/**
 * The seam between the mock's world and a family: what the world gives to a family, and what a family gives to the
 * world.
 *
 * @module
 */
import type { StrictSchemas, Table, TableOperation } from './table.js';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The names of the families. */
export type FamilyName = 'durable-functions' | 'azure-functions' | 'qinling' | 'aeontel-functions';

/** What happens by itself and what waits to be told: see {@link WorldServices.change}. */
export type Progress = 'immediate' | 'manual' | { readonly time: number } | { readonly polls: number };

/** How durable orchestrations are played. */
export interface DurableWorldOptions {
  /** @default 4 */
  readonly protocol?: 3 | 4;
  /** @default false */
  readonly failureDetails?: boolean;
  /** @default true */
  readonly longTimers?: boolean;
  readonly overridableExistingInstanceStates?: 'NonRunningStates' | 'AnyState';
}

/** How strictly the mock of azure-functions plays the service. */
export interface AzureWorldOptions {
  /**
   * Refuses what the service refuses and the mock takes otherwise: requests without `api-version` or with an unknown one,
   * keys written without `properties`, and what only the page knows (GET `listkeys`, `regeneratekeys`, its `logStream`).
   *
   * @default false
   */
  readonly strict?: boolean;
  /** `any` takes every bearer token for management and Kudu; `strict` only tokens that this world's Entra gave, for this service and not expired. @default 'any' */
  readonly auth?: 'any' | 'strict';
  /** Counts requests of management against the service's buckets, and answers 429 when one is empty. @default false */
  readonly throttling?: boolean;
  /** How long work is followed: at a `Location`, at an `Azure-AsyncOperation`, or by the resource's own `provisioningState`. @default 'location' */
  readonly operationStyle?: 'location' | 'azure-async-operation' | 'resource';
}

/** How strictly the mock of aeontel-functions plays the service. */
export interface AeontelWorldOptions {
  /**
   * Passes over query parameters that the service does not know, and over all but the first value of one that comes more
   * than once. Both are 400 otherwise: an ignored `includeDeleted=only` would answer with the wrong functions.
   *
   * @default false
   */
  readonly lenientQuery?: boolean;
}

/** Options of a world. Each is the mock server's own option of that name where absent. */
export interface WorldOptions {
  /** Name in `/worlds/{id}`: letters, digits, `-` and `_`. @default 'w1', 'w2', … */
  readonly id?: string;
  /** Which behaviour is served: `observed` (the real service today), `documented` (its page), or a family's own. @default 'observed' */
  readonly profile?: string;
  /** `real`, `manual` (time moves when told) or `skip` (manual, and moves by itself while a client waits). @default 'skip' */
  readonly time?: 'real' | 'manual' | 'skip';
  /** Where ids and jitter come from. @default 1 */
  readonly seed?: number;
  /** The instant at which a manual or skipping clock starts, ms since 1970. @default the real now */
  readonly startAt?: number;
  /** Holds the demo world's data. @default false */
  readonly demo?: boolean;
  /** @default 'immediate' */
  readonly progress?: Progress;
  /** Refuses requests that the document's schemas refuse, with 400, before the family sees them. @default false */
  readonly strictRequests?: boolean;
  readonly durable?: DurableWorldOptions;
  readonly azure?: AzureWorldOptions;
  readonly aeontel?: AeontelWorldOptions;
}

/** What a world gives to a family. */
export interface WorldServices {
  readonly id: string;
  readonly options: WorldOptions;
  /** Grows at restore and reset: results of user code that began in an older epoch are to be dropped. */
  readonly epoch: number;
  /** The world's clock, ms since 1970. */
  now(): number;
  /**
   * Puts an event on the clock's queue: plain data, so that snapshots hold it. It reaches
   * {@link FamilyRuntime.onEvent} of the same family when its time has come; what is due already, right after the
   * present request is answered. Events of the same instant keep their order. Returns an id.
   */
  schedule(event: { readonly at: number; readonly kind: string; readonly data: Json }): number;
  unschedule(id: number): void;
  /**
   * Announces an asynchronous change of state, delivered to {@link FamilyRuntime.onEvent} when the world's `progress`
   * says so: `immediate`, right after the present answer is sent; `manual`, when the test says so.
   */
  change(change: { readonly kind: string; readonly item: string; readonly data: Json }): void;
  /** Whether such a change happens right after the present answer, as the world's `progress` stands. */
  proceedsAtOnce(change: { readonly kind: string; readonly item: string }): boolean;
  /** Counts a look at an item, for changes that wait for a number of polls. */
  polled(item: string): void;
  /** From the world's seed: in [0, 1). */
  random(): number;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A random (version 4) UUID. */
  uuid(): string;
  /** User code in flight: the world is not idle, and virtual time does not move, until it settles. */
  track<T>(work: Promise<T>): Promise<T>;
  /** A request that the server holds: counts as an explicit wait, so that a skipping clock moves on until `work` settles. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Ends when the world's clock has moved by `ms`; at restore and reset too. Rejects with the signal's reason. */
  sleep(ms: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  log(level: 'debug' | 'info' | 'warn' | 'error', message: string): void;
  /** What another family keeps in this world, where the world holds it: families that share a mount share its keys. Not before all are set up. */
  runtimeOf(family: FamilyName): FamilyRuntime | undefined;
  /** To this world's own mounts, by URL or by real host. @throws TypeError for any other host: the mock sends nothing to anyone. */
  fetch(request: Request): Promise<Response>;
}

/** An answer of a family. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`, which alone may come more than once. */
  readonly cookies?: readonly string[];
  /** Sent as JSON, except a `Uint8Array`, a stream, and a string that comes with a content type that is not JSON. `undefined` is an empty body. */
  readonly body?: unknown;
  /** @default 'application/json; charset=utf-8' for a JSON body */
  readonly contentType?: string;
  /** The world's user code gave it, so that no page says of what form it is. */
  readonly isFromCode?: boolean;
}

/** The query of a request, with names as they were sent. */
export interface QueryValues {
  /** First value of a name. */
  get(name: string): string | undefined;
  all(name: string): readonly string[];
  /** All values of a name in whatever case it was sent; asked for in lower case. */
  allOfAnyCase(lowerCaseName: string): readonly string[];
  /** In order of appearance, each once. */
  names(): readonly string[];
}

/** The headers of a request: as much of the platform's `Headers` as it takes, which a socket gives without making one. */
export type ReadHeaders = Pick<Headers, 'get'>;

/** A routed request, split but not judged. */
export interface Incoming {
  readonly operation: TableOperation;
  readonly method: string;
  /** The mount by which it came, as in the document: `openstack/identity`. */
  readonly mount: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Server variables, e.g. `app`, `prefix`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly query: QueryValues;
  readonly headers: ReadHeaders;
  /** Each header with its value, for who passes the request on. */
  readonly allHeaders: Iterable<readonly [string, string]>;
  readonly bytes: Uint8Array;
  readonly signal: AbortSignal | undefined;
  /** Origin, world prefix and mount (with the server's own prefix) by which the request came: links are built on it. No slash at the end. */
  readonly base: string;
  /** The same for any mount of this world: `baseOf('openstack/identity')`. By a real host, the mount's own host. */
  baseOf(mount: string): string;
  /** As received, with the prefix of the world where a header chose it: what a `Location` that means this very request says. */
  readonly url: string;
}

/** What a family keeps in a world. */
export interface FamilyRuntime {
  /** All state: plain, structuredClone-able. Replaced at restore, so never captured. */
  data: object;
  /** An event of the queue, or a change, has come due. A promise holds the queue back until it settles; user code belongs in {@link WorldServices.track} instead. */
  onEvent(kind: string, data: Json): void | Promise<void>;
  /** The world is over: end what goes on beyond an answer. */
  onClose?(): void;
  /** `data` was replaced: rebuild what is derived from it, dispatch outstanding work again. */
  onRestore?(): void;
}

/** A request's values as the family reads them, typed per operation by {@link Call}. */
export interface Decoded {
  path: any;
  query: any;
  headers: any;
  body: any;
}

type ParametersIn<Op, Place extends string> = Op extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? [Exclude<Parameters[Place], undefined>] extends [never]
      ? {}
      : Exclude<Parameters[Place], undefined>
    : {}
  : {};

type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Op extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

type AnswerBody<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type AnswerWith<Status, Body> = {
  readonly status: Status;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
} & (undefined extends Body ? { readonly body?: Body } : { readonly body: Body });

/** What an operation may answer: the statuses and bodies of its document, no others. */
export type AnswerOf<Op> = Op extends { responses: infer Responses }
  ? { [Status in keyof Responses & number]: AnswerWith<Status, AnswerBody<Responses[Status]>> }[keyof Responses &
      number]
  : Answer;

/** What a handler is called with. */
export interface Call<Op, Runtime> {
  readonly incoming: Incoming;
  readonly path: ParametersIn<Op, 'path'>;
  readonly query: ParametersIn<Op, 'query'>;
  readonly headers: ParametersIn<Op, 'header'>;
  readonly body: BodyOf<Op>;
  readonly runtime: Runtime;
  readonly services: WorldServices;
  /** Switches of the deviations that the world's profile applies. */
  readonly switches: ReadonlySet<string>;
}

/** A call of whichever operation, as deviations see it. */
export interface AnyCall<Runtime> extends Decoded {
  readonly incoming: Incoming;
  readonly runtime: Runtime;
  readonly services: WorldServices;
  readonly switches: ReadonlySet<string>;
}

/** One handler per operation of the document: leave one out, or answer with a status that the document lacks, and it does not compile. */
export type Handlers<Ops, Runtime> = {
  readonly [Id in keyof Ops]: (call: Call<Ops[Id], Runtime>) => AnswerOf<Ops[Id]> | Promise<AnswerOf<Ops[Id]>>;
};

/** Where a service's page and the service differ: one row of a family's table. A profile is the rows that name it. */
export interface Deviation<Runtime = any> {
  /** Unique among all families, e.g. `qinling-bare-lists`. */
  readonly id: string;
  readonly operations: readonly string[];
  readonly profiles: readonly string[];
  /** The page's sentence. */
  readonly says: string;
  /** What the service does. */
  readonly does: string;
  readonly source: string;
  /** Edits the decoded request. */
  readonly request?: (incoming: Incoming, decoded: Decoded) => Decoded;
  /** Answers in the handler's place. */
  readonly before?: (call: AnyCall<Runtime>) => Answer | undefined;
  /** Edits the answer, after it was checked against the document. */
  readonly answer?: (answer: Answer, call: AnyCall<Runtime>) => Answer;
  /** Set for the handler to read, where the effect differs. */
  readonly switch?: string;
  /**
   * Edits every answer after all else, refusals and failures among them; of a row for all operations (`'*'`) also those to
   * paths where no operation is.
   */
  readonly dress?: (answer: Answer, request: Pick<Incoming, 'mount' | 'method'>) => Answer;
  /** Whether what the document finds wrong with a request is right by the page: then it is no issue. */
  readonly allows?: (issue: string) => boolean;
  /** What the journal says of such a request that was served although the world's profile does not apply the row. */
  readonly issue?: string;
}

/** A family of the mock. */
export interface Family<Runtime extends FamilyRuntime = any, Ops = any> {
  readonly name: FamilyName;
  readonly table: Table;
  readonly loadStrict: () => Promise<StrictSchemas>;
  /** Real hosts, one per distinct mount of the table and in its order, e.g. `{app}.azurewebsites.net`; empty where there are none. */
  readonly hosts: readonly string[];
  /** Profiles that it knows besides `observed`. */
  readonly profiles: readonly string[];
  setup(services: WorldServices): Runtime;
  /** Who asks, and may they: an answer refuses. */
  authorize(incoming: Incoming, runtime: Runtime, services: WorldServices): Answer | undefined;
  /** @param switches those of the deviations that the world's profile applies to the operation */
  decode(incoming: Incoming, runtime: Runtime, switches: ReadonlySet<string>): Decoded | { readonly refuse: Answer };
  readonly handlers: Handlers<Ops, Runtime>;
  /** Puts on every answer of an operation, refusals and failures too, what the service puts on all of them. */
  dress?(answer: Answer, incoming: Incoming, runtime: Runtime, services: WorldServices): Answer;
  /** No operation has this path, or none with this method (`allowed` lists those that the path takes). */
  unrouted(request: UnroutedRequest, runtime: Runtime, services: WorldServices): Answer;
  /** A handler threw. */
  fail(error: unknown, incoming: Incoming): Answer;
  readonly deviations: readonly Deviation<Runtime>[];
  /** Puts the demo world's data in. */
  demo(runtime: Runtime, services: WorldServices): void;
}

/** A request under a family's mount that no operation takes. */
export interface UnroutedRequest {
  readonly method: string;
  /** As in the document: `openstack/identity`. */
  readonly mount: string;
  /** The mount's own variables, e.g. `app`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Path under the mount, undecoded, with its leading slash. */
  readonly path: string;
  readonly query: QueryValues;
  readonly headers: ReadHeaders;
  /** Methods that the path does take; empty when the path is unknown. */
  readonly allowed: readonly string[];
  /** As {@link Incoming.baseOf}. */
  baseOf(mount: string): string;
}
