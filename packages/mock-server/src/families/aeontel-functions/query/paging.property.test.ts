import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows } from './compare-rows.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { matchesFilter } from './filter.js';
import { type Bucket, createFunctionIndex } from './function-index.js';
import { parseOrder } from './order.js';
import { parseFilter } from './parse-filter.js';
import type { FunctionRow } from './rows.js';
import { selectPage } from './select-page.js';
import { someFilter, someOrder } from './testing/random-filter.js';
import { relate, someFunction } from './testing/random-rows.js';

const manyIds = fc.integer({ min: 0, max: 40 }).map((number) => `fun_${number}`);
const rows = fc.uniqueArray(someFunction(manyIds), { selector: (row) => row.id, maxLength: 40 });
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), row: someFunction(manyIds) }),
  fc.record({ kind: fc.constant('remove' as const), id: manyIds }),
);
const turn = fc.record({
  limit: fc.integer({ min: 1, max: 7 }),
  isBackward: fc.boolean(),
  changes: fc.array(change, { maxLength: 3 }),
});
const wide = fc.constantFrom(
  { mostMerged: 16, skipsPerBucket: 16 },
  { mostMerged: 0, skipsPerBucket: 16 },
  { mostMerged: 0, skipsPerBucket: 1 },
  { mostMerged: 1, skipsPerBucket: 0 },
);
const workspaces = [null, 'x1', 'x2', 'x3', 'x4', 'x9'];
const buckets = fc.subarray(
  workspaces.flatMap((workspaceId): Bucket[] => [true, false].map((isDeleted) => ({ workspaceId, isDeleted }))),
);

/** The plainest way: sort all that matches, cut at the position, count what is left on either side. */
function cutPage(
  all: readonly FunctionRow[],
  compare: (left: object, right: object) => number,
  way: { after?: object; before?: object; limit: number },
) {
  const sorted = [...all].sort(compare);
  const { after, before, limit } = way;
  const ahead = sorted.filter(
    (row) => (after === undefined || compare(row, after) > 0) && (before === undefined || compare(row, before) < 0),
  );
  const page = before === undefined ? ahead.slice(0, limit) : ahead.slice(-limit);
  const first = sorted.indexOf(page[0]!);
  const end = first + page.length;
  if (page.length === 0)
    return {
      rows: page,
      hasNextPage: before !== undefined && all.length > 0,
      hasPreviousPage: before === undefined && all.length > 0,
    };
  return { rows: page, hasNextPage: end < sorted.length, hasPreviousPage: first > 0 };
}

test('pages are those of a plain sort, wherever one turns and whatever changes in between', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      rows,
      someFilter('function', 1),
      someOrder,
      buckets,
      fc.array(turn, { maxLength: 8 }),
      wide,
      (start, asked, orderBy, scope, turns, scopes) => {
        const model = new Map(start.map((row) => [row.id, row]));
        const index = createFunctionIndex(start, scopes);
        const filter = parseFilter(asked);
        const order = parseOrder(orderBy);
        const compare = compareRows(order);
        const related = relate({ functions: [], versions: [], workspaces: [], users: [] });
        const accepts = (row: FunctionRow): boolean => matchesFilter(filter, row, related) === true;
        let position: { after?: object; before?: object } = {};
        for (const { limit, isBackward, changes } of turns) {
          const scoped = [...model.values()].filter((row) =>
            scope.some((each) => each.workspaceId === row.workspaceId && each.isDeleted === (row.deletedAt !== null)),
          );
          const total = index.countAccepted(scope, JSON.stringify(asked), accepts);
          expect(total).toBe(scoped.filter(accepts).length);
          expect([...index.list(scope)].map((row) => row.id).sort()).toEqual(scoped.map((row) => row.id).sort());
          const page = selectPage(index.select(scope, order), { ...position, limit, accepts });
          expect(selectPage(index.select(scope, order), { ...position, limit, accepts, total })).toEqual(page);
          expect(page).toEqual(cutPage(scoped.filter(accepts), compare, { ...position, limit }));
          expect(index.count(scope)).toBe(scoped.length);
          const edge = isBackward ? page.rows[0] : page.rows.at(-1);
          const kept = edge === undefined ? undefined : decodeCursor(encodeCursor(edge, order, {}), order, {});
          position = kept === undefined ? {} : isBackward ? { before: kept } : { after: kept };
          for (const each of changes) {
            if (each.kind === 'put') {
              model.set(each.row.id, each.row);
              index.put(each.row);
            } else {
              expect(index.remove(each.id)).toBe(model.delete(each.id));
            }
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('a walk through rows that stay gives each once, forth and back, while others come and go', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      rows,
      someOrder,
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(change),
      wide,
      (start, orderBy, limit, changes, scopes) => {
        const index = createFunctionIndex(start, scopes);
        const order = parseOrder(orderBy);
        const everywhere = workspaces.flatMap((workspaceId): Bucket[] =>
          [true, false].map((isDeleted) => ({ workspaceId, isDeleted })),
        );
        const touched = new Set<string>();
        for (const way of ['after', 'before'] as const) {
          const seen: string[] = [];
          let position: object | undefined = way === 'after' ? undefined : { id: '~' };
          if (way === 'before') {
            const [last] = index.select(everywhere, order).backward();
            if (last === undefined) return;
            position = last;
            seen.push(last.id);
          }
          for (let isMore = true; isMore; ) {
            const page = selectPage(index.select(everywhere, order), { [way]: position, limit });
            seen.push(...page.rows.map((row) => row.id));
            isMore = way === 'after' ? page.hasNextPage : page.hasPreviousPage;
            position = way === 'after' ? page.rows.at(-1) : page.rows[0];
            const next = changes.next().value;
            if (touched.size > 30 || next === undefined) continue;
            const id = next.kind === 'put' ? next.row.id : next.id;
            touched.add(id);
            if (next.kind === 'put') index.put(next.row);
            else index.remove(id);
          }
          const stayed = start.map((row) => row.id).filter((id) => !touched.has(id));
          expect(seen.filter((id) => stayed.includes(id)).sort()).toEqual(stayed.sort());
        }
      },
    ),
    { numRuns: 300 },
  );
});
