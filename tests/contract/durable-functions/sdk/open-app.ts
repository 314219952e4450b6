import { DurableFunctions, type DurableFunctionsOptions } from '@functionary/durable-functions';
import { responses } from '@functionary/durable-functions/schemas';
import type { DurableConnection, World, WorldOptions } from '@functionary/mock-server';
import type { Setting } from '../../doors.js';
import type { DurableProfile } from '../profiles.js';
import { registerFunctions } from './register-functions.js';

/** A request that a client sent, and what became of it. */
export interface WireRecord {
  readonly method: string;
  /** Below the prefix of the durable routes, as sent. */
  readonly path: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  /** When it was sent, by the world's clock. */
  readonly at: number;
  /** Undefined where no answer came. */
  status: number | undefined;
}

/** What sends a request. */
export type Fetch = NonNullable<DurableFunctionsOptions['fetch']>;

/** What a client is made with; which orchestrations it knows is for the test to say. */
export type ClientOptions = Omit<DurableFunctionsOptions, 'orchestrations'>;

/** How an app is opened. */
export interface AppOptions extends Partial<Omit<ClientOptions, 'fetch'>> {
  readonly world?: WorldOptions;
  /** Puts something between the client and the door. */
  readonly wrap?: (send: Fetch) => Fetch;
}

/** A function app in a world of its own, and a client of it. */
export interface App {
  readonly world: World;
  readonly durable: DurableFunctions;
  readonly connection: DurableConnection;
  /** Requests of all clients of this app, in order. */
  readonly wire: WireRecord[];
  /** What a client of this app is made with. */
  readonly options: ClientOptions;
  /** How often functions ran, by name. */
  readonly runs: Map<string, number>;
  /** `POST /instances/x/suspend` of everything that was sent. */
  sent(): string[];
}

const prefixes = /^.*?\/(?:runtime\/webhooks\/durabletask|admin\/extensions\/DurableTaskExtension|durabletask)(?=\/)/;

/**
 * Opens an app with the functions of {@link registerFunctions}. Answers are judged by the schemas of `./schemas`,
 * which describe the service and not its page.
 */
export function openApp(setting: Setting<DurableProfile>, { world: own, wrap, ...client }: AppOptions = {}): App {
  const world = setting.openWorld(own);
  const runs = registerFunctions(world);
  const { origin } = setting;
  const connection = world.connect('durable-functions', origin === undefined ? {} : { origin });
  const wire: WireRecord[] = [];
  const record: Fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const entry: WireRecord = {
      method: init.method ?? 'GET',
      path: url.pathname.replace(prefixes, ''),
      url: url.href,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: init.body,
      at: world.clock.now(),
      status: undefined,
    };
    wire.push(entry);
    const response = await connection.fetch(url, init);
    entry.status = response.status;
    return response;
  };
  const options: ClientOptions = {
    ...connection,
    random: () => 0,
    ...(setting.profile !== 'documented' && { validate: responses }),
    ...client,
    fetch: wrap ? wrap(record) : record,
  };
  return {
    world,
    connection,
    wire,
    options,
    runs,
    durable: new DurableFunctions(options),
    sent: () => wire.map(({ method, path }) => `${method} ${path}`),
  };
}
