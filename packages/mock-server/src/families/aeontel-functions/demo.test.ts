import { describe, expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const own = [
  ...['classify', 'draft', 'echo', 'extract-invoice', 'night-run', 'rank-leads', 'send-reminder', 'stripe-refund'],
  ...['summarize', 'tag-photo', 'translate'],
];

describe('the demo world', () => {
  const { world, ask } = openWorld({ demo: true });
  const list = async (query = '', token?: string): Promise<string[]> =>
    (await ask('GET', query, undefined, token)).body.data.map(({ name }: { name: string }) => name).sort();

  it('holds a dozen functions of its workspace, of which one is deleted', async () => {
    const functions = world.aeontel.functions.list().filter(({ workspaceId }) => workspaceId === 'wsp_demo');
    expect(functions).toHaveLength(12);
    const query = '?filter=%7B%22workspaceId%22%3A%22wsp_demo%22%7D';
    expect(await list(query)).toEqual(own);
    expect(await list(`${query}&include_deleted=only`)).toEqual(['old-report']);
  });

  it('shows beside them what the system has and what an integration brings, and nothing else of the second workspace', async () => {
    expect(await list()).toEqual([...own, 'http-request', 'parse-json', 'shared-lookup'].sort());
    expect(await list('?source=system')).toEqual(['http-request', 'parse-json']);
    expect(await list('?source=integration')).toEqual(['shared-lookup']);
    expect(await list('', 'sec_other')).toEqual(['billing', 'http-request', 'parse-json', 'shared-lookup']);
  });

  it('has a row of every kind: both sources, nulls, a runtime user, no default version', async () => {
    const { data } = (await ask('GET')).body;
    const valuesOf = (field: string) => new Set(data.map((row: Record<string, unknown>) => row[field]));
    expect([...valuesOf('source')].sort()).toEqual(['custom', 'openapi-op', 'system']);
    for (const field of ['description', 'createdBy', 'runtimeUserId', 'defaultVersionId', 'workspaceId']) {
      expect(valuesOf(field)).toContain(null);
      expect(valuesOf(field).size).toBeGreaterThan(1);
    }
    expect(valuesOf('createdAt').size).toBeGreaterThan(10);
  });

  it('runs what has no code of its own: arguments come back', async () => {
    const { body } = await ask('POST', '/fun_echo/invoke', { args: { a: 1 } });
    expect(body).toEqual({ ok: true, result: { a: 1 }, error: null, durationMs: 0 });
  });

  it('sets no event on the clock, so that whoever sleeps does not wake after days', async () => {
    const { clock } = openWorld({ demo: true }).world;
    const before = clock.now();
    await clock.runUntilIdle();
    expect(clock.now()).toBe(before);
  });
});

it('every world knows the tokens, workspaces and schemas, and holds no function', async () => {
  const { world, ask } = openWorld();
  for (const token of ['sec_demo', 'pub_demo', 'sec_other', 'tok_admin', 'tok_member', 'tok_platform']) {
    const { status, body } = await ask('GET', '', undefined, token);
    expect([status, body.data]).toEqual([200, []]);
  }
  expect(world.aeontel.workspaces.list().map(({ id }) => id)).toEqual(['wsp_demo', 'wsp_other']);
  expect(world.aeontel.schemas.list().map(({ id }) => id)).toEqual(expect.arrayContaining(['sch_input', 'sch_output']));
});
