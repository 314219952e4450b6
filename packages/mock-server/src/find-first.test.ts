import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFirst } from './find-first.js';

it('finds where a value belongs among sorted ones, before its equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (values, wanted) => {
      const sorted = values.toSorted((one, other) => one - other);
      const place = findFirst(sorted.length, (index) => sorted[index]! < wanted);
      expect(place).toBe(sorted.filter((value) => value < wanted).length);
    }),
  );
});
