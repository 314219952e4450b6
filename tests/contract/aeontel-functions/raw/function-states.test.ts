import type { World } from '@functionary/mock-server';
import { describe, expect, it } from 'vitest';
import { type Answer, ask, openWorld, tellRefusal } from './ask.js';

const deleted = { deletedAt: '2026-01-15T00:00:00.000Z', retentionTier: 'medium' } as const;
const states = ['active', 'deleted', 'gone', 'unknown', 'system', 'shown', 'shown-deleted', 'foreign'] as const;
type State = (typeof states)[number];

const calls = {
  get: ['GET', ''],
  patch: ['PATCH', '', { name: 'new' }],
  delete: ['DELETE', ''],
  restore: ['POST', '/restore'],
  purge: ['DELETE', '/purge'],
  invoke: ['POST', '/invoke', {}],
} as const;
type CallName = keyof typeof calls;

/** A function in every state, as `wsp_demo` sees it. */
async function openStates(): Promise<World> {
  const world = openWorld();
  const { functions, install } = world.aeontel;
  functions.put({ id: 'fun_active', name: 'f' });
  functions.put({ id: 'fun_deleted', name: 'f', ...deleted });
  functions.put({ id: 'fun_gone', name: 'f', ...deleted });
  functions.put({ id: 'fun_system', name: 'f', workspaceId: null, system: true, source: 'system', createdBy: null });
  functions.put({ id: 'fun_shown', name: 'f', workspaceId: 'wsp_other', createdBy: 'usr_other' });
  functions.put({ id: 'fun_shown-deleted', name: 'f', workspaceId: 'wsp_other', createdBy: 'usr_other', ...deleted });
  functions.put({ id: 'fun_foreign', name: 'f', workspaceId: 'wsp_other', createdBy: 'usr_other' });
  for (const functionId of ['fun_shown', 'fun_shown-deleted']) install({ workspaceId: 'wsp_demo', functionId });
  expect((await ask(world, 'DELETE', '/api/functions/fun_gone/purge')).status).toBe(200);
  return world;
}

function call(world: World, name: CallName, state: State, token: string): Promise<Answer> {
  const [method, path, json] = calls[name] as readonly [string, string, unknown?];
  return ask(world, method, `/api/functions/fun_${state}${path}`, { token, json });
}

const tell = (answer: Answer): string =>
  answer.status === 200 ? '200' : `${answer.status} ${tellRefusal(answer).slice(1).join(' ')}`;

const short: Readonly<Record<string, string>> = {
  function_deleted: '409 function_deleted',
  function_not_deleted: '409 function_not_deleted',
  '404': '404 not_found',
  '403': '403 forbidden',
};

/** A row of the table: what each state answers to one call. */
type Row = readonly [call: CallName, answers: Readonly<Record<State, string>>];

const missing = { gone: '404', unknown: '404', foreign: '404' };
const is403 = (...of: State[]) => Object.fromEntries(of.map((state) => [state, '403']));
const is200 = (...of: State[]) => Object.fromEntries(of.map((state) => [state, '200']));
const is409 = (code: string, ...of: State[]) => Object.fromEntries(of.map((state) => [state, code]));
const row = (name: CallName, ...parts: object[]): Row => [name, Object.assign({}, ...parts)];

const theirs = is403('system', 'shown', 'shown-deleted');
const writers: Row[] = [
  row('get', missing, is200('active', 'deleted', 'system', 'shown', 'shown-deleted')),
  row('patch', missing, theirs, is200('active'), is409('function_deleted', 'deleted')),
  row('delete', missing, theirs, is200('active'), is409('function_deleted', 'deleted')),
  row('restore', missing, theirs, is409('function_not_deleted', 'active'), is200('deleted')),
  row('purge', missing, theirs, is409('function_not_deleted', 'active'), is200('deleted')),
  row('invoke', missing, is200('active', 'system', 'shown'), is409('function_deleted', 'deleted', 'shown-deleted')),
];
const all403 = is403('active', 'deleted', 'system', 'shown', 'shown-deleted');
const readers: Row[] = [
  row('get', missing, is200('active', 'deleted', 'system', 'shown', 'shown-deleted')),
  ...(['patch', 'delete', 'restore', 'purge', 'invoke'] as const).map((name) => row(name, missing, all403)),
];
// a member of both workspaces owns what is shown to the others
const everywhere = { gone: '404', unknown: '404' };
const ownActive = ['active', 'shown', 'foreign'] as const;
const ownDeleted = ['deleted', 'shown-deleted'] as const;
const members: Row[] = [
  row('get', everywhere, is200('system', ...ownActive, ...ownDeleted)),
  row('patch', everywhere, is403('system'), is200(...ownActive), is409('function_deleted', ...ownDeleted)),
  row('delete', everywhere, is403('system'), is200(...ownActive), is409('function_deleted', ...ownDeleted)),
  row('restore', everywhere, is403('system'), is409('function_not_deleted', ...ownActive), is200(...ownDeleted)),
  row('purge', everywhere, is403('system'), is409('function_not_deleted', ...ownActive), is200(...ownDeleted)),
  row('invoke', everywhere, is200('system', ...ownActive), is409('function_deleted', ...ownDeleted)),
];
const outside = { active: '404', deleted: '404', gone: '404', unknown: '404' };
const theirOwn = ['shown', 'foreign'] as const;
const others: Row[] = [
  row('get', outside, is200('system', 'shown-deleted', ...theirOwn)),
  row('patch', outside, is403('system'), is200(...theirOwn), is409('function_deleted', 'shown-deleted')),
  row('delete', outside, is403('system'), is200(...theirOwn), is409('function_deleted', 'shown-deleted')),
  row('restore', outside, is403('system'), is409('function_not_deleted', ...theirOwn), is200('shown-deleted')),
  row('purge', outside, is403('system'), is409('function_not_deleted', ...theirOwn), is200('shown-deleted')),
  row('invoke', outside, is200('system', ...theirOwn), is409('function_deleted', 'shown-deleted')),
];

describe.each<[who: string, token: string, rows: Row[]]>([
  ["the workspace's token", 'sec_demo', writers],
  ['an administrator of it', 'tok_admin', writers],
  ['a token for reading it', 'pub_demo', readers],
  ['a member of both workspaces', 'tok_member', members],
  ['the platform', 'tok_platform', members],
  ["the other workspace's token", 'sec_other', others],
])('%s', (_who, token, rows) => {
  it.each(rows)('%s', async (name, answers) => {
    const told: Record<string, string> = {};
    const world = await openStates();
    for (const state of states) told[state] = tell(await call(world, name, state, token));
    const expected = Object.entries(answers).map(([state, answer]) => [state, short[answer] ?? answer]);
    expect(told).toEqual(Object.fromEntries(expected));
  });
});

describe('what is not there', () => {
  it.each([
    ...['agt_bogus', 'fun_', 'FUN_ACTIVE', 'fun_active%20', '%20', '__proto__', 'constructor', 'null', '*', '%00'],
    ...['fun_active,fun_deleted', 'fun_active%2Finvoke', '%F0%9F%98%80', '%zz', '%', '%ff', 'x'.repeat(300)],
  ])('is 404 whatever form its id has: %s', async (id) => {
    const world = await openStates();
    for (const [method, path, json] of Object.values(calls) as (readonly [string, string, unknown?])[]) {
      const told = await ask(world, method, `/api/functions/${id}${path}`, { json });
      expect([method, path, ...tellRefusal(told)]).toEqual([method, path, 404, 'not_found']);
    }
  });

  it('is answered as what belongs to others is', async () => {
    const world = await openStates();
    const texts = await Promise.all(
      (['foreign', 'gone', 'unknown'] as const).map(async (state) => {
        const { json, headers } = await call(world, 'get', state, 'sec_demo');
        const body = JSON.stringify({ ...json, requestId: '' }).replace(/fun_\w+/g, '');
        return `${body} ${[...headers.keys()].sort().join()}`;
      }),
    );
    expect(new Set(texts).size).toBe(1);
  });
});

it('takes an id however it is escaped', async () => {
  expect((await ask(await openStates(), 'GET', '/api/functions/%66un%5Factive')).json.id).toBe('fun_active');
});
