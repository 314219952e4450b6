import type { World } from '@functionary/mock-server';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld, startAt, tellRefusal } from './ask.js';

const made = '2026-01-01T00:00:00.000Z';
const later = new Date(startAt + 1000).toISOString();
const put = { id: 'fun_f', name: 'f', description: 'd', runtimeUserId: 'usr_member', createdAt: made, updatedAt: made };
let world: World;
let before: any;

beforeEach(async () => {
  world = openWorld();
  world.aeontel.functions.put(put);
  await world.clock.advance(1000);
  before = (await read()).json;
});

const read = () => ask(world, 'GET', '/api/functions/fun_f');
const patch = (json: unknown, init: AskInit = {}) => ask(world, 'PATCH', '/api/functions/fun_f', { json, ...init });

it.each<[rule: string, json: object]>([
  ['a name', { name: 'g' }],
  ['a description', { description: 'other' }],
  ['a description, to nothing', { description: '' }],
  ['the runtime user', { runtimeUserId: 'usr_admin' }],
  ['the runtime user, to none', { runtimeUserId: null }],
  ['all three', { name: 'g', description: 'e', runtimeUserId: null }],
  ['a name of 255 pairs', { name: '\ud83d\ude00'.repeat(255) }],
])('changes %s, and the rest stays', async (_rule, json) => {
  const told = await patch(json);
  expect([told.status, told.json]).toEqual([200, { ...before, ...json, updatedAt: later }]);
  expect((await read()).json).toEqual(told.json);
});

it.each<[rule: string, json: object]>([
  ['nothing', {}],
  ['what it has already', { name: 'f', description: 'd', runtimeUserId: 'usr_member' }],
])('says when it was changed, and not when it was given %s', async (_rule, json) => {
  const told = await patch(json);
  expect([told.status, told.json]).toEqual([200, before]);
});

it.each<[rule: string, json: object, ...pointers: string[]]>([
  ['a blank name', { name: ' ' }, '/name'],
  ['no name', { name: null }, '/name'],
  ['a name of 256', { name: 'x'.repeat(256) }, '/name'],
  ['no description', { description: null }, '/description'],
  ['a description of 4097', { description: '\ud83d\ude00'.repeat(4097) }, '/description'],
  ['a runtime user that is a number', { runtimeUserId: 1 }, '/runtimeUserId'],
  ['much that is wrong', { name: 1, description: [], runtimeUserId: {} }, '/description', '/name', '/runtimeUserId'],
  ['what is wrong beside what is good', { name: 'g', description: 5 }, '/description'],
])('refuses %s, and changes nothing', async (_rule, json, ...pointers) => {
  const [status, code, ...places] = tellRefusal(await patch(json));
  expect([status, code, ...places.sort()]).toEqual([400, 'validation_failed', ...pointers]);
  expect((await read()).json).toEqual(before);
});

it.each([
  ...['id', 'workspaceId', 'defaultVersionId', 'source', 'system', 'createdBy', 'deletedAt', 'retentionTier'],
  ...['createdAt', 'updatedAt', 'inputSchemaId', 'outputSchemaId', 'runtime_user_id', 'hasOwnProperty', '__proto__'],
])('refuses to set %s, though it be what it is', async (key) => {
  const body = `{"name":"g",${JSON.stringify(key)}:${JSON.stringify(Object.hasOwn(before, key) ? before[key] : null)}}`;
  const told = await ask(world, 'PATCH', '/api/functions/fun_f', {
    ...{ body, headers: { 'content-type': 'application/json' } },
  });
  expect(tellRefusal(told)).toEqual([400, 'unknown_field', `/${key}`]);
  expect((await read()).json).toEqual(before);
});

describe('the runtime user', () => {
  it.each<[rule: string, runtimeUserId: string]>([
    ['who is no member', 'usr_other'],
    ["who is the platform's", 'usr_platform'],
    ['whom there is not', 'usr_nobody'],
    ['without a name', ''],
    ['that objects inherit', 'constructor'],
  ])('%s is refused, and so is the rest', async (_rule, runtimeUserId) => {
    const told = await patch({ name: 'g', runtimeUserId });
    expect(tellRefusal(told)).toEqual([400, 'invalid_reference', '/runtimeUserId']);
    expect((await read()).json).toEqual(before);
  });

  it.each<[token: string, status: number]>([
    ['sec_demo', 200],
    ['tok_admin', 200],
    ['tok_platform', 200],
    ['tok_member', 403],
    ['pub_demo', 403],
  ])('is set and cleared by %s: %d', async (token, status) => {
    for (const runtimeUserId of ['usr_admin', null]) {
      expect((await patch({ runtimeUserId }, { token })).status).toBe(status);
    }
  });

  it('is no matter for a member, though nothing would change, nor is what comes with it', async () => {
    const same = await patch({ name: 'g', runtimeUserId: 'usr_member' }, { token: 'tok_member' });
    expect(tellRefusal(same)).toEqual([403, 'forbidden']);
    expect((await read()).json).toEqual(before);
    expect((await patch({ name: 'g' }, { token: 'tok_member' })).json.name).toBe('g');
  });

  it('is of the workspace that owns the function', async () => {
    world.aeontel.functions.put({ id: 'fun_o', name: 'o', workspaceId: 'wsp_other' });
    const set = (runtimeUserId: string, token: string) =>
      ask(world, 'PATCH', '/api/functions/fun_o', { json: { runtimeUserId }, token });
    expect(tellRefusal(await set('usr_admin', 'sec_other'))).toEqual([400, 'invalid_reference', '/runtimeUserId']);
    expect((await set('usr_other', 'sec_other')).json.runtimeUserId).toBe('usr_other');
    // an administrator elsewhere is not one here
    expect(tellRefusal(await set('usr_other', 'tok_member'))).toEqual([403, 'forbidden']);
  });
});

describe('two that change it', () => {
  it('both have their way, the last one last', async () => {
    await Promise.all([patch({ name: 'a' }), patch({ description: 'b' })]);
    await patch({ name: 'c' });
    expect((await read()).json).toMatchObject({ name: 'c', description: 'b' });
  });
});
