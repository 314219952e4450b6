import { expect, it } from 'vitest';
import { findNoJson } from './find-no-json.js';

it('points at the first place that JSON cannot hold, escaped as JSON pointers are', () => {
  expect(findNoJson({ a: [1, null, 'x'], b: { c: true } })).toBeUndefined();
  expect(findNoJson({ 'a/b': { '~': [0, Number.NaN] } })).toEqual({ place: '/a~1b/~0/1', what: 'NaN' });
});

it('points at a cycle, and takes an object that stands twice', () => {
  const twice = { x: 1 };
  expect(findNoJson([twice, twice])).toBeUndefined();
  const round: unknown[] = [];
  round.push({ round });
  expect(findNoJson(round)).toEqual({ place: '/0/round', what: 'itself again: a cycle' });
});
