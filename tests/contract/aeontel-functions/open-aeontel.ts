import {
  AeontelFunctions,
  type AeontelFunctionsOptions,
  type ClientOptions,
  type CredentialInput,
} from '@functionary/aeontel-functions';
import { responses } from '@functionary/aeontel-functions/schemas';
import type { FetchLike } from '@functionary/core';
import type { AeontelConnection, World, WorldOptions } from '@functionary/mock-server';
import { expect } from 'vitest';
import type { Setting } from '../doors.js';
import { type Watch, watchSecrets } from '../keep-secrets.js';

/** The profiles under which Aeontel is served. */
export const aeontelProfiles = ['observed'] as const;

/** How an account is opened. */
export interface OpenOptions {
  readonly world?: WorldOptions;
  /** Options of its clients. */
  readonly client?: ClientOptions;
  /** @default 'sec_demo' */
  readonly token?: string;
  /** Puts something between the clients and the door. */
  readonly wrap?: (send: FetchLike) => FetchLike;
}

/** Functions in a world of their own, and clients of them. */
export interface OpenAeontel {
  readonly world: World;
  readonly connection: AeontelConnection;
  readonly aeontel: AeontelFunctions;
  /** What the client is made with. */
  readonly options: AeontelFunctionsOptions & { readonly fetch: FetchLike };
  /**
   * `GET @?limit=2 200` of everything that was sent, `@` being `/api/functions`, the query in plain text; without a
   * status where no answer came.
   */
  readonly sent: string[];
  readonly watch: Watch;
  /** Another client of the same world. */
  openClient(token: CredentialInput, own?: ClientOptions): AeontelFunctions;
  /** Expects a call to be refused so, and gives the error. Requests that the document refuses are meant here, and nowhere else. */
  refuses(call: PromiseLike<unknown>, expected: object): Promise<any>;
}

/** Opens an account, in a world without functions. In process, answers are judged by the schemas of `./schemas` too. */
export function openAeontel(setting: Setting, own: OpenOptions = {}): OpenAeontel {
  const { client: given, token = 'sec_demo', wrap = (send) => send } = own;
  const world = setting.openWorld(own.world);
  const { origin } = setting;
  const connection = world.connect('aeontel-functions', { token, ...(origin !== undefined && { origin }) });
  const tokens = new Set(['sec_demo', 'pub_demo', 'sec_other', 'tok_admin', 'tok_member', 'tok_platform', token]);
  const watch = watchSecrets(world, () => tokens);
  const sent: string[] = [];
  const send = wrap((input, init) => connection.fetch(input as string, init));
  const fetch: FetchLike = async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const path = pathname.replace(/^.*\/api\/functions(?=\/|$)/, '@');
    const place = sent.push(`${init.method} ${path}${decodeURIComponent(search.replaceAll('+', ' '))}`) - 1;
    const response = await send(input, init);
    sent[place] += ` ${response.status}`;
    return response;
  };
  const options = {
    ...{ baseUrl: connection.baseUrl, token: connection.token, clock: connection.clock },
    ...{ fetch, random: () => 0, hooks: watch.hooks },
    ...(setting.door === 'in process' && { validate: responses }),
    ...given,
  };
  return {
    world,
    connection,
    aeontel: new AeontelFunctions(options),
    options,
    sent,
    watch,
    openClient: (credential, more) => new AeontelFunctions({ ...options, ...more, token: credential }),
    async refuses(call, expected) {
      const listIssues = () => world.journal.entries().filter(({ issues }) => issues.length > 0);
      expect(listIssues(), 'requests before this one that the document refuses').toEqual([]);
      const error = await call.then(
        () => expect.unreachable('it was not refused'),
        (caught: unknown) => caught,
      );
      watch.tell(error);
      expect(error).toMatchObject(expected);
      for (const { status } of listIssues()) expect(status).toBe(400);
      watch.takeJournal();
      return error;
    },
  };
}

/** All items of a list, in order. */
export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
