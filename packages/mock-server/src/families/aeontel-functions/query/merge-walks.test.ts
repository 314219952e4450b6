import { expect, test } from 'vitest';
import { mergeWalks } from './merge-walks.js';

interface Numbered {
  readonly number: number;
}

function* countUp(from: number, step: number, most: number, read = { rows: 0 }): Generator<Numbered, undefined> {
  for (let number = from; number < most; number += step) {
    read.rows += 1;
    yield { number };
  }
}
const compare = (left: object, right: object): number => (left as Numbered).number - (right as Numbered).number;

test.each([0, 1, 2, 3, 7, 100])('%i walks come out as one in order', (walks) => {
  const all = Array.from({ length: walks }, (_, at) => countUp(at, walks, at % 3 === 0 ? at : 700));
  const numbers = [...mergeWalks(all.reverse(), compare)].map(({ number }) => number);
  const expected = Array.from({ length: 700 }, (_, number) => number).filter((number) => (number % walks) % 3 !== 0);
  expect(numbers).toEqual(walks === 0 ? [] : expected);
});

test('a row among a thousand walks costs a heap’s depth of comparisons, and reads one row more', () => {
  const read = { rows: 0 };
  let compared = 0;
  const walks = Array.from({ length: 1000 }, (_, at) => countUp((at * 389) % 1000, 1000, 1_000_000, read));
  const merged = mergeWalks(walks, (left, right) => {
    compared += 1;
    return compare(left, right);
  });
  expect(merged.next().value).toEqual({ number: 0 });
  expect(read.rows).toBe(1000);
  expect(compared).toBeLessThan(2 * 1000);
  compared = 0;
  for (let number = 1; number <= 100; number++) expect(merged.next().value).toEqual({ number });
  expect(read.rows).toBe(1100);
  expect(compared).toBeLessThan(100 * 2 * 10);
});
