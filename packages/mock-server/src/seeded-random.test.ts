import { describe, expect, it } from 'vitest';
import { createSeededRandom } from './seeded-random.js';

describe('seeded random', () => {
  it('gives the same from the same seed, and other things from another', () => {
    const draw = (seed: number) => {
      const random = createSeededRandom(seed);
      return [random.random(), random.hex(32), random.uuid()];
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('writes UUIDs of version 4, and never one twice', () => {
    const random = createSeededRandom(7);
    const ids = Array.from({ length: 1000 }, () => random.uuid());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(1000);
  });

  it('spreads over [0, 1)', () => {
    const random = createSeededRandom(3);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) {
      const tenth = Math.floor(random.random() * 10);
      tenths[tenth] = tenths[tenth]! + 1;
    }
    for (const count of tenths) expect(count).toBeGreaterThan(850);
  });

  it('goes on where it was saved', () => {
    const random = createSeededRandom(1);
    random.hex(9);
    const state = random.save();
    const next = random.uuid();
    random.load(state);
    expect(random.uuid()).toBe(next);
  });
});
