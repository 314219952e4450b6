import { beforeEach, expect, test, vi } from 'vitest';
import type { CompareRows } from './compare-rows.js';
import { type Bucket, createFunctionIndex } from './function-index.js';
import { type Order, parseOrder } from './order.js';
import type { FunctionRow } from './rows.js';
import { selectPage } from './select-page.js';

const cost = vi.hoisted(() => ({ comparisons: 0, sorted: 0, passed: 0, texts: 0 }));
vi.mock('./compare-rows.js', async (load) => {
  const real = await load<typeof import('./compare-rows.js')>();
  return {
    ...real,
    compareRows(order: Order): CompareRows {
      const compare = real.compareRows(order);
      return (left, right) => {
        cost.comparisons += 1;
        return compare(left, right);
      };
    },
    sortByOrder(rows: object[], order: Order): object[] {
      cost.sorted += rows.length;
      return real.sortByOrder(rows, order);
    },
  };
});
vi.mock('./text-order.js', async (load) => {
  const real = await load<typeof import('./text-order.js')>();
  const compareText: typeof real.compareText = (left, right) => {
    cost.texts += 1;
    return real.compareText(left, right);
  };
  return { ...real, compareText };
});
vi.mock('./select-within.js', async (load) => {
  const { selectWithin } = await load<typeof import('./select-within.js')>();
  const select: typeof selectWithin = (all, isWithin, patience, merge) => {
    const look = (row: Parameters<typeof isWithin>[0]): boolean => {
      cost.passed += 1;
      return isWithin(row);
    };
    return selectWithin(all, look, patience, merge);
  };
  return { selectWithin: select };
});
beforeEach(() => Object.assign(cost, { comparisons: 0, sorted: 0, passed: 0, texts: 0 }));

function makeRow(number: number, workspaces = 1): FunctionRow {
  const none = { defaultVersionId: null, createdBy: null, runtimeUserId: null, deletedAt: null, retentionTier: null };
  const at = new Date(number * 1000).toISOString();
  return {
    ...none,
    id: `fun_${String((number * 7919) % 1_000_003).padStart(7, '0')}`,
    workspaceId: `wsp_${number % workspaces}`,
    name: `f${number % 977}`,
    description: number % 3 === 0 ? null : `d${number % 7}`,
    source: 'custom',
    system: false,
    createdAt: at,
    updatedAt: at,
  };
}
const makeRows = (size: number, workspaces = 1): FunctionRow[] =>
  Array.from({ length: size }, (_, number) => makeRow(number, workspaces));
const bucketsOf = (workspaces: number): Bucket[] =>
  Array.from({ length: workspaces }, (_, number) => ({ workspaceId: `wsp_${number}`, isDeleted: false }));
const newest = parseOrder(undefined);
const byName = parseOrder([{ name: 'asc' }]);
const byWorkspace = parseOrder([{ workspaceId: 'desc' }]);

test.each([
  ['one workspace', 1, 1],
  ['a few, merged', 10, 8],
  ['all of a thousand', 1000, 1000],
  ['all but one of a thousand', 1000, 999],
  ['some of a thousand', 1000, 200],
])('a page of %s compares little: at most a search, whatever the rows', (_scope, workspaces, inScope) => {
  const compare = (size: number): number => {
    const index = createFunctionIndex(makeRows(size, workspaces));
    let most = 0;
    for (const order of [newest, byName]) {
      selectPage(index.select(bucketsOf(inScope), order), { limit: 1 });
      for (const way of ['after', 'before']) {
        cost.comparisons = 0;
        const page = selectPage(index.select(bucketsOf(inScope), order), { limit: 100, [way]: makeRow(size >> 1) });
        expect(page.rows).toHaveLength(100);
        most = Math.max(most, cost.comparisons);
      }
    }
    return most;
  };
  const [few, many] = [compare(2_000), compare(50_000)];
  expect(many).toBeLessThan(few * 2);
  // few orders are merged as they are; no order of the rows of all workspaces is made for them
  expect(cost.passed > 0).toBe(inScope > 16);
  expect(many).toBeLessThan(workspaces === 10 ? 1_500 : 100);
});

test('where the order goes by workspace, a page of many costs a search in each at most', () => {
  const index = createFunctionIndex(makeRows(50_000, 1000));
  // in the order of the text, these lie far behind others
  const scope = bucketsOf(1000).filter(({ workspaceId }) => workspaceId!.startsWith('wsp_5'));
  const read = (limit: number) => selectPage(index.select(scope, byWorkspace), { limit });
  const page = read(100);
  expect(page.rows.map((row) => row.workspaceId)).toEqual(
    ['wsp_599', 'wsp_598'].flatMap((each) => Array.from({ length: 50 }, () => each)),
  );
  Object.assign(cost, { comparisons: 0, passed: 0 });
  expect(read(100)).toEqual(page);
  expect(cost.comparisons).toBeLessThan(scope.length * 16);
  expect(cost.passed).toBe(scope.length * 16 + 1);
});

test('an order and its reverse are sorted once', () => {
  const index = createFunctionIndex(makeRows(1_000));
  const read = (orderBy: unknown) => selectPage(index.select(bucketsOf(1), parseOrder(orderBy)), { limit: 1000 }).rows;
  const there = read([{ description: 'asc' }, { name: 'desc' }]);
  const back = read([{ description: 'desc' }, { name: 'asc' }]);
  expect(back).toEqual([...there].reverse());
  expect(cost.sorted).toBe(1_000);
  expect(read([{ description: 'desc_nulls_last' }, { name: 'asc' }])).not.toEqual(back);
  expect(cost.sorted).toBe(2_000);
  // plain texts are left to the engine
  expect(cost.texts).toBe(0);
});

test('what is accepted is counted once, and from then on by the rows that come and go', () => {
  const index = createFunctionIndex(makeRows(5_000, 2));
  let looks = 0;
  const count = (question = 'f1', scope = bucketsOf(1)): [number, number] => {
    looks = 0;
    const found = index.countAccepted(scope, question, (row) => {
      looks += 1;
      return row.name === question;
    });
    return [found, looks];
  };
  const [first] = count();
  expect(looks).toBe(2_500);
  expect(count()).toEqual([first, 0]);
  const others = makeRow(9_001, 2);
  looks = 0;
  index.put({ ...others, name: 'f1' });
  index.put({ ...makeRow(9_000, 2), name: 'f1' });
  expect(looks).toBe(1);
  expect(count()).toEqual([first + 1, 0]);
  index.put({ ...makeRow(9_000, 2), name: 'f1', deletedAt: others.createdAt });
  expect(count()).toEqual([first, 0]);
  expect(count('f2')[1]).toBe(2_500);
  expect(count('f1', bucketsOf(2))[1]).toBe(5_001);
  expect(count('f1', [{ workspaceId: 'wsp_0', isDeleted: true }])).toEqual([1, 1]);
  index.remove(makeRow(9_000).id);
  expect(count('f1', [{ workspaceId: 'wsp_0', isDeleted: true }])).toEqual([0, 0]);
  // too many to keep: the oldest is counted anew
  for (let question = 0; question < 16; question++) count(`none ${question}`);
  expect(count()).toEqual([first, 2_500]);
});

test('where all that counts has been found, or nothing does, no more is read', () => {
  const index = createFunctionIndex(makeRows(5_000));
  const read = (accepts: (row: FunctionRow) => boolean, more: object): number => {
    let looks = 0;
    const rows = index.select(bucketsOf(1), newest);
    const look = (row: FunctionRow): boolean => {
      looks += 1;
      return accepts(row);
    };
    selectPage(rows, { limit: 10, accepts: look, ...more });
    return looks;
  };
  const isRecent = (row: FunctionRow): boolean => row.createdAt >= makeRow(4_990).createdAt;
  expect(read(isRecent, { total: 10 })).toBe(10);
  expect(read(isRecent, {})).toBe(5_000);
  expect(read(() => false, { total: 0 })).toBe(0);
  expect(read(() => false, { total: 0, after: makeRow(2_500) })).toBe(0);
  expect(read(() => false, { total: 0, before: makeRow(2_500) })).toBe(0);
  // from the start there is nothing behind
  expect(read((row) => row.name === 'f1', { limit: 1, total: 6 })).toBeLessThan(2_500);
});
