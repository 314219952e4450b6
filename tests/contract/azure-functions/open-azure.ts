import {
  type AppHandle,
  AzureFunctions,
  type AzureFunctionsOptions,
  type ClientOptions,
  FunctionApp,
  type FunctionAppOptions,
  Kudu,
  type KuduConnectionOptions,
} from '@functionary/azure-functions';
import { responses } from '@functionary/azure-functions/schemas';
import type { FetchLike } from '@functionary/core';
import type { AzureConnection, World, WorldOptions } from '@functionary/mock-server';
import { expect } from 'vitest';
import type { Watch } from '../keep-secrets.js';
import { watchAzureSecrets } from './keep-secrets.js';
import type { Service } from './services.js';

/** How a subscription is opened. */
export interface OpenOptions {
  readonly world?: WorldOptions;
  /** Options of all its clients. */
  readonly client?: ClientOptions;
  /** Puts something between the clients and the door. */
  readonly wrap?: (send: FetchLike) => FetchLike;
  /** Which app the clients are of: `demo-app`, or `demo-app-staging` for a slot. */
  readonly app?: string;
}

/** The demo subscription in a world of its own, and clients of it. */
export interface OpenAzure {
  readonly world: World;
  readonly connection: AzureConnection;
  readonly azure: AzureFunctions;
  /** The demo app, by management. */
  readonly app: AppHandle;
  /** Calls its functions by the host's function key. */
  readonly functionApp: FunctionApp;
  /** Calls its host by the master key. */
  readonly admin: FunctionApp;
  readonly kudu: Kudu;
  /** What the clients are made with. */
  readonly options: {
    readonly client: ClientOptions & { readonly fetch: FetchLike };
    readonly management: AzureFunctionsOptions;
    readonly app: FunctionAppOptions;
    readonly kudu: KuduConnectionOptions;
  };
  /** `GET @/functions 200` of everything that was sent, `@` being the demo app; without a status where no answer came. */
  readonly sent: string[];
  readonly watch: Watch;
  /** Expects a call to be refused so, and gives the error. */
  refuses(call: Promise<unknown>, expected: object): Promise<any>;
}

const prefixes = /^(?:\/worlds\/[^/]+)?(?:\/azure\/(?:management|login|apps\/[^/]+|scm\/[^/]+))?/;
const demoApp = /^\/subscriptions\/[^/]+\/resourceGroups\/rg-test\/providers\/Microsoft\.Web\/sites\/demo-app(?=\/|$)/i;

/** Options of a world as the service of a suite has it. */
export function toWorldOptions({ isStrict }: Service, { azure, ...own }: WorldOptions = {}): WorldOptions {
  return { demo: true, ...own, azure: { strict: isStrict, auth: isStrict ? 'strict' : 'any', ...azure } };
}

/**
 * Opens the demo subscription. In process, answers are judged by the schemas of `./schemas` too, which describe the
 * service and not its page.
 */
export function openAzure(service: Service, own: OpenOptions = {}): OpenAzure {
  const { setting, dialect } = service;
  const { client: given, wrap = (send) => send, app: label = 'demo-app' } = own;
  const world = setting.openWorld(toWorldOptions(service, own.world));
  const { origin } = setting;
  const connection = world.connect('azure-functions', { app: label, ...(origin !== undefined && { origin }) });
  const { baseUrl, appUrl, kuduUrl, token, subscriptionId, clock } = connection;
  const watch = watchAzureSecrets(world, connection);
  const sent: string[] = [];
  const send = wrap((input, init) => connection.fetch(input as string, init));
  const fetch: FetchLike = async (input, init = {}) => {
    const path = new URL(String(input)).pathname.replace(prefixes, '').replace(demoApp, '@');
    const place = sent.push(`${init.method} ${path}`) - 1;
    watch.look();
    const response = await send(input, init);
    sent[place] += ` ${response.status}`;
    return response;
  };
  const isValidated = setting.door === 'in process' && setting.profile === 'observed';
  const client = {
    fetch,
    clock,
    random: () => 0,
    hooks: watch.hooks,
    ...(isValidated && { validate: responses }),
    ...given,
  };
  const options = {
    client,
    management: { ...client, baseUrl, subscriptionId, dialect, credential: token },
    app: { ...client, baseUrl: appUrl, functionKey: connection.functionKey },
    kudu: { ...client, baseUrl: kuduUrl, credential: token },
  };
  const azure = new AzureFunctions(options.management);
  return {
    world,
    connection,
    azure,
    app: azure.app(connection.resourceGroupName, 'demo-app'),
    functionApp: new FunctionApp(options.app),
    admin: new FunctionApp({ ...options.app, functionKey: connection.masterKey }),
    kudu: new Kudu(options.kudu),
    options,
    sent,
    watch,
    async refuses(call, expected) {
      const error = await call.then(
        () => expect.unreachable('it was not refused'),
        (caught: unknown) => caught,
      );
      watch.tell(error);
      expect(error).toMatchObject(expected);
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
