import { type ListFunctionsParams, listFaults } from '@functionary/aeontel-functions';
import type { World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { idsOf, minutesAgo, putRows } from './put-rows.js';

function putVaried(world: World): void {
  const deletedAt = minutesAgo(1);
  putRows(world, {
    a: { name: 'Invoice reader', runtimeUserId: 'usr_member', defaultVersionId: 'fnv_a' },
    b: { name: 'read 100% of_it', createdBy: 'usr_member', defaultVersionId: null },
    c: { name: 'STRASSE, ÉCOLE & Co', deletedAt, retentionTier: 'short' },
    d: { name: 'a+b c', workspaceId: null, createdBy: null, system: true, source: 'system' },
    e: { name: 'reader', deletedAt, retentionTier: 'none', createdBy: 'usr_member' },
    f: { name: 'école "x" \\ #1?', deletedAt, retentionTier: 'medium', runtimeUserId: 'usr_member' },
    g: { name: 'plain', deletedAt, retentionTier: 'long' },
  });
}

throughEachDoor(aeontelProfiles, (setting) => {
  function open() {
    const opened = openAeontel(setting);
    putVaried(opened.world);
    const { functions } = opened.aeontel;
    const find = async (params: object) => {
      const list = functions.list({ include_deleted: 'true', limit: 2, ...params } as ListFunctionsParams);
      const ids = idsOf(await collect(list)).join(' ');
      expect(await list.total()).toBe(ids === '' ? 0 : ids.split(' ').length);
      return ids;
    };
    return { ...opened, functions, find };
  }

  describe('a parameter narrows a list', () => {
    const cases: [params: ListFunctionsParams, ids: string][] = [
      [{ name: 'READ' }, 'a b e'],
      [{ name: 'école' }, 'c f'],
      [{ name: '%' }, 'b'],
      [{ name: '_' }, 'b'],
      [{ name: 'a+b' }, 'd'],
      [{ name: 'a b' }, ''],
      [{ name: 'x" \\ #1?' }, 'f'],
      [{ name: '& co' }, 'c'],
      [{ name: ' ' }, 'a b c d f'],
      [{ name: '' }, 'a b c d e f g'],
      [{ default_version_id: 'fnv_a' }, 'a'],
      [{ default_version_id: 'fnv_gone' }, ''],
      [{ system: true }, 'd'],
      [{ system: false }, 'a b c e f g'],
      [{ created_by: 'usr_member' }, 'b e'],
      [{ created_by: 'usr_gone' }, ''],
      [{ runtime_user_id: 'usr_member' }, 'a f'],
      [{ retention_tier: 'short' }, 'c'],
      [{ retention_tier: 'medium' }, 'f'],
      [{ retention_tier: 'long' }, 'g'],
      [{ retention_tier: 'none' }, 'e'],
      [{ retention_tier: 'none', include_deleted: 'false' }, ''],
      [{ created_by: 'usr_member', name: 'READ', include_deleted: 'only' }, 'e'],
      [{ runtime_user_id: 'usr_member', filter: { retentionTier: null } }, 'a'],
      [{ name: undefined, created_by: undefined, ids: undefined, filter: undefined }, 'a b c d e f g'],
    ];
    for (const [params, ids] of cases) {
      test(JSON.stringify(params), async () => expect(await open().find(params)).toBe(ids));
    }
  });

  describe('ids', () => {
    test('narrow to those, in the order of the list, each once', async () => {
      const { find } = open();
      expect(await find({ ids: ['fun_e', 'fun_a', 'fun_e', 'fun_c'] })).toBe('a c e');
      expect(await find({ ids: ['fun_b'] })).toBe('b');
      expect(await find({ ids: ['fun_e', 'fun_a'], include_deleted: 'false' })).toBe('a');
      expect(await find({ ids: [' fun_a '] })).toBe('a');
      expect(await find({ ids: ['fun_a', 'fun_b', 'fun_d'], name: 'a', system: false })).toBe('a b');
    });

    test('that are unknown, foreign or none at all are dropped', async () => {
      const { find, world } = open();
      world.aeontel.functions.put({ id: 'fun_foreign', name: 'foreign', workspaceId: 'wsp_other' });
      expect(await find({ ids: ['fun_foreign', 'fun_gone', 'x', '%', 'wsp_demo', '../x', 'fun_a'] })).toBe('a');
      expect(await find({ ids: ['fun_foreign'] })).toBe('');
    });

    test('of an empty list ask for nothing, and nothing is sent', async () => {
      const { functions, sent } = open();
      const list = functions.list({ ids: [] });
      expect(await collect(list)).toEqual([]);
      expect(await list).toMatchObject({ items: [], total: 0 });
      expect(await list.total()).toBe(0);
      expect(await list.first()).toBeUndefined();
      expect(await collect(list.pages({ lookAhead: 1 }))).toHaveLength(1);
      expect(sent).toEqual([]);
    });

    test('are at most a hundred', async () => {
      const { functions, refuses, sent } = open();
      const ids = Array.from({ length: 100 }, (_, index) => `fun_${index}`);
      expect(await collect(functions.list({ ids }))).toEqual([]);
      expect(await collect(functions.list({ ids: [...ids, 'fun_0'] }))).toEqual([]);
      const refusal = { name: 'BadRequestError', status: 400, code: 'invalid_parameter' };
      const error = await refuses(collect(functions.list({ ids: [...ids, 'fun_100'] })), refusal);
      expect(listFaults(error)).toMatchObject([{ pointer: '/ids', code: 'too_many' }]);
      expect(sent).toHaveLength(3);
    });

    test('that are no ids are refused before anything is sent', async () => {
      const { functions, sent } = open();
      for (const ids of [['fun_a,fun_b'], [''], ['fun_a', ' '], ['fun_a', undefined], 'fun_a', [1]])
        expect(() => functions.list({ ids: ids as string[] })).toThrow(
          expect.objectContaining({ name: 'InvalidArgumentError' }),
        );
      expect(sent).toEqual([]);
    });
  });

  describe('a parameter that the service does not take', () => {
    const cases: [params: object, pointer: string][] = [
      [{ limit: 0 }, '/limit'],
      [{ limit: 101 }, '/limit'],
      [{ limit: 1.5 }, '/limit'],
      [{ limit: -1 }, '/limit'],
      [{ source: 'custom' }, '/source'],
      [{ include_deleted: 'yes' }, '/include_deleted'],
      [{ system: 'maybe' }, '/system'],
      [{ retention_tier: 'forever' }, '/retention_tier'],
      [{ retention_tier: '' }, '/retention_tier'],
    ];
    for (const [params, pointer] of cases) {
      test(`is refused with its place: ${JSON.stringify(params)}`, async () => {
        const { functions, refuses } = open();
        const refusal = { name: 'BadRequestError', status: 400, code: 'invalid_parameter', retryable: false };
        const error = await refuses(collect(functions.list(params)), refusal);
        expect(listFaults(error).map((fault) => fault.pointer)).toEqual([pointer]);
        expect(error.requestId).toMatch(/^req_/);
      });
    }

    test('is refused with all that are wrong at once', async () => {
      const { functions, refuses } = open();
      const params = { limit: 500, source: 'x', system: 'y' } as unknown as ListFunctionsParams;
      const error = await refuses(collect(functions.list(params)), { code: 'invalid_parameter' });
      expect(
        listFaults(error)
          .map(({ pointer }) => pointer)
          .sort(),
      ).toEqual(['/limit', '/source', '/system']);
    });

    test('is refused when nobody knows it', async () => {
      const { functions, refuses } = open();
      const params = { includeDeleted: 'only' } as ListFunctionsParams;
      const error = await refuses(collect(functions.list(params)), { status: 400, code: 'unknown_parameter' });
      expect(listFaults(error)).toMatchObject([{ pointer: '/includeDeleted' }]);
    });

    test('is refused before anything is sent when it has no form', async () => {
      const { functions, sent } = open();
      const refusal = expect.objectContaining({ name: 'InvalidArgumentError' });
      for (const params of [
        { name: null },
        { system: null },
        { filter: null },
        { filter: [] },
        { orderBy: { name: 'asc' } },
        { limit: Number.NaN },
        { after: null },
        { before: null },
        { created_by: [] },
      ])
        expect(() => functions.list(params as unknown as ListFunctionsParams)).toThrow(refusal);
      expect(sent).toEqual([]);
    });
  });
});
