import { loadStrict } from '@functionary/aeontel-functions/operations';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFilter, readFilter } from './parse-filter.js';
import { QueryError } from './query-error.js';
import { damage, someFilter } from './testing/random-filter.js';

function refuse(run: () => unknown): QueryError {
  try {
    run();
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error('The filter was accepted.');
}

function nest(key: string, times: number, innermost: unknown): unknown {
  return times === 0 ? innermost : { [key]: nest(key, times - 1, innermost) };
}

const wrong: [filter: unknown, pointer: string, code: string][] = [
  [null, '/filter', 'null_value'],
  [[], '/filter', 'wrong_type'],
  ['name', '/filter', 'wrong_type'],
  [{ nme: 'a' }, '/filter/nme', 'unknown_field'],
  [{ and: [] }, '/filter/and', 'unknown_field'],
  [{ 'a/b~c': 1 }, '/filter/a~1b~0c', 'unknown_field'],
  [{ toString: 'a' }, '/filter/toString', 'unknown_field'],
  [{ name: { equals: 'a' } }, '/filter/name/equals', 'unknown_operator'],
  [{ id: { like: 'a' } }, '/filter/id/like', 'unknown_operator'],
  [{ system: { gt: false } }, '/filter/system/gt', 'unknown_operator'],
  [{ source: { gte: 'custom' } }, '/filter/source/gte', 'unknown_operator'],
  [{ createdAt: { like: '2026%' } }, '/filter/createdAt/like', 'unknown_operator'],
  [{ OR: [{ name: 'a' }, { name: { gte: 5 } }] }, '/filter/OR/1/name/gte', 'wrong_type'],
  [{ name: 5 }, '/filter/name', 'wrong_type'],
  [{ name: ['a'] }, '/filter/name', 'wrong_type'],
  [{ system: 'true' }, '/filter/system', 'wrong_type'],
  [{ name: { eq: null } }, '/filter/name/eq', 'null_value'],
  [{ name: { in: ['a', null] } }, '/filter/name/in/1', 'null_value'],
  [{ name: { notIn: [null] } }, '/filter/name/notIn/0', 'null_value'],
  [{ name: { in: 'a' } }, '/filter/name/in', 'wrong_type'],
  [{ name: { isNull: 'yes' } }, '/filter/name/isNull', 'wrong_type'],
  [{ source: 'workspace' }, '/filter/source', 'not_listed'],
  [{ retentionTier: { in: ['short', 'forever'] } }, '/filter/retentionTier/in/1', 'not_listed'],
  [{ createdAt: { gt: '2026-01-01' } }, '/filter/createdAt/gt', 'wrong_format'],
  [{ createdAt: '2026-01-01T00:00:00' }, '/filter/createdAt', 'wrong_format'],
  [{ createdAt: '2026-02-30T00:00:00Z' }, '/filter/createdAt', 'wrong_format'],
  [{ name: {} }, '/filter/name', 'empty'],
  [{ NOT: {} }, '/filter/NOT', 'empty'],
  [{ AND: [{}] }, '/filter/AND/0', 'empty'],
  [{ versions: {} }, '/filter/versions', 'empty'],
  [{ name: { NOT: {} } }, '/filter/name/NOT', 'empty'],
  [{ AND: { name: 'a' } }, '/filter/AND', 'wrong_type'],
  [{ OR: null }, '/filter/OR', 'null_value'],
  [{ NOT: [{ name: 'a' }] }, '/filter/NOT', 'wrong_type'],
  [{ name: { OR: { eq: 'a' } } }, '/filter/name/OR', 'wrong_type'],
  [{ versions: null }, '/filter/versions', 'null_value'],
  [{ versions: 'v1' }, '/filter/versions', 'wrong_type'],
  [{ versions: { handle: 'a' } }, '/filter/versions/handle', 'unknown_field'],
  [{ workspace: { versions: true } }, '/filter/workspace/versions', 'unknown_field'],
];

test.each(wrong)('refuses %j', (filter, pointer, code) => {
  const error = refuse(() => parseFilter(filter));
  expect(error.code).toBe('invalid_filter');
  expect(error.faults).toMatchObject([{ pointer, code }]);
});

test('names every fault, and what was probably meant', () => {
  const { faults } = refuse(() => parseFilter({ nam: 'a', id: { eq: 1, isnull: true } }));
  expect(faults.map((fault) => fault.pointer)).toEqual(['/filter/nam', '/filter/id/eq', '/filter/id/isnull']);
  expect(faults[0]?.detail).toContain("'name'");
});

describe('limits', () => {
  const name = { name: 'a' };
  const conditions = (count: number): unknown => ({ OR: Array.from({ length: count }, () => name) });
  const versionsThrice = { versions: { function: { versions: { name: 'a' } } } };

  test.each([[nest('NOT', 8, name)], [{ name: nest('NOT', 8, 'a') }], [conditions(100)], [versionsThrice]])(
    'takes as much as %j',
    (filter) => {
      expect(parseFilter(filter)).toBeDefined();
    },
  );

  test.each([
    [nest('NOT', 9, name), `/filter${'/NOT'.repeat(9)}`, 'too_deep'],
    [nest('NOT', 2000, name), `/filter${'/NOT'.repeat(9)}`, 'too_deep'],
    [nest('NOT', 4, { name: nest('NOT', 5, 'a') }), `/filter${'/NOT'.repeat(4)}/name${'/NOT'.repeat(5)}`, 'too_deep'],
    [conditions(150), '/filter/OR/100/name', 'too_many'],
    [
      { versions: { function: { versions: { function: true } } } },
      '/filter/versions/function/versions/function',
      'too_deep',
    ],
  ])('refuses more', (filter, pointer, code) => {
    const error = refuse(() => parseFilter(filter));
    expect(error.code).toBe('filter_too_complex');
    expect(error.faults).toMatchObject([{ pointer, code }]);
  });

  test('counts bytes of the text, not characters', () => {
    const fits = JSON.stringify({ name: '漢'.repeat(2727) });
    expect(new TextEncoder().encode(fits)).toHaveLength(8192);
    expect(readFilter(fits)).toBeDefined();
    expect(refuse(() => readFilter(`${fits} `))).toMatchObject({
      code: 'filter_too_complex',
      faults: [{ pointer: '/filter', code: 'too_long' }],
    });
  });

  test('refuses text that is not JSON', () => {
    for (const text of ['', '{', 'name']) {
      expect(refuse(() => readFilter(text))).toMatchObject({
        code: 'invalid_filter',
        faults: [{ pointer: '/filter', code: 'wrong_format' }],
      });
    }
  });
});

test('accepts what the document describes, and nothing else', { timeout: 30_000 }, async () => {
  const described = (await loadStrict())['listFunctions query filter']!;
  const counts = { accepted: 0, refused: 0 };
  const someDamaged = someFilter().chain(damage);
  fc.assert(
    fc.property(fc.oneof(someFilter(), someDamaged, someDamaged.chain(damage)), (filter) => {
      let isAccepted = true;
      try {
        parseFilter(filter);
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        if (error.code === 'filter_too_complex') return;
        isAccepted = false;
      }
      counts[isAccepted ? 'accepted' : 'refused'] += 1;
      expect(isAccepted).toBe(described.safeParse(filter).success);
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(500);
});
