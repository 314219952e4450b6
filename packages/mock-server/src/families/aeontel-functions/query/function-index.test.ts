import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.js';
import { createFunctionIndex } from './function-index.js';
import { parseOrder } from './order.js';
import { orderRows, walkSorted } from './ordered-rows.js';
import type { FunctionRow } from './rows.js';
import { selectPage } from './select-page.js';
import { insertRow, removeRow, sortRows } from './sorted-rows.js';

const at = '2026-01-01T00:00:00.000Z';
function makeRow(number: number): FunctionRow {
  const id = `fun_${String((number * 7919) % 1_000_003).padStart(7, '0')}`;
  const none = {
    description: null,
    defaultVersionId: null,
    createdBy: null,
    runtimeUserId: null,
    deletedAt: null,
    retentionTier: null,
  };
  return {
    ...none,
    id,
    workspaceId: 'wsp_1',
    name: `f${number % 50}`,
    source: 'custom',
    system: false,
    createdAt: at,
    updatedAt: at,
  };
}
const order = parseOrder([{ name: 'asc' }]);
const bucket = { workspaceId: 'wsp_1', isDeleted: false };

test('a page, an insert and a removal compare little more among many rows than among few', { timeout: 60_000 }, () => {
  const measure = (size: number): number => {
    let compared = 0;
    const compare = compareRows(order);
    const sorted = sortRows(
      Array.from({ length: size }, (_, number) => makeRow(number)),
      (left, right) => {
        compared += 1;
        return compare(left, right);
      },
    );
    selectPage(walkSorted(sorted), { limit: 1 });
    compared = 0;
    const page = selectPage(walkSorted(sorted), { after: makeRow(size >> 1), limit: 100 });
    expect(page.rows).toHaveLength(100);
    insertRow(sorted, makeRow(size));
    selectPage(walkSorted(sorted), { before: makeRow(size), limit: 100 });
    removeRow(sorted, makeRow(size));
    return compared;
  };
  expect(measure(200_000)).toBeLessThan(measure(2_000) * 2);
});

test('reads no row that is not on the page', () => {
  const rows = orderRows(
    Array.from({ length: 5000 }, (_, number) => makeRow(number)),
    order,
  );
  let read = 0;
  const accepts = (): boolean => {
    read += 1;
    return true;
  };
  selectPage(rows, { limit: 20, after: makeRow(2500), accepts });
  expect(read).toBe(22);
});

test('finds an edited row by what it is now, and forgets what it was', () => {
  const index = createFunctionIndex([makeRow(1), makeRow(2)]);
  const names = (): string[] => [...index.select([bucket], order).forward()].map((row) => row.name);
  expect(names()).toEqual(['f1', 'f2']);
  index.put({ ...makeRow(1), name: 'f3' });
  expect(names()).toEqual(['f2', 'f3']);
  index.put({ ...makeRow(2), deletedAt: at });
  expect(names()).toEqual(['f3']);
  expect(index.count([bucket])).toBe(1);
  expect(index.count([bucket, { ...bucket, isDeleted: true }])).toBe(2);
  expect(index.remove('fun_none')).toBe(false);
});

test('is not upset by a change to the row it was given', () => {
  const row = { ...makeRow(1) };
  const index = createFunctionIndex([makeRow(2), row]);
  [...index.select([bucket], order).forward()];
  row.name = 'f9';
  index.put(row);
  expect([...index.select([bucket], order).forward()].map((each) => each.name)).toEqual(['f2', 'f9']);
});

test('stays right with more orders than it keeps', () => {
  const index = createFunctionIndex([makeRow(1)]);
  const fields = [
    'name',
    'source',
    'system',
    'createdAt',
    'updatedAt',
    'description',
    'createdBy',
    'workspaceId',
    'deletedAt',
    'retentionTier',
  ];
  const orders = fields.flatMap((field) => ['asc', 'desc'].map((direction) => parseOrder([{ [field]: direction }])));
  for (const each of orders) selectPage(index.select([bucket], each), { limit: 1 });
  index.put(makeRow(2));
  for (const each of orders) expect(selectPage(index.select([bucket], each), { limit: 5 }).rows).toHaveLength(2);
});
