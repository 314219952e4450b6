import { type FunctionFilter, listFaults } from '@functionary/aeontel-functions';
import type { World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { listRows } from './oracle/list-rows.js';
import { idsOf, minutesAgo, putRows } from './put-rows.js';

function putVaried(world: World): void {
  const { versions, install } = world.aeontel;
  putRows(world, {
    a: { name: 'alpha', description: 'b', defaultVersionId: 'fnv_a', runtimeUserId: 'usr_member' },
    b: { name: 'Beta', description: null, defaultVersionId: null, createdBy: 'usr_member' },
    c: { name: '100%_\\', description: 'a\nb', source: 'openapi-op', defaultVersionId: 'fnv_c' },
    d: { name: '\u{1f600}x', description: '', workspaceId: null, system: true, createdBy: null, source: 'system' },
    e: { name: 'ÉTÉ', description: 'B', deletedAt: minutesAgo(2), retentionTier: 'long' },
    f: { name: 'foreign', description: 'b', workspaceId: 'wsp_other' },
  });
  install({ workspaceId: 'wsp_demo', functionId: 'fun_f' });
  versions.put({ id: 'fnv_a2', functionId: 'fun_a', name: 'v2', parentId: 'fnv_a', inputSchemaId: 'sch_text' });
  versions.put({ id: 'fnv_b0', functionId: 'fun_b', name: 'draft' });
}
const installations = [{ workspaceId: 'wsp_demo', functionId: 'fun_f' }];

throughEachDoor(aeontelProfiles, (setting) => {
  function open() {
    const opened = openAeontel(setting);
    putVaried(opened.world);
    const { functions } = opened.aeontel;
    const ask = (filter: unknown) =>
      functions.list({ filter: filter as FunctionFilter, include_deleted: 'true', limit: 2 });
    return { ...opened, functions, ask };
  }

  describe('a filter finds', () => {
    const at = minutesAgo(2);
    const zoned = at.replace('11:58:00.250Z', '13:58:00.25+02:00');
    const cases: [filter: FunctionFilter, ids: string][] = [
      [{}, 'a b c d e f'],
      [{ name: 'alpha' }, 'a'],
      [{ name: { eq: 'Alpha' } }, ''],
      [{ name: { ne: 'alpha' } }, 'b c d e f'],
      [{ name: { gt: 'alpha' } }, 'd e f'],
      [{ name: { gte: 'Beta', lt: 'foreign' } }, 'a b'],
      [{ name: { lte: 'Beta' } }, 'b c'],
      [{ name: { in: ['alpha', 'x', 'ÉTÉ'] } }, 'a e'],
      [{ name: { notIn: ['alpha', 'x', 'ÉTÉ'] } }, 'b c d f'],
      [{ name: { in: [] } }, ''],
      [{ name: { notIn: [] } }, 'a b c d e f'],
      [{ name: { like: '_lpha' } }, 'a'],
      [{ name: { like: '%a' } }, 'a b'],
      [{ name: { like: 'A%' } }, ''],
      [{ name: { like: '100\\%\\_\\\\' } }, 'c'],
      [{ name: { like: '%\\%%' } }, 'c'],
      [{ name: { like: '_x' } }, 'd'],
      [{ name: { notLike: '%a' } }, 'c d e f'],
      [{ name: { ilike: 'BE%' } }, 'b'],
      [{ name: { ilike: 'été' } }, 'e'],
      [{ name: { notIlike: '%A' } }, 'c d e f'],
      [{ description: { like: 'a%b' } }, 'c'],
      [{ source: 'openapi-op' }, 'c'],
      [{ source: { ne: 'custom' } }, 'c d'],
      [{ source: { in: ['system', 'openapi-op'] } }, 'c d'],
      [{ source: { notIn: ['system', 'openapi-op'] } }, 'a b e f'],
      [{ system: true }, 'd'],
      [{ system: { ne: true } }, 'a b c e f'],
      [{ retentionTier: { eq: 'long' } }, 'e'],
      [{ id: { gt: 'fun_b', lte: 'fun_d' } }, 'c d'],
      [{ createdAt: at }, 'b'],
      [{ createdAt: { eq: zoned } }, 'b'],
      [{ createdAt: { gt: zoned } }, 'a'],
      [{ createdAt: { lt: at } }, 'c d e f'],
      [{ createdAt: { in: [zoned, minutesAgo(3)] } }, 'b c'],
      [{ deletedAt: { lte: at } }, 'e'],
      [{ deletedAt: null }, 'a b c d f'],
      [{ deletedAt: { isNull: false } }, 'e'],
      [{ name: { isNull: true } }, ''],
      [{ name: { isNotNull: true } }, 'a b c d e f'],
      [{ name: { OR: [{ eq: 'alpha' }, { like: 'B%' }] } }, 'a b'],
      [{ name: { NOT: { gt: 'a' } } }, 'b c'],
      [{ name: { AND: [{ gt: 'B' }, { lt: 'b' }], ne: 'Beta' } }, 'a'],
      [{ AND: [] }, 'a b c d e f'],
      [{ OR: [] }, ''],
      [{ OR: [{ name: 'alpha' }, { system: true }], NOT: { name: 'alpha' } }, 'd'],
    ];
    for (const [filter, ids] of cases) {
      test(`${JSON.stringify(filter)}: ${ids || 'nothing'}`, async () => {
        const { ask, world } = open();
        const list = ask(filter);
        expect(idsOf(await collect(list)).join(' ')).toBe(ids);
        expect(await list.total()).toBe(ids === '' ? 0 : ids.split(' ').length);
        const params = { filter, include_deleted: 'true' as const };
        expect(idsOf(listRows({ world, token: 'sec_demo', installations, params })).join(' ')).toBe(ids);
      });
    }
  });

  describe('what is null is neither equal nor unequal', () => {
    const cases: [filter: FunctionFilter, ids: string][] = [
      [{ description: { eq: 'b' } }, 'a f'],
      [{ description: { ne: 'b' } }, 'c d e'],
      [{ NOT: { description: 'b' } }, 'c d e'],
      [{ NOT: { description: { ne: 'b' } } }, 'a f'],
      [{ description: { notIn: ['b', 'B'] } }, 'c d'],
      [{ description: { notLike: '%b%' } }, 'd e'],
      [{ NOT: { OR: [{ description: 'b' }, { name: 'alpha' }] } }, 'c d e'],
      [{ NOT: { AND: [{ description: 'b' }, { name: 'alpha' }] } }, 'b c d e f'],
      [{ OR: [{ description: { ne: 'b' } }, { description: { isNull: true } }] }, 'b c d e'],
      [{ OR: [{ description: 'b' }, { name: 'Beta' }] }, 'a b f'],
      [{ NOT: { description: null } }, 'a c d e f'],
      [{ NOT: { NOT: { description: { gt: '' } } } }, 'a c e f'],
      [{ description: { NOT: { OR: [{ eq: 'b' }, { isNull: true }] } } }, 'c d e'],
      [{ description: { in: [] } }, ''],
      [{ description: { notIn: [] } }, 'a b c d e f'],
    ];
    for (const [filter, ids] of cases) {
      test(`${JSON.stringify(filter)}: ${ids || 'nothing'}`, async () => {
        expect(idsOf(await collect(open().ask(filter))).join(' ')).toBe(ids);
      });
    }
  });

  describe('a filter looks through relations', () => {
    const cases: [filter: FunctionFilter, ids: string][] = [
      [{ workspace: true }, 'a b c e'],
      [{ workspace: false }, 'd f'],
      [{ workspace: { name: { ilike: 'demo' } } }, 'a b c e'],
      [{ NOT: { workspace: { name: 'Demo' } } }, 'd f'],
      [{ defaultVersion: false }, 'b'],
      [{ defaultVersion: { name: 'v1' } }, 'a c d e f'],
      [{ versions: { name: 'v2' } }, 'a'],
      [{ versions: { name: 'draft', inputSchemaId: 'sch_input' } }, 'b'],
      [{ versions: { parentId: { isNotNull: true } } }, 'a'],
      [{ NOT: { versions: { parentId: null } } }, ''],
      [{ versions: { AND: [{ name: 'v1' }, { inputSchemaId: 'sch_text' }] } }, ''],
      [{ AND: [{ versions: { name: 'v1' } }, { versions: { inputSchemaId: 'sch_text' } }] }, 'a'],
      [{ createdByUser: { handle: 'max' } }, 'b'],
      [{ createdByUser: false }, 'd'],
      [{ runtimeUser: true }, 'a'],
      [{ runtimeUser: { name: { ne: 'Max' } } }, ''],
      [{ NOT: { runtimeUser: { name: { ne: 'Max' } } } }, 'a b c d e f'],
      [{ versions: { function: { versions: { name: 'v2' } } } }, 'a'],
      [{ versions: { function: { name: 'ÉTÉ' } } }, ''],
      [{ OR: [{ runtimeUser: true }, { workspace: false }] }, 'a d f'],
    ];
    for (const [filter, ids] of cases) {
      test(`${JSON.stringify(filter)}: ${ids || 'nothing'}`, async () => {
        const { ask, world } = open();
        const params = { filter, include_deleted: 'true' as const };
        expect(idsOf(listRows({ world, token: 'sec_demo', installations, params })).join(' '), 'the rules').toBe(ids);
        expect(idsOf(await collect(ask(filter))).join(' ')).toBe(ids);
      });
    }

    test('and finds no workspace that the token does not reach', async () => {
      const { openClient } = open();
      const find = async (token: string) =>
        idsOf(await collect(openClient(token).functions.list({ filter: { workspace: { name: 'Other' } } }))).join(' ');
      expect(await find('sec_demo')).toBe('');
      expect(await find('tok_member')).toBe('f');
    });
  });

  describe('a filter is refused', () => {
    const cases: [filter: object, pointer: string, code?: string][] = [
      [{ colour: 'red' }, '/filter/colour'],
      [{ name: { equals: 'a' } }, '/filter/name/equals', 'unknown_operator'],
      [{ OR: [{ system: true }, { name: { gte: 1 } }] }, '/filter/OR/1/name/gte', 'wrong_type'],
      [{ name: { eq: null } }, '/filter/name/eq'],
      [{ name: { in: ['a', null] } }, '/filter/name/in/1'],
      [{ name: { in: 'a' } }, '/filter/name/in', 'wrong_type'],
      [{ system: { gt: false } }, '/filter/system/gt', 'unknown_operator'],
      [{ system: 'true' }, '/filter/system', 'wrong_type'],
      [{ source: 'vendor' }, '/filter/source', 'not_listed'],
      [{ retentionTier: { in: ['short', 'x'] } }, '/filter/retentionTier/in/1', 'not_listed'],
      [{ id: { like: 'fun_%' } }, '/filter/id/like', 'unknown_operator'],
      [{ createdAt: { gt: '2026-01-01' } }, '/filter/createdAt/gt', 'wrong_format'],
      [{ createdAt: { gt: '2026-01-01T00:00:00' } }, '/filter/createdAt/gt', 'wrong_format'],
      [{ AND: { name: 'a' } }, '/filter/AND', 'wrong_type'],
      [{ NOT: [{ name: 'a' }] }, '/filter/NOT', 'wrong_type'],
      [{ name: { isNull: 'yes' } }, '/filter/name/isNull', 'wrong_type'],
      [{ name: ['a'] }, '/filter/name', 'wrong_type'],
      [{ versions: { colour: 1 } }, '/filter/versions/colour'],
      [{ workspace: null }, '/filter/workspace'],
      [{ createdByUser: { email: 'a' } }, '/filter/createdByUser/email'],
      [{ 'a/b~c': 1 }, '/filter/a~1b~0c'],
    ];
    for (const [filter, pointer, code] of cases) {
      test(`${JSON.stringify(filter)}, at ${pointer}`, async () => {
        const { ask, refuses, sent } = open();
        const refusal = { name: 'BadRequestError', status: 400, code: 'invalid_filter', retryable: false };
        const error = await refuses(collect(ask(filter)), refusal);
        expect(listFaults(error)).toHaveLength(1);
        expect(listFaults(error)[0]).toMatchObject({ pointer, ...(code !== undefined && { code }) });
        expect(error.message).toContain(pointer);
        expect(sent).toHaveLength(1);
      });
    }

    test('with every place that is wrong', async () => {
      const { ask, refuses } = open();
      const error = await refuses(collect(ask({ name: { x: 1 }, OR: [{ system: 1 }, { colour: 1 }] })), {
        code: 'invalid_filter',
      });
      expect(
        listFaults(error)
          .map(({ pointer }) => pointer)
          .sort(),
      ).toEqual(['/filter/OR/0/system', '/filter/OR/1/colour', '/filter/name/x']);
    });

    test('by the client, where a part asks nothing', () => {
      const { ask, sent } = open();
      const name: string | undefined = undefined;
      const cases: [filter: object, parameter: string][] = [
        [{ name }, 'filter.name'],
        [{ name: { eq: name } }, 'filter.name.eq'],
        [{ OR: [{ system: true }, { name: {} }] }, 'filter.OR.1.name'],
        [{ NOT: {} }, 'filter.NOT'],
        [{ AND: [{}] }, 'filter.AND.0'],
        [{ versions: {} }, 'filter.versions'],
        [{ createdAt: { gt: new Date(Number.NaN) } }, 'filter.createdAt.gt'],
      ];
      for (const [filter, parameter] of cases)
        expect(() => ask(filter)).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter }));
      expect(sent).toEqual([]);
    });
  });

  describe('a filter may be so large and no larger', () => {
    const sized = (length: number) => {
      const empty = JSON.stringify({ name: '' }).length;
      return { name: 'x'.repeat(length - empty) };
    };
    const nest = (depth: number): object => (depth === 0 ? { name: 'alpha' } : { NOT: nest(depth - 1) });
    const count = (conditions: number) => ({ OR: Array.from({ length: conditions }, () => ({ name: 'alpha' })) });
    const relate = (depth: number): object =>
      depth === 1
        ? { versions: true }
        : { versions: depth === 2 ? { function: true } : { function: relate(depth - 2) } };
    const cases: [name: string, fits: object, exceeds: object][] = [
      ['8 KiB', sized(8192), sized(8193)],
      ['8 levels of logic', nest(8), nest(9)],
      ['100 conditions', count(100), count(101)],
      ['3 relations deep', relate(3), relate(4)],
    ];
    for (const [name, fits, exceeds] of cases) {
      test(name, async () => {
        const { ask, refuses } = open();
        expect(idsOf(await collect(ask(fits)))).toBeInstanceOf(Array);
        const error = await refuses(collect(ask(exceeds)), { status: 400, code: 'filter_too_complex' });
        expect(listFaults(error)[0]!.pointer).toMatch(/^\/filter/);
      });
    }

    test('8 KiB are counted in bytes', async () => {
      const { ask, refuses } = open();
      const { name } = sized(8192);
      await refuses(collect(ask({ name: `${name.slice(1)}é` })), { code: 'filter_too_complex' });
      expect(await collect(ask({ name: `${name.slice(2)}é` }))).toEqual([]);
    });
  });

  test('a filter takes dates, as JSON writes them', async () => {
    const { ask, sent } = open();
    const rows = await collect(ask({ createdAt: { gt: new Date(minutesAgo(3)) } }));
    expect(idsOf(rows)).toEqual(['a', 'b']);
    expect(sent[0]).toContain(`filter={"createdAt":{"gt":"${minutesAgo(3)}"}}`);
  });
});
