import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderedRows } from './ordered-rows.js';
import { selectWithin } from './select-within.js';

interface Numbered {
  readonly number: number;
}

function countRows(numbers: readonly number[], read: { rows: number }): OrderedRows<Numbered> {
  function* walk(some: readonly number[]): Generator<Numbered, undefined> {
    for (const number of some) {
      read.rows += 1;
      yield { number };
    }
  }
  const numberOf = (position: object): number => (position as Numbered).number;
  return {
    forward: (after) => walk(numbers.filter((each) => after === undefined || each > numberOf(after))),
    backward: (before) => walk(numbers.filter((each) => before === undefined || each < numberOf(before)).reverse()),
  };
}

test('gives the rows within, from anywhere, both ways, whoever goes on', () => {
  const ours = fc.uniqueArray(fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(ours, fc.integer({ min: 0, max: 30 }), fc.option(fc.nat(60)), (chosen, patience, at) => {
      const all = Array.from({ length: 60 }, (_, number) => number);
      const within = all.filter((number) => chosen.includes(number));
      const read = { rows: 0 };
      const selected = selectWithin(
        countRows(all, read),
        ({ number }) => within.includes(number),
        patience,
        () => countRows(within, read),
      );
      const position = at === null ? undefined : { number: at };
      const numbers = (rows: Iterable<Numbered>): number[] => [...rows].map(({ number }) => number);
      expect(numbers(selected.forward(position))).toEqual(within.filter((each) => at === null || each > at));
      expect(numbers(selected.backward(position))).toEqual(within.filter((each) => at === null || each < at).reverse());
    }),
  );
});

test('passes over no more rows of others than is its patience and what its own rows make up for', () => {
  const [read, merged] = [{ rows: 0 }, { rows: 0 }];
  const all = Array.from({ length: 100_000 }, (_, number) => number);
  const isOurs = (number: number): boolean => number % 10 === 0 && (number < 5_000 || number >= 90_000);
  const selected = selectWithin(
    countRows(all, read),
    ({ number }) => isOurs(number),
    300,
    () => countRows(all.filter(isOurs), merged),
  );
  const found = [...selected.forward()];
  expect(found).toHaveLength(1_500);
  expect(read.rows).toBeGreaterThan(5_000);
  expect(read.rows).toBeLessThan(5_000 + 400);
  expect(merged.rows).toBe(1_000);
});

test('lays up no patience while it meets none but its own', () => {
  const read = { rows: 0 };
  const selected = selectWithin(
    countRows(
      Array.from({ length: 100_000 }, (_, number) => number),
      read,
    ),
    ({ number }) => number < 50_000,
    100,
    () => countRows([], read),
  );
  expect([...selected.forward()]).toHaveLength(50_000);
  expect(read.rows).toBe(50_000 + 101);
});
