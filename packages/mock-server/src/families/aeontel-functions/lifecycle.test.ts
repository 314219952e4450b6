import { expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const body = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };

it('creates a function with an initial version, which is its default', async () => {
  const { world, ask } = openWorld();
  const { status, body: made } = await ask('POST', '', body);
  expect(status).toBe(201);
  expect(made).toMatchObject({
    ...{ workspaceId: 'wsp_demo', source: 'custom', system: false },
    createdBy: 'usr_admin',
  });
  expect(world.aeontel.versions.list()).toMatchObject([{ id: made.defaultVersionId, functionId: made.id, name: 'v1' }]);
});

it('tells every wrong field at once, and unknown ones alone by their own code', async () => {
  const { ask } = openWorld();
  const wrong = await ask('POST', '', { workspaceId: 'wsp_demo', name: ' ', description: null, extra: 1 });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'validation_failed']);
  expect(wrong.body.errors.map((each: any) => [each.pointer, each.code])).toEqual([
    ['/inputSchemaId', 'required'],
    ['/outputSchemaId', 'required'],
    ['/name', 'empty'],
    ['/description', 'null_value'],
    ['/extra', 'unknown_field'],
  ]);
  const extra = await ask('POST', '', { ...body, system: true });
  expect(extra.body).toMatchObject({ code: 'unknown_field', errors: [{ pointer: '/system' }] });
});

it('restores a deleted function, and purges one for good', async () => {
  const { world, ask } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f' });
  expect((await ask('POST', `/${id}/restore`)).body.code).toBe('function_not_deleted');
  expect((await ask('DELETE', `/${id}/purge`)).body.code).toBe('function_not_deleted');
  expect((await ask('DELETE', `/${id}`)).body).toEqual({ success: true });
  expect((await ask('DELETE', `/${id}`)).body.code).toBe('function_deleted');
  expect((await ask('PATCH', `/${id}`, { name: 'g' })).body.code).toBe('function_deleted');
  expect((await ask('GET', `/${id}`)).body).toMatchObject({ retentionTier: 'medium', deletedAt: expect.any(String) });
  expect((await ask('POST', `/${id}/restore`)).body).toMatchObject({ retentionTier: null, deletedAt: null });
  await ask('DELETE', `/${id}`);
  expect((await ask('DELETE', `/${id}/purge`)).status).toBe(200);
  expect((await ask('GET', `/${id}`)).status).toBe(404);
  expect(world.aeontel.versions.list()).toEqual([]);
});

it.each([
  ['short', '7d'],
  ['medium', '30d'],
  ['long', '90d'],
] as const)('keeps a function of the tier %s for %s, and not at the last instant', async (retentionTier, time) => {
  const { world, ask } = openWorld();
  const [workspace] = world.aeontel.workspaces.list();
  world.aeontel.workspaces.put({ ...workspace!, retentionTier });
  const { id } = world.aeontel.functions.put({ name: 'f' });
  await ask('DELETE', `/${id}`);
  const days = Number.parseInt(time, 10) * 24 * 3_600_000;
  await world.clock.advance(days - 1);
  expect((await ask('GET', `/${id}`)).status).toBe(200);
  await world.clock.advance(1);
  expect((await ask('GET', `/${id}`)).status).toBe(404);
  expect(world.aeontel.functions.list()).toEqual([]);
});

it('does not end a function that was restored in between', async () => {
  const { world, ask } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f' });
  await ask('DELETE', `/${id}`);
  await ask('POST', `/${id}/restore`);
  await world.clock.advance(100 * 24 * 3_600_000);
  expect((await ask('GET', `/${id}`)).status).toBe(200);
});

it('lists by the snapshot that was restored', async () => {
  const { world, ask } = openWorld();
  world.aeontel.functions.put({ name: 'a' });
  const saved = world.snapshot();
  world.aeontel.functions.put({ name: 'b' });
  world.restore(saved);
  expect((await ask('GET')).body.pageInfo.total).toBe(1);
});
