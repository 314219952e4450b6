import type { AeontelFunctions, CredentialInput } from '@functionary/aeontel-functions';
import { KeyRing } from '@functionary/core/keys';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, type OpenAeontel, openAeontel } from './open-aeontel.js';

const tokens = ['sec_demo', 'pub_demo', 'tok_admin', 'tok_member', 'tok_platform', 'sec_other', 'sec_nobody'] as const;
type Token = (typeof tokens)[number];

const rows = ['own', 'own deleted', 'foreign', 'shared', 'system'] as const;
type Row = (typeof rows)[number];

const deleted = { deletedAt: '2026-01-15T11:00:00.000Z', retentionTier: 'medium' } as const;

/** A function of the workspace, one that is deleted, one of the other workspace, one that it shares, one of the system. */
function putRows({ world }: OpenAeontel): void {
  const { functions, install } = world.aeontel;
  functions.put({ id: 'fun_own', name: 'own' });
  functions.put({ id: 'fun_own-deleted', name: 'own deleted', ...deleted });
  functions.put({ id: 'fun_foreign', name: 'foreign', workspaceId: 'wsp_other' });
  functions.put({ id: 'fun_shared', name: 'shared', workspaceId: 'wsp_other' });
  install({ workspaceId: 'wsp_demo', functionId: 'fun_shared' });
  functions.put({ id: 'fun_system', name: 'system', workspaceId: null, source: 'system', system: true });
}

const verbs = {
  get: ({ functions }: AeontelFunctions, id: string) => functions.get(id),
  invoke: ({ functions }: AeontelFunctions, id: string) => functions.invoke(id),
  rename: ({ functions }: AeontelFunctions, id: string) => functions.update(id, { name: 'new' }),
  runAs: ({ functions }: AeontelFunctions, id: string) => functions.update(id, { runtimeUserId: null }),
  delete: ({ functions }: AeontelFunctions, id: string) => functions.delete(id),
  restore: ({ functions }: AeontelFunctions, id: string) => functions.restore(id),
  purge: ({ functions }: AeontelFunctions, id: string) => functions.purge(id),
};
type Verb = keyof typeof verbs;
const names = Object.keys(verbs) as Verb[];

/** What a token may do with a row: all that its state allows, all but what is for administrators, use it, look at it, or know nothing of it. */
type Rights = 'all' | 'member' | 'use' | 'look' | 'none' | 'nobody';

const rights: Readonly<Record<Token, Readonly<Record<Row, Rights>>>> = {
  sec_demo: { own: 'all', 'own deleted': 'all', foreign: 'none', shared: 'use', system: 'use' },
  pub_demo: { own: 'look', 'own deleted': 'look', foreign: 'none', shared: 'look', system: 'look' },
  tok_admin: { own: 'all', 'own deleted': 'all', foreign: 'none', shared: 'use', system: 'use' },
  tok_member: { own: 'member', 'own deleted': 'member', foreign: 'member', shared: 'member', system: 'use' },
  tok_platform: { own: 'all', 'own deleted': 'all', foreign: 'all', shared: 'all', system: 'use' },
  sec_other: { own: 'none', 'own deleted': 'none', foreign: 'all', shared: 'all', system: 'use' },
  sec_nobody: { own: 'nobody', 'own deleted': 'nobody', foreign: 'nobody', shared: 'nobody', system: 'nobody' },
};

const onDeleted: Readonly<Record<Verb, number>> = {
  ...{ get: 200, invoke: 409, rename: 409, runAs: 409, delete: 409, restore: 200, purge: 200 },
};
const onActive: Readonly<Record<Verb, number>> = {
  ...{ get: 200, invoke: 200, rename: 200, runAs: 200, delete: 200, restore: 409, purge: 409 },
};

/** The status that a verb ends with. Roles are asked before the state is. */
function expectStatus(verb: Verb, right: Rights, row: Row): number {
  const byState = (row === 'own deleted' ? onDeleted : onActive)[verb];
  const isWrite = verb !== 'get' && verb !== 'invoke';
  if (right === 'nobody') return 401;
  if (right === 'none') return 404;
  if (right === 'look') return verb === 'get' ? byState : 403;
  if (right === 'use') return isWrite ? 403 : byState;
  return right === 'member' && verb === 'runAs' ? 403 : byState;
}

const errorOf: Readonly<Record<number, string>> = {
  ...{ 401: 'AuthenticationError', 403: 'PermissionDeniedError', 404: 'NotFoundError', 409: 'ConflictError' },
};

throughEachDoor(aeontelProfiles, (setting) => {
  describe.each(tokens)('%s', (token) => {
    test.each(rows)('may do so much with a function that is %s', async (row) => {
      for (const verb of names) {
        const opened = openAeontel(setting, { token });
        putRows(opened);
        const before = opened.world.aeontel.functions.list();
        const status = expectStatus(verb, rights[token][row], row);
        const call = verbs[verb](opened.aeontel, `fun_${row.replace(' ', '-')}`);
        if (status === 200) await call;
        else {
          await opened.refuses(call, { name: errorOf[status], status });
          expect(opened.world.aeontel.functions.list()).toEqual(before);
        }
      }
    });

    test('may make a function so far', async () => {
      const makes: readonly [where: string, source: 'custom' | 'system', by: readonly Token[]][] = [
        ['wsp_demo', 'custom', ['sec_demo', 'tok_admin', 'tok_member', 'tok_platform']],
        ['wsp_other', 'custom', ['sec_other', 'tok_member', 'tok_platform']],
        ['wsp_demo', 'system', ['tok_platform']],
        ['wsp_nowhere', 'custom', []],
      ];
      for (const [workspaceId, source, by] of makes) {
        const { aeontel, refuses, world } = openAeontel(setting, { token });
        const schemas = { inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
        const call = aeontel.functions.create({ workspaceId, source, name: 'a', ...schemas });
        if (by.includes(token)) expect(await call).toMatchObject({ workspaceId, source, system: false });
        else if (token === 'sec_nobody') await refuses(call, { name: 'AuthenticationError', code: 'unauthenticated' });
        else await refuses(call, { name: 'PermissionDeniedError', code: 'forbidden' });
        expect(world.aeontel.functions.list()).toHaveLength(by.includes(token) ? 1 : 0);
      }
    });

    test('sees so many', async () => {
      const opened = openAeontel(setting, { token });
      putRows(opened);
      const list = opened.aeontel.functions.list({ include_deleted: 'true', orderBy: [{ id: 'asc' }] });
      if (token === 'sec_nobody') return void (await opened.refuses(list, { name: 'AuthenticationError' }));
      const seen = (await list).items.map(({ name }) => name);
      expect(seen).toEqual([...rows].filter((row) => rights[token][row] !== 'none').sort());
    });
  });

  test.each([
    ['sec_demo', 'usr_admin'],
    ['sec_other', 'usr_other'],
    ['tok_member', 'usr_member'],
    ['tok_platform', 'usr_platform'],
  ])('what %s makes was made by %s', async (token, createdBy) => {
    const { aeontel } = openAeontel(setting, { token });
    const workspaceId = token === 'sec_other' ? 'wsp_other' : 'wsp_demo';
    const schemas = { inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
    expect((await aeontel.functions.create({ workspaceId, name: 'a', ...schemas })).createdBy).toBe(createdBy);
  });

  test('a token that was given away is as good as it says', async () => {
    const { world, openClient, watch, refuses } = openAeontel(setting);
    const { id } = world.aeontel.functions.put({ name: 'a' });
    const { functions } = openClient('sec_new-one');
    watch.add('sec_new-one');
    await refuses(functions.get(id), { name: 'AuthenticationError', status: 401, code: 'unauthenticated' });
    world.aeontel.tokens.put('sec_new-one', { kind: 'sec', workspaceId: 'wsp_demo' });
    expect((await functions.get(id)).id).toBe(id);
  });

  test.each<[what: string, make: () => CredentialInput]>([
    ['a text', () => 'sec_demo'],
    ['a function', () => () => 'sec_demo'],
    ['a function that takes its time', () => async () => 'sec_demo'],
    [
      'an object that issues tokens',
      () => ({ getToken: async () => ({ token: 'sec_demo', expiresOnTimestamp: 4e12 }) }),
    ],
    ['a key ring', () => new KeyRing('sec_demo')],
  ])('a token comes as %s', async (_what, make) => {
    const { openClient, world, sent } = openAeontel(setting);
    const { id } = world.aeontel.functions.put({ name: 'a' });
    const { functions } = openClient(make());
    await functions.get(id);
    expect(await functions.invokeOrThrow(id, { a: 1 })).toEqual({ a: 1 });
    expect(sent).toHaveLength(2);
  });

  describe('a token that is asked for', () => {
    test('is asked for once by calls that begin together, and sent by all', async () => {
      const { world, openClient, sent } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'a' });
      let asked = 0;
      const { functions } = openClient(async () => {
        asked += 1;
        return 'sec_demo';
      });
      await Promise.all([functions.get(id), functions.get(id), functions.list()]);
      expect([asked, sent.length]).toEqual([1, 3]);
    });

    test('is asked for again when it has gone bad, once', async () => {
      const { world, openClient, sent, watch } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'a' });
      watch.add('sec_gone-bad');
      const given = ['sec_gone-bad', 'sec_demo'];
      const { functions } = openClient(async () => given.shift() ?? 'sec_demo');
      await functions.update(id, { name: 'new' });
      expect(sent).toEqual([`PATCH @/${id} 401`, `PATCH @/${id} 200`]);
      await functions.get(id);
      expect([sent.length, given]).toEqual([3, []]);
    });

    test('runs a function that was refused for its token, and once', async () => {
      const { world, openClient, sent, watch } = openAeontel(setting);
      const { id } = world.aeontel.functions.put({ name: 'a' });
      let runs = 0;
      world.aeontel.handler(id, () => {
        runs += 1;
      });
      watch.add('sec_gone-bad');
      const given = ['sec_gone-bad', 'sec_demo'];
      await openClient(async () => given.shift()!).functions.invokeOrThrow(id);
      expect([runs, sent]).toEqual([1, [`POST @/${id}/invoke 401`, `POST @/${id}/invoke 200`]]);
    });

    test('is given up when the new one is no better', async () => {
      const { openClient, sent, watch, refuses } = openAeontel(setting);
      let count = 0;
      const { functions } = openClient(async () => {
        count += 1;
        watch.add(`sec_gone-bad-${count}`);
        return `sec_gone-bad-${count}`;
      });
      await refuses(functions.get('fun_a'), { name: 'AuthenticationError', status: 401, code: 'unauthenticated' });
      expect([count, sent.length]).toEqual([2, 2]);
    });
  });
});
