import { type FunctionSortKey, listFaults, type SortDirection } from '@functionary/aeontel-functions';
import type { World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, collect, openAeontel } from './open-aeontel.js';
import { listRows } from './oracle/list-rows.js';
import { idsOf, minutesAgo, putRows } from './put-rows.js';

const directions = ['asc', 'desc', 'asc_nulls_first', 'asc_nulls_last', 'desc_nulls_first', 'desc_nulls_last'] as const;
const fields = [
  ...(['id', 'workspaceId', 'name', 'description', 'defaultVersionId', 'source', 'system', 'createdBy'] as const),
  ...(['runtimeUserId', 'deletedAt', 'retentionTier', 'createdAt', 'updatedAt'] as const),
];

/** Rows with ties, nulls and texts whose order by code point is no other: capitals, signs beyond the first plane, accents. */
function putMixed(world: World): void {
  const at = minutesAgo(5);
  putRows(world, {
    a: { name: 'beta', description: 'x', createdAt: at, runtimeUserId: 'usr_member' },
    b: { name: 'Beta', createdAt: at, updatedAt: minutesAgo(1), createdBy: 'usr_member' },
    c: { name: 'alpha', description: '', deletedAt: at, retentionTier: 'none' },
    d: { name: '\u{1f600}', description: 'x', workspaceId: null, system: true, source: 'system', createdBy: null },
    e: { name: '\uffee', description: 'é', createdAt: at, deletedAt: minutesAgo(2), retentionTier: 'long' },
    f: { name: 'beta', description: 'e', source: 'openapi-op', defaultVersionId: null },
    g: { name: 'beta2', workspaceId: null, system: true, createdBy: null },
    h: { name: 'beta', description: 'x', deletedAt: at, retentionTier: 'short', createdAt: at, updatedAt: at },
  });
}

throughEachDoor(aeontelProfiles, (setting) => {
  function open() {
    const opened = openAeontel(setting);
    putMixed(opened.world);
    const all = { include_deleted: 'true' as const };
    const { functions } = opened.aeontel;
    return {
      ...opened,
      functions,
      order: (orderBy: readonly FunctionSortKey[], limit = 3) => functions.list({ ...all, limit, orderBy }),
      expected: (orderBy?: readonly FunctionSortKey[]) =>
        listRows({ world: opened.world, token: 'sec_demo', params: { ...all, ...(orderBy && { orderBy }) } }),
    };
  }

  describe('the order of a list', () => {
    test('puts nulls where the direction says, and ties by id the same way', async () => {
      const { order } = open();
      const told: Record<SortDirection, string> = {
        asc: 'c f a d h e b g',
        desc: 'g b e h d a f c',
        asc_nulls_first: 'b g c f a d h e',
        asc_nulls_last: 'c f a d h e b g',
        desc_nulls_first: 'g b e h d a f c',
        desc_nulls_last: 'e h d a f c g b',
      };
      for (const direction of directions)
        expect(idsOf(await collect(order([{ description: direction }]))).join(' ')).toBe(told[direction]);
    });

    test('compares texts by code point, so that capitals come first and rare signs last', async () => {
      const { order } = open();
      const names = (await collect(order([{ name: 'asc' }]))).map(({ name }) => name);
      expect(names).toEqual(['Beta', 'alpha', 'beta', 'beta', 'beta', 'beta2', '\uffee', '\u{1f600}']);
    });

    for (const field of fields) {
      test(`is by ${field} in six directions, page by page and back`, async () => {
        const { order, expected } = open();
        for (const direction of directions) {
          const orderBy = [{ [field]: direction }];
          const rows = expected(orderBy);
          expect(await collect(order(orderBy)), direction).toEqual(rows);
          const { endCursor } = await order(orderBy, 100);
          const back = await collect(order(orderBy, 2).pages({ before: endCursor }));
          expect(back.reverse().flatMap(({ items }) => items)).toEqual(rows.slice(0, -1));
        }
      });
    }

    test('is by five keys, each after the one before', async () => {
      const { order, expected, sent } = open();
      const orders: FunctionSortKey[][] = [
        [{ name: 'asc' }, { description: 'desc_nulls_last' }, { deletedAt: 'asc' }, { source: 'desc' }, { id: 'desc' }],
        [{ system: 'desc' }, { workspaceId: 'asc' }, { createdBy: 'asc_nulls_first' }, { updatedAt: 'asc' }],
        [{ createdAt: 'asc' }, { retentionTier: 'desc' }],
        [{ source: 'asc' }, { id: 'desc' }, { name: 'asc' }],
      ];
      for (const orderBy of orders) expect(idsOf(await collect(order(orderBy)))).toEqual(idsOf(expected(orderBy)));
      expect(sent[0]).toContain(`orderBy=${JSON.stringify(orders[0])}`);
    });

    test('is the newest first where none is asked for', async () => {
      const { functions, expected, sent } = open();
      const newest = idsOf(expected([{ createdAt: 'desc' }]));
      const all = { include_deleted: 'true' as const };
      expect(idsOf(await collect(functions.list({ ...all, limit: 3 })))).toEqual(newest);
      expect(idsOf(await collect(functions.list({ ...all, orderBy: [] })))).toEqual(newest);
      expect(sent.some((line) => line.includes('orderBy'))).toBe(false);
    });

    const wrong: Record<string, [orderBy: unknown, pointer: string]> = {
      'an unknown field': [[{ colour: 'asc' }], '/orderBy/0/colour'],
      'a relation': [[{ name: 'asc' }, { workspace: 'asc' }], '/orderBy/1/workspace'],
      'an unknown direction': [[{ name: 'up' }], '/orderBy/0/name'],
      'two keys in one': [[{ name: 'asc', id: 'asc' }], '/orderBy/0'],
      'a field twice': [[{ name: 'asc' }, { name: 'desc' }], '/orderBy/1/name'],
      'six keys': [fields.slice(0, 6).map((field) => ({ [field]: 'asc' })), '/orderBy'],
      'a text': [['name'], '/orderBy/0'],
    };
    for (const [name, [orderBy, pointer]] of Object.entries(wrong)) {
      test(`is refused for ${name}, with its place`, async () => {
        const { order, refuses, sent } = open();
        const error = await refuses(order(orderBy as FunctionSortKey[]), {
          ...{ name: 'BadRequestError', status: 400, code: 'invalid_order_by' },
        });
        expect(listFaults(error).map((fault) => fault.pointer)).toEqual([pointer]);
        expect(sent).toHaveLength(1);
      });
    }
  });
});
