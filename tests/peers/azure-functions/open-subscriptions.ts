import type { WebSiteManagementClient } from '@azure/arm-appservice';
import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import {
  createOfficialClient,
  createStaticCredential,
  type Exchange,
  type OfficialClientSettings,
} from './official-client.js';

/** A subscription of a demo world that the official client is let loose on, over a socket. */
export interface Subscription {
  readonly world: World;
  /** How the world is reached, by the mock's own word. */
  readonly connection: ReturnType<typeof connect>;
  readonly group: string;
  readonly app: string;
  /** With the world's token, through the package's own bearer policy. */
  readonly client: WebSiteManagementClient;
  /** What {@link client} sent and was answered so far. */
  readonly exchanges: readonly Exchange[];
  createClient(settings?: Partial<OfficialClientSettings>): WebSiteManagementClient;
  /** `getApp 200` of each request so far, in order. */
  asked(): string[];
  /**
   * Says what the document is known to find wrong with this test's requests: an operation, and what its issues hold.
   * Any other issue fails the test, and so does one of these that does not come.
   */
  knowIssues(issues: Readonly<Record<string, string>>): void;
}

/** A mock that is as patient as its users may need, and one that refuses what Azure refuses. */
export const strictnesses: readonly { readonly azure: NonNullable<WorldOptions['azure']> }[] = [
  { azure: {} },
  { azure: { strict: true, auth: 'strict', throttling: true } },
];

const connect = (world: World, origin: string) => world.connect('azure-functions', { origin });

/**
 * Opens demo worlds for each test of a suite, all over one socket, and looks through their journals afterwards.
 * `defaults` are for worlds that are not told otherwise; `waitMs` is that of {@link OfficialClientSettings}, for the subscription's own client.
 */
export function openSubscriptions(
  defaults: WorldOptions = {},
): (options?: WorldOptions, waitMs?: number) => Subscription {
  const mock = createMockServer({ time: 'manual' });
  let server: Listening;
  let opened: { readonly world: World; readonly known: Record<string, string> }[];

  beforeAll(async () => {
    server = await listen(mock, { port: 0 });
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(() => {
    for (const { world, known } of opened) {
      mock.deleteWorld(world.id);
      expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
      const found = world.journal
        .entries()
        .flatMap(({ operationId = 'no operation', issues }) => issues.map((issue) => [operationId, issue] as const));
      const isKnown = ([operation, issue]: readonly [string, string]) =>
        operation in known && issue.includes(known[operation]!);
      expect(found.filter((issue) => !isKnown(issue))).toEqual([]);
      expect([...new Set(found.map(([operation]) => operation))].sort()).toEqual(Object.keys(known).sort());
    }
  });
  afterAll(async () => {
    await server?.close();
    mock.close();
  });

  return (options, waitMs = 0) => {
    const world = mock.world({ demo: true, ...defaults, ...options });
    const known: Record<string, string> = {};
    opened.push({ world, known });
    const connection = connect(world, server.url);
    const exchanges: Exchange[] = [];
    const { baseUrl, subscriptionId, token } = connection;
    const settings = { world, baseUrl, subscriptionId, credential: createStaticCredential(token) };
    return {
      ...{ world, connection, exchanges },
      group: connection.resourceGroupName,
      app: connection.functionAppName,
      client: createOfficialClient({ ...settings, waitMs, onExchange: (exchange) => exchanges.push(exchange) }),
      createClient: (own) => createOfficialClient({ ...settings, ...own }),
      asked: () => world.journal.entries().map(({ operationId, status }) => `${operationId} ${status}`),
      knowIssues: (issues) => void Object.assign(known, issues),
    };
  };
}
