import { expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const { world, ask } = openWorld({ demo: true });
const tell = async (...of: Parameters<typeof ask>) => {
  const { status, body } = await ask(...of);
  return [status, body.code];
};

it('asks for a token before all else', async () => {
  expect(await tell('GET', '?nothing=1', undefined, null)).toEqual([401, 'unauthenticated']);
  expect(await tell('GET', '', undefined, 'sec_nobody')).toEqual([401, 'unauthenticated']);
});

it('hides what the token does not reach', async () => {
  for (const id of ['fun_other-billing', 'fun_bogus', 'agt_x']) {
    expect(await tell('GET', `/${id}`)).toEqual([404, 'not_found']);
    expect(await tell('PATCH', `/${id}`, {}, 'pub_demo')).toEqual([404, 'not_found']);
  }
});

it('lets nobody change what is the system’s, shown by an integration, or asked with a token for reading', async () => {
  for (const [method, path, body] of [
    ['PATCH', '', {}],
    ['DELETE', ''],
    ['DELETE', '/purge'],
    ['POST', '/restore'],
  ] as const) {
    expect(await tell(method, `/fun_system-parse-json${path}`, body, 'tok_platform')).toEqual([403, 'forbidden']);
    expect(await tell(method, `/fun_other-shared${path}`, body)).toEqual([403, 'forbidden']);
    expect(await tell(method, `/fun_echo${path}`, body, 'pub_demo')).toEqual([403, 'forbidden']);
  }
  expect((await ask('GET', '/fun_other-shared')).status).toBe(200);
});

it('lets administrators of the workspace alone say as whom a function runs', async () => {
  expect(await tell('PATCH', '/fun_echo', { runtimeUserId: null }, 'tok_member')).toEqual([403, 'forbidden']);
  expect(await tell('PATCH', '/fun_echo', { runtimeUserId: 'usr_other' })).toEqual([400, 'invalid_reference']);
  const { body } = await ask('PATCH', '/fun_echo', { runtimeUserId: 'usr_member' });
  expect(body.runtimeUserId).toBe('usr_member');
});

it('moves updatedAt where something changed', async () => {
  const before = (await ask('GET', '/fun_tag-photo')).body;
  await world.clock.advance(1000);
  expect((await ask('PATCH', '/fun_tag-photo', { name: before.name })).body).toEqual(before);
  expect((await ask('PATCH', '/fun_tag-photo', { name: 'new' })).body.updatedAt > before.updatedAt).toBe(true);
});

it('creates in no other workspace, and the source system for nobody but the platform', async () => {
  const body = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_other' };
  expect(await tell('POST', '', { ...body, workspaceId: 'wsp_other' })).toEqual([403, 'forbidden']);
  expect(await tell('POST', '', { ...body, source: 'system' })).toEqual([403, 'forbidden']);
  expect(await tell('POST', '', body)).toEqual([400, 'invalid_reference']);
});

it('shows what is installed in the workspaces of a user, and not what is elsewhere', async () => {
  world.aeontel.workspaces.put({ id: 'wsp_third' });
  world.aeontel.install({ workspaceId: 'wsp_third', functionId: 'fun_other-billing' });
  expect(await tell('GET', '/fun_other-billing', undefined, 'tok_admin')).toEqual([404, 'not_found']);
  expect((await tell('GET', '/fun_other-shared', undefined, 'tok_admin'))[0]).toBe(200);
});
