import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedIds, insertId, iterateIds, removeId } from './sorted-ids.js';
import { createTestWorld } from './testing/create-test-world.js';

describe('sorted ids', () => {
  it('hold what a sorted set would hold', () => {
    const id = fc.string({ maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), id), { maxLength: 200 }),
        id,
        fc.boolean(),
        (steps, from, isExclusive) => {
          const ids = createSortedIds();
          const model = new Set<string>();
          for (const [isIn, each] of steps) {
            (isIn ? insertId : removeId)(ids, each);
            if (isIn) model.add(each);
            else model.delete(each);
            if (each.length === 1) iterateIds(ids, '').next();
          }
          const expected = [...model]
            .sort((a, b) => (a < b ? -1 : 1))
            .filter((each) => (isExclusive ? each > from : each >= from));
          expect([...iterateIds(ids, from, isExclusive)]).toEqual(expected);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ['in order', (n: number) => n],
    ['backwards', (n: number) => 10_000 - n],
    ['scattered', (n: number) => (n * 7919) % 10_007],
  ])('stay in order and in small chunks when they come %s', (_, order) => {
    const ids = createSortedIds();
    for (let n = 0; n < 10_000; n++) insertId(ids, String(order(n)).padStart(6, '0'));
    const all = [...iterateIds(ids, '')];
    expect(all).toHaveLength(10_000);
    expect(all).toEqual([...all].sort());
    expect(Math.max(...ids.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(1024);
  });
});

describe('lists', () => {
  it('go by id, ordinal, with the rows of entities among them', () => {
    const { engine, hub } = createTestWorld();
    for (const instanceId of ['b', 'B', '1', 'a']) engine.put(hub, { instanceId });
    engine.putEntity(hub, { name: 'Counter', key: 'k', state: { n: 1 } });
    const { rows, next } = engine.list(hub, { top: 100 });
    expect(rows.map((row) => row.instanceId)).toEqual(['1', '@counter@k', 'B', 'a', 'b']);
    expect(next).toBeUndefined();
    expect(rows[1]).toMatchObject({
      name: '@counter',
      runtimeStatus: 'Running',
      input: expect.stringContaining('{\\"n\\":1}'),
    });
  });

  it('come page by page, and say whether there may be more', () => {
    const { engine, hub } = createTestWorld();
    for (let n = 0; n < 5; n++) engine.put(hub, { instanceId: `x${n}` });
    const first = engine.list(hub, { top: 2 });
    expect(first).toMatchObject({ rows: [{ instanceId: 'x0' }, { instanceId: 'x1' }], next: 'x1' });
    engine.purge(hub, 'x1');
    const second = engine.list(hub, { top: 2, after: first.next });
    expect(second).toMatchObject({ rows: [{ instanceId: 'x2' }, { instanceId: 'x3' }], next: 'x3' });
    const third = engine.list(hub, { top: 2, after: second.next });
    expect(third.rows.map((row) => row.instanceId)).toEqual(['x4']);
    expect(third.next).toBeUndefined();
  });

  it('filter by prefix, time (bounds included) and state', () => {
    const { engine, hub } = createTestWorld();
    engine.put(hub, { instanceId: 'a1', createdTime: 10, runtimeStatus: 'Failed' });
    engine.put(hub, { instanceId: 'a2', createdTime: 20, runtimeStatus: 'Completed' });
    engine.put(hub, { instanceId: 'a3', createdTime: 30, runtimeStatus: 'Running' });
    engine.put(hub, { instanceId: 'b1', createdTime: 20, runtimeStatus: 'Failed' });
    const ids = (query: object) => engine.list(hub, { top: 9, ...query }).rows.map((row) => row.instanceId);
    expect(ids({ prefix: 'a' })).toEqual(['a1', 'a2', 'a3']);
    expect(ids({ createdFrom: 20, createdTo: 20 })).toEqual(['a2', 'b1']);
    expect(ids({ statuses: ['Failed', 'Running'] })).toEqual(['a1', 'a3', 'b1']);
    expect(ids({ statuses: [] })).toHaveLength(4);
    expect(ids({ prefix: 'a', statuses: ['Failed'], createdFrom: 11 })).toEqual([]);
    expect(ids({ prefix: 'b', after: 'a1' })).toEqual(['b1']);
  });

  it('look at no more than 10 000 rows for a rare filter', () => {
    const { engine, hub } = createTestWorld();
    for (let n = 0; n < 10_050; n++) {
      engine.put(hub, { instanceId: String(n).padStart(6, '0'), runtimeStatus: n === 10_040 ? 'Failed' : 'Running' });
    }
    const first = engine.list(hub, { top: 100, statuses: ['Failed'] });
    expect(first).toEqual({ rows: [], next: '009999' });
    expect(engine.list(hub, { top: 100, statuses: ['Failed'], after: first.next }).rows).toHaveLength(1);
  });

  it('of entities hold those that exist, by name and time', () => {
    const { engine, hub } = createTestWorld();
    engine.put(hub, { instanceId: 'instance' });
    engine.putEntity(hub, { name: 'Counter', key: 'a', state: 1, lastOperationTime: 10 });
    engine.putEntity(hub, { name: 'Counter', key: 'b', state: 2, lastOperationTime: 20 });
    engine.putEntity(hub, { name: 'CounterTwo', key: 'a', state: 3, lastOperationTime: 20 });
    const ids = (query: object) =>
      engine.listEntities(hub, { top: 9, ...query }).rows.map((row) => `${row.name}/${row.key}`);
    expect(ids({})).toEqual(['counter/a', 'counter/b', 'countertwo/a']);
    expect(ids({ name: 'COUNTER' })).toEqual(['counter/a', 'counter/b']);
    expect(ids({ from: 20, to: 20 })).toEqual(['counter/b', 'countertwo/a']);
    const page = engine.listEntities(hub, { top: 1 });
    expect(engine.listEntities(hub, { top: 9, after: page.next }).rows).toHaveLength(2);
  });
});
