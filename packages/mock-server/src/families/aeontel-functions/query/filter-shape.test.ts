import { expect, test } from 'vitest';
import { findWantedIds, isOfRowAlone } from './filter.js';
import { parseFilter } from './parse-filter.js';

test.each<[unknown, readonly string[] | undefined]>([
  [{ id: 'a' }, ['a']],
  [{ id: { eq: 'a' } }, ['a']],
  [{ id: { in: ['a', 'b'] } }, ['a', 'b']],
  [{ id: { in: [] } }, []],
  [{ name: 'n', id: { ne: 'c', in: ['a'] } }, ['a']],
  [{ AND: [{ name: 'n' }, { AND: [{ id: 'a' }] }] }, ['a']],
  [{ id: { AND: [{ in: ['a', 'b'] }, { eq: 'a' }] } }, ['a', 'b']],
  [{}, undefined],
  [{ id: { ne: 'a' } }, undefined],
  [{ id: { notIn: ['a'] } }, undefined],
  [{ id: { gt: 'a' } }, undefined],
  [{ id: { isNull: true } }, undefined],
  [{ createdBy: 'a' }, undefined],
  [{ OR: [{ id: 'a' }, { name: 'n' }] }, undefined],
  [{ NOT: { id: 'a' } }, undefined],
  [{ id: { OR: [{ eq: 'a' }, { gt: 'b' }] } }, undefined],
  [{ defaultVersion: { id: 'a' } }, undefined],
])('%j is to be found among %j', (filter, ids) => {
  expect(findWantedIds(parseFilter(filter))).toEqual(ids);
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ name: 'a', OR: [{ system: true }, { NOT: { id: 'a' } }] }, true],
  [{ versions: true }, false],
  [{ OR: [{ name: 'a' }, { NOT: { workspace: { name: 'w' } } }] }, false],
  [{ AND: [{ createdByUser: false }] }, false],
])('%j asks about the function alone: %j', (filter, isAlone) => {
  expect(isOfRowAlone(parseFilter(filter))).toBe(isAlone);
});
