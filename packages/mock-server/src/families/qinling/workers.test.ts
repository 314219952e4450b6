import { describe, expect, it } from 'vitest';
import { createQuietWorld, putFunction } from './runtimes/testing/create-quiet-world.js';
import {
  countToDrop,
  detachWorkers,
  ensureWorker,
  hasWorkers,
  listWorkers,
  maxWorkers,
  scaleDown,
  scaleUp,
} from './workers.js';

const namesOf = (world: Parameters<typeof listWorkers>[0], version = 0) =>
  listWorkers(world, 'f1', version).map(({ worker_name: name }) => name);

describe('workers', () => {
  it('are named after the runtime, each by itself', () => {
    const world = createQuietWorld();
    putFunction(world);
    scaleUp(world, 'f1', 0, 3);
    const names = namesOf(world);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^r1-[0-9a-f]{10}-[0-9a-f]{5}$/);
  });

  it('go oldest first, and one stays', () => {
    const world = createQuietWorld();
    putFunction(world);
    scaleUp(world, 'f1', 0, 4);
    scaleUp(world, 'f1', 1, 2);
    const names = namesOf(world);
    scaleDown(world, 'f1', 0, 1);
    expect(namesOf(world)).toEqual(names.slice(1));
    scaleDown(world, 'f1', 0, 9);
    expect(namesOf(world)).toEqual(names.slice(3));
    expect(namesOf(world, 1)).toHaveLength(2);
  });

  it.each([
    [3, 1, 1],
    [3, 2, 2],
    [3, 3, 2],
    [1, 1, 0],
    [0, 1, 0],
  ])('of %d, %d asked: %d go', (workers, count, expected) => expect(countToDrop(workers, count)).toBe(expected));

  it('are so many at most, however many are asked', () => {
    const world = createQuietWorld();
    putFunction(world);
    scaleUp(world, 'f1', 0, 7);
    scaleUp(world, 'f1', 0, 2_147_483_647);
    scaleUp(world, 'f1', 1, 1);
    expect([namesOf(world).length, namesOf(world, 1).length]).toEqual([maxWorkers, 1]);
  });

  it('are ensured once, for each version', () => {
    const world = createQuietWorld();
    putFunction(world);
    expect(hasWorkers(world, 'f1')).toBe(false);
    ensureWorker(world, 'f1', 0);
    ensureWorker(world, 'f1', 0);
    expect(namesOf(world)).toHaveLength(1);
    expect(namesOf(world, 1)).toHaveLength(0);
    expect(hasWorkers(world, 'f1')).toBe(true);
  });

  it('are detached by version', () => {
    const world = createQuietWorld();
    putFunction(world);
    putFunction(world, { id: 'f2' });
    for (const [id, version] of [
      ['f1', 0],
      ['f1', 1],
      ['f2', 0],
    ] as const)
      scaleUp(world, id, version, 1);
    detachWorkers(world, 'f1', 0);
    expect(namesOf(world)).toEqual([]);
    expect(namesOf(world, 1)).toHaveLength(1);
    expect(hasWorkers(world, 'f2')).toBe(true);
  });

  it('are not for functions without a runtime, nor for those that are gone', () => {
    const world = createQuietWorld();
    putFunction(world, { runtime_id: null, code: { source: 'image' } });
    scaleUp(world, 'f1', 0, 2);
    scaleUp(world, 'gone', 0, 2);
    expect(world.runtime.data.workers).toEqual([]);
  });
});
