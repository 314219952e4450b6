import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRows, reverseOrder, sortByOrder } from './compare-rows.js';
import { parseOrder } from './order.js';
import { someOrder } from './testing/random-filter.js';
import { someFunction } from './testing/random-rows.js';
import { compareText, foldCase, foldCharacter, sortsAsUnits } from './text-order.js';

/** Texts of characters before, among and behind what UTF-16 writes with surrogates. */
const oddText = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', '\ud7ff', '\ue000', '\uffff', '😀', '𝒳', '\ud83d', '\ude00', 'İ'),
});
const ids = fc.nat(10_000).map((number) => `fun_${number}`);
const rows = fc.uniqueArray(
  fc
    .record({ row: someFunction(ids), name: oddText, description: fc.option(oddText) })
    .map(({ row, ...texts }) => ({ ...row, ...texts })),
  { selector: (row) => row.id, maxLength: 30 },
);

test('many rows are sorted as the comparison of two has it, and backwards as the reverse has it', () => {
  fc.assert(
    fc.property(
      rows,
      fc.oneof(someOrder, fc.constant([{ name: 'asc' }]), fc.constant([{ description: 'desc' }])),
      (all, orderBy) => {
        const order = parseOrder(orderBy);
        const sorted = sortByOrder([...all], order);
        expect(sorted).toEqual([...all].sort(compareRows(order)));
        expect([...all].sort(compareRows(reverseOrder(order)))).toEqual(sorted.reverse());
      },
    ),
    { numRuns: 500 },
  );
});

test('texts go by code point, lone halves of pairs too', () => {
  const pointsOf = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0)!);
  fc.assert(
    fc.property(oddText, oddText, (left, right) => {
      const [ours, theirs] = [pointsOf(left), pointsOf(right)];
      const at = ours.findIndex((point, index) => point !== theirs[index]);
      const expected = at < 0 ? ours.length - theirs.length : ours[at]! - (theirs[at] ?? -1);
      expect(Math.sign(compareText(left, right))).toBe(Math.sign(expected));
    }),
    { numRuns: 2000 },
  );
  expect(compareText('\ud800', '\uffff')).toBeLessThan(0);
});

test('a text that sorts by its units does so against any other', () => {
  fc.assert(
    fc.property(oddText, oddText, (left, right) => {
      const byUnits = left === right ? 0 : left < right ? -1 : 1;
      if (sortsAsUnits(left)) expect(Math.sign(compareText(left, right))).toBe(byUnits);
    }),
    { numRuns: 2000 },
  );
  expect(sortsAsUnits('😀')).toBe(false);
  expect(sortsAsUnits('\ue000')).toBe(false);
  expect(sortsAsUnits('plain é')).toBe(true);
});

test('text is folded character by character, ASCII or not', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), oddText, fc.string({ unit: 'grapheme' })), (text) => {
      expect(foldCase(text)).toBe(Array.from(text, foldCharacter).join(''));
    }),
  );
  expect(foldCase('ΑΣ İ')).toBe('ασ i');
});
