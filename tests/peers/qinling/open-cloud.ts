import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMockServer, type World } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type CommandEnd, OfficialClients } from './official-clients.js';

/** Who can ask: users that every world has, whose passwords are their names. */
export type UserName = 'admin' | 'demo' | 'alt';

/** A session of keystoneauth1. */
export interface Session {
  /**
   * Calls one of the clients over the session, e.g. `engine.functions.get`. Keyword arguments are an object at the end.
   *
   * @throws PythonError
   */
  call(path: string, ...args: readonly unknown[]): Promise<any>;
}

/** A world that the official clients are let loose on, over a socket. */
export interface Cloud {
  readonly world: World;
  /** Keystone without its version, as a user is told it. */
  readonly authUrl: string;
  readonly engineUrl: string;
  /** A session by password, which finds version and engine itself. */
  signIn(user: UserName): Promise<Session>;
  /** A session by another plugin of keystoneauth1. */
  open(plugin: string, options: object): Promise<Session>;
  /** A client of the engine's URL and a token, without keystoneauth1. */
  openEndpoint(token: string): Promise<Session>;
  /** Runs `openstack` as a user, with the variables that an RC file sets; none for null. Words are split at blanks. */
  openstack(user: UserName | null, command: string, ...more: readonly string[]): Promise<CommandEnd>;
  /** The same for a command that ends well and writes JSON. */
  openstackJson(user: UserName | null, command: string, ...more: readonly string[]): Promise<any>;
  /** The path of a file that a test may write; gone afterwards. */
  file(name: string): string;
  /** Writes a package as Python's zipfile does, and gives its path. */
  zip(name: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** `createFunction 201` of all that was asked of the engine so far, in order. */
  asked(): string[];
  /**
   * Says what the document is known to find wrong with this test's requests: an operation, and what its issues hold.
   * Any other issue fails the test, and so does one of these that does not come.
   */
  knowIssues(issues: Readonly<Record<string, string>>): void;
}

const isKeywords = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('$file' in value);

/** What an RC file sets. */
const variablesOf = (authUrl: string, user: UserName) => ({
  OS_AUTH_URL: authUrl,
  OS_USERNAME: user,
  OS_PASSWORD: user,
  OS_PROJECT_NAME: user,
  OS_USER_DOMAIN_NAME: 'Default',
  OS_PROJECT_DOMAIN_NAME: 'Default',
});

/**
 * The present hour's half: the clients judge by the machine's clock whether a token is still good, and cron counts hours.
 */
const findHalfPast = (now: number) => now - (now % 3_600_000) + 1_800_000;

/** Opens a cloud for each test of a suite, all over one socket and with one Python. */
export function openClouds(): () => Cloud {
  const mock = createMockServer({ time: 'manual', startAt: findHalfPast(Date.now()) });
  let server: Listening;
  let home: string;
  let clients: OfficialClients;
  let present: { readonly cloud: Cloud; readonly known: Record<string, string> };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'qinling-peer-'));
    server = await listen(mock);
    clients = new OfficialClients(home);
  });
  beforeEach(() => {
    const known: Record<string, string> = {};
    present = { cloud: createCloud(mock.world({ demo: true }), known), known };
  });
  afterEach(() => {
    const { journal, logs, id } = present.cloud.world;
    mock.deleteWorld(id);
    expect(logs.filter(({ level }) => level === 'error')).toEqual([]);
    const found = journal
      .entries()
      .flatMap(({ operationId = 'no operation', issues }) => issues.map((issue) => [operationId, issue] as const));
    const { known } = present;
    expect(found.filter(([operation, issue]) => !(operation in known && issue.includes(known[operation]!)))).toEqual(
      [],
    );
    expect([...new Set(found.map(([operation]) => operation))].sort()).toEqual(Object.keys(known).sort());
  });
  afterAll(async () => {
    await clients?.close();
    await server?.close();
    mock.close();
    if (home) rmSync(home, { recursive: true });
  });

  function createCloud(world: World, known: Record<string, string>): Cloud {
    const { authUrl, baseUrl: engineUrl } = world.connect('qinling', { origin: server.url });
    let opened = 0;

    const callThrough = (name: string): Session => ({
      call(path, ...args) {
        const last = args.at(-1);
        const positional = isKeywords(last) ? args.slice(0, -1) : args;
        return clients.call(name, path, positional, isKeywords(last) ? last : {});
      },
    });

    async function open(plugin: string, options: object): Promise<Session> {
      const name = `${world.id} ${++opened}`;
      await clients.open(name, plugin, { auth_url: authUrl, ...options });
      return callThrough(name);
    }

    async function openEndpoint(token: string): Promise<Session> {
      const name = `${world.id} ${++opened}`;
      await clients.openEndpoint(name, engineUrl, token);
      return callThrough(name);
    }

    function openstack(user: UserName | null, command: string, ...more: readonly string[]): Promise<CommandEnd> {
      return clients.shell([...command.split(' '), ...more], user === null ? {} : variablesOf(authUrl, user));
    }

    return {
      ...{ world, authUrl, engineUrl, open, openEndpoint, openstack },
      signIn: (user) =>
        open('password', {
          ...{ username: user, password: user, project_name: user },
          ...{ user_domain_name: 'Default', project_domain_name: 'Default' },
        }),
      async openstackJson(user, command, ...more) {
        const { status, out, errors } = await openstack(user, command, ...more, '-f', 'json');
        if (status !== 0) throw new Error(`openstack ${command} ended with ${status}: ${errors}${out}`);
        return JSON.parse(out);
      },
      file: (name) => join(home, name),
      async zip(name, files) {
        const path = join(home, name);
        await clients.zip(path, files);
        return path;
      },
      asked: () =>
        world.journal
          .entries()
          .filter(({ url }) => url.includes('/openstack/function-engine'))
          .map(({ operationId, status }) => `${operationId} ${status}`),
      knowIssues: (issues) => void Object.assign(known, issues),
    };
  }

  return () => present.cloud;
}
