import {
  AzureFunctions,
  type AzureFunctionsOptions,
  FunctionApp,
  functionKeyAdapter,
  hostKeyAdapter,
  type KeyAdapter,
  type KeyRing,
  probeDurable,
  probeFunction,
  regeneratedKeyAdapter,
  systemKeyAdapter,
} from '@functionary/azure-functions';
import type { Clock, FetchLike } from '@functionary/core';
import { DurableFunctions } from '@functionary/durable-functions';
import type { World } from '@functionary/mock-server';
import type { Subject } from './subject.js';

/** The functions that are called, each with keys of its own. */
const FUNCTIONS = ['Managed', 'Hosted', 'Shared', 'Regenerated'] as const;

/** The instance that is read by the system key. */
const INSTANCE = 'abc123';

/** Puts functions and an instance into a world, beside what is in it. */
export function fillWorld(world: World): void {
  for (const name of FUNCTIONS) world.azure.http(name, async (request) => ({ name, body: await request.json() }));
  world.durable.instances.put({ instanceId: INSTANCE, name: 'HelloSequence', runtimeStatus: 'Running' });
}

/** What makes a subject: `fetch` troubles what goes through it, for the one that is named. */
type Trouble = (id: string) => FetchLike;

/** Every kind of key there is, and each way to change it. */
export function openSubjects(world: World, origin: string | undefined, trouble: Trouble): Subject[] {
  const connection = world.connect('azure-functions', origin ? { origin } : {});
  const { baseUrl, appUrl, subscriptionId, resourceGroupName, functionAppName, token, masterKey, clock } = connection;
  const steady = connection.fetch;
  const appOptions = { baseUrl: appUrl, clock: clock as Clock };
  const managed = (fetch: FetchLike, dialect: AzureFunctionsOptions['dialect'] = 'arm') => {
    const retry = fetch === steady ? {} : { retry: false as const };
    const azure = new AzureFunctions({ baseUrl, subscriptionId, credential: token, clock, fetch, dialect, ...retry });
    return azure.app(resourceGroupName, functionAppName);
  };
  const hosted = (fetch: FetchLike) =>
    new FunctionApp({ ...appOptions, fetch, functionKey: masterKey, ...(fetch === steady ? {} : { retry: false }) });
  const call = (name: string) => (ring: KeyRing) => {
    const app = new FunctionApp({ ...appOptions, fetch: steady, functionKey: ring });
    return () => app.invoke(name, { n: 1 });
  };
  const probe = (fetch: FetchLike, name: string) =>
    probeFunction({ ...appOptions, fetch, retry: false }, name, { input: { n: 0 } });
  const durable = (ring: KeyRing) => {
    const { baseUrl: at } = world.connect('durable-functions', origin ? { origin } : {});
    const client = new DurableFunctions({ baseUrl: at, fetch: steady, clock, systemKey: ring });
    return () => client.instance(INSTANCE).status();
  };
  const pick = (keys: Readonly<Record<string, string>> | undefined, names: readonly string[]) =>
    names.flatMap((name) => keys?.[name] ?? []);

  const make = (
    id: string,
    adapt: (fetch: FetchLike) => KeyAdapter,
    openClient: Subject['openClient'],
    listKeys: () => Readonly<Record<string, string>> | undefined,
  ): Subject => {
    const adapter = adapt(trouble(id));
    const listValues = () => pick(listKeys(), adapter.names);
    return { id, adapter, reader: adapt(steady), openClient, listValues };
  };
  return [
    make(
      'a function, by management',
      (fetch) => functionKeyAdapter({ app: managed(fetch), functionName: 'Managed', verify: probe(fetch, 'Managed') }),
      call('Managed'),
      () => world.azure.keys().functions.Managed,
    ),
    make(
      'a function, by its host',
      (fetch) => functionKeyAdapter({ app: hosted(fetch), functionName: 'Hosted', names: ['default', 'next'] }),
      call('Hosted'),
      () => world.azure.keys().functions.Hosted,
    ),
    make(
      'the host',
      (fetch) => hostKeyAdapter({ app: managed(fetch), verify: probe(fetch, 'Shared') }),
      call('Shared'),
      () => world.azure.keys().functionKeys,
    ),
    make(
      'durable',
      (fetch) => {
        const verify = probeDurable({ ...appOptions, fetch, retry: false });
        return systemKeyAdapter({ app: managed(fetch), verify });
      },
      durable,
      () => world.azure.keys().systemKeys,
    ),
    make(
      'a function, by the page',
      (fetch) => regeneratedKeyAdapter({ app: managed(fetch, 'documented'), functionName: 'Regenerated' }),
      call('Regenerated'),
      () => world.azure.keys().functions.Regenerated,
    ),
  ];
}
