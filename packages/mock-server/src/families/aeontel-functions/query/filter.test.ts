import { describe, expect, test } from 'vitest';
import { matchesFilter, type Truth } from './filter.js';
import { parseFilter } from './parse-filter.js';
import type { FunctionRow } from './rows.js';
import { relate, type TestData } from './testing/random-rows.js';
import { containsText } from './text-order.js';

const at = '2026-01-01T12:00:00.000Z';
const row: FunctionRow = {
  id: 'fun_1',
  workspaceId: 'wsp_1',
  name: 'Beta',
  description: null,
  defaultVersionId: 'fnv_1',
  source: 'custom',
  system: false,
  createdBy: null,
  runtimeUserId: 'usr_gone',
  deletedAt: null,
  retentionTier: null,
  createdAt: at,
  updatedAt: at,
};
const version = {
  functionId: 'fun_1',
  parentId: null,
  inputSchemaId: 'sch_1',
  outputSchemaId: 'sch_2',
  createdAt: at,
  updatedAt: at,
};
const data: TestData = {
  functions: [row],
  versions: [
    { ...version, id: 'fnv_1', name: 'v1' },
    { ...version, id: 'fnv_2', name: 'v2' },
  ],
  workspaces: [{ id: 'wsp_1', name: 'Home', createdAt: at }],
  users: [],
};

function judge(filter: unknown, changes: Partial<FunctionRow> = {}): Truth {
  const changed = { ...row, ...changes };
  return matchesFilter(parseFilter(filter), changed, relate({ ...data, functions: [changed] }));
}

describe('null', () => {
  test.each([
    [{ description: 'b' }, null],
    [{ description: { ne: 'b' } }, null],
    [{ NOT: { description: 'b' } }, null],
    [{ description: { NOT: { eq: 'b' } } }, null],
    [{ description: { notIn: ['b'] } }, null],
    [{ description: { notLike: 'b%' } }, null],
    [{ description: null }, true],
    [{ NOT: { description: null } }, false],
    [{ description: { isNull: false } }, false],
    [{ description: { isNotNull: false } }, true],
    [{ name: { isNull: true } }, false],
    [{ description: { in: [] } }, false],
    [{ description: { notIn: [] } }, true],
    [{ OR: [{ description: { ne: 'b' } }, { description: { isNull: true } }] }, true],
    [{ OR: [{ description: 'b' }, { name: 'no' }] }, null],
    [{ AND: [{ description: 'b' }, { name: 'no' }] }, false],
    [{ description: 'b', name: 'Beta' }, null],
  ] as [unknown, Truth][])('%j is %j', (filter, truth) => {
    expect(judge(filter)).toBe(truth);
  });
});

test.each([
  [{}, true],
  [{ OR: [] }, false],
  [{ AND: [] }, true],
  [{ NOT: { OR: [] } }, true],
  [{ name: { gt: 'B', lt: 'C' } }, true],
  [{ name: { OR: ['alpha', { like: 'B%' }] } }, true],
  [{ name: { lt: 'alpha' } }, true],
  [{ createdAt: '2026-01-01T14:00:00+02:00' }, true],
  [{ createdAt: { in: ['2026-01-01T07:00:00-05:00'] } }, true],
  [{ createdAt: { gte: '2026-01-01T12:00:00.0001Z' } }, false],
  [{ createdAt: { eq: '2026-01-01T12:00:00.0001Z' } }, false],
] as [unknown, Truth][])('%j is %j', (filter, truth) => {
  expect(judge(filter)).toBe(truth);
});

describe('relations', () => {
  test.each([
    [{ workspace: { name: 'Home' } }, true],
    [{ defaultVersion: { name: 'v2' } }, false],
    [{ versions: { name: 'v2' } }, true],
    [{ versions: { name: { ne: 'v2' } } }, true],
    [{ NOT: { versions: { parentId: 'fnv_9' } } }, true],
    [{ createdByUser: true }, false],
    [{ createdByUser: false }, true],
    [{ runtimeUser: true }, false],
    [{ versions: { function: { name: 'Beta' } } }, true],
  ] as [unknown, Truth][])('%j is %j', (filter, truth) => {
    expect(judge(filter)).toBe(truth);
  });

  test('pass over a function that is deleted', () => {
    expect(judge({ versions: { function: true } }, { deletedAt: at })).toBe(false);
  });
});

describe('like', () => {
  test.each([
    ['a%', 'abc', true],
    ['a%', 'Abc', false],
    ['b', 'abc', false],
    ['%', '', true],
    ['_', '', false],
    ['_', '😀', true],
    ['a\\%', 'a%', true],
    ['a\\%', 'ab', false],
    ['\\_', 'x', false],
    ['a\\', 'a\\', true],
    ['%a%b', 'xaybzb', true],
    ['a.c', 'abc', false],
    ['a%c', 'a\nc', true],
  ])('%s of %s is %s', (like, name, truth) => {
    expect(judge({ name: { like } }, { name })).toBe(truth);
    expect(judge({ name: { notLike: like } }, { name })).toBe(!truth);
  });

  test('ilike ignores case, character by character', () => {
    expect(judge({ name: { ilike: 'ÉT_' } }, { name: 'été' })).toBe(true);
    expect(judge({ name: { ilike: '_İ' } }, { name: 'ai' })).toBe(true);
    expect(judge({ name: { notIlike: 'b%' } })).toBe(false);
  });

  test('does not take time that grows with the number of runs', () => {
    expect(judge({ name: { like: `${'%a'.repeat(30)}b` } }, { name: 'a'.repeat(255) })).toBe(false);
  });
});

test('the name parameter finds parts whatever their case, and takes wildcards as they are', () => {
  expect(containsText('Résumé', 'SUMÉ')).toBe(true);
  expect(containsText('a_b', '_')).toBe(true);
  expect(containsText('ab', '%')).toBe(false);
  expect(containsText('ab', '')).toBe(true);
});
