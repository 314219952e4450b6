import { beforeEach, describe, expect, it } from 'vitest';
import { engine, type OpenWorld, openWorld } from './testing/open-world.js';

let open: OpenWorld;
/** Paths of one thing of project `demo` each, by its list and the key of its list. */
let things: Record<string, { readonly one: string; readonly key: string }>;

beforeEach(() => {
  open = openWorld({ demo: true });
  const { qinling } = open.world;
  const fn = qinling.functions.put({ name: 'f' });
  qinling.versions.put({ function_id: fn.id });
  const execution = qinling.executions.put({ function_id: fn.id });
  const webhook = qinling.webhooks.put({ function_id: fn.id });
  const job = qinling.jobs.put({ function_id: fn.id });
  qinling.aliases.put({ name: 'prod', function_id: fn.id });
  things = {
    functions: { one: fn.id, key: 'functions' },
    executions: { one: execution.id, key: 'executions' },
    webhooks: { one: webhook.id, key: 'webhooks' },
    jobs: { one: job.id, key: 'jobs' },
    aliases: { one: 'prod', key: 'function_aliases' },
    [`functions/${fn.id}/versions`]: { one: '1', key: 'function_versions' },
  };
});

const get = (path: string, token: string) => open.ask('GET', `${engine}/v1/${path}`, { token });

describe('projects', () => {
  it('see what is theirs; others find nothing, administrators all that they can name', async () => {
    for (const [list, { one }] of Object.entries(things)) {
      const statuses = await Promise.all(
        ['demo-token', 'alt-token', 'admin-token'].map(async (token) => (await get(`${list}/${one}`, token)).status),
      );
      expect([list, ...statuses]).toEqual([list, 200, 404, 200]);
    }
  });

  it.each(['functions', 'executions', 'webhooks', 'jobs', 'aliases'])('list what is theirs: %s', async (list) => {
    const { key } = things[list]!;
    const count = async (query: string, token: string) => (await get(`${list}${query}`, token)).body[key]?.length;
    expect(await count('', 'demo-token')).toBe(1);
    expect(await count('/', 'alt-token')).toBe(0);
    expect(await count('', 'admin-token')).toBe(0);
    expect(await count('?all_projects=false', 'admin-token')).toBe(1);
    const demo = open.world.qinling.functions.list()[0]!.project_id;
    expect(await count(`?project_id=${demo}`, 'admin-token')).toBe(1);
    expect(await count(`?project_id=neq:${demo}`, 'admin-token')).toBe(0);
  });

  it.each(['functions', 'executions', 'webhooks', 'jobs'])('may not list those of others: %s', async (list) => {
    for (const query of ['all_projects=true', 'all_projects=0', 'project_id=x']) {
      const { status, body } = await get(`${list}?${query}`, 'demo-token');
      expect([status, body]).toEqual([
        403,
        { faultcode: 'Client', faultstring: 'Operation not allowed', debuginfo: null },
      ]);
    }
  });

  it('may list the aliases of all, as the service lets them', async () => {
    const { status, body } = await get('aliases?all_projects=true', 'alt-token');
    expect([status, body.function_aliases.length]).toEqual([200, 1]);
  });
});

describe('runtimes', () => {
  it('are seen where they are public, and private ones in their project alone', async () => {
    const { runtimes } = open.world.qinling;
    const { id } = runtimes.put({ name: 'own', is_public: false, created_at: '2023-01-01T00:00:00Z' });
    const namesFor = async (token: string) =>
      (await get('runtimes', token)).body.runtimes.map((runtime: any) => runtime.name);
    expect(await namesFor('demo-token')).toEqual(['own', 'python3']);
    expect(await namesFor('alt-token')).toEqual(['python3']);
    expect(await namesFor('admin-token')).toEqual(['python3']);
    expect((await get(`runtimes/${id}`, 'demo-token')).status).toBe(200);
    expect((await get(`runtimes/${id}`, 'admin-token')).body.faultstring).toBe(`Runtime not found [id=${id}]`);
  });
});
