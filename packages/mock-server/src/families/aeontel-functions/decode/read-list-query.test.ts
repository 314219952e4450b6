import { loadStrict } from '@functionary/aeontel-functions/operations';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueryValues } from '../../../wire/query-values.js';
import { Problem } from '../errors.js';
import { QueryError } from '../query/query-error.js';
import { someFilter, someOrder } from '../query/testing/random-filter.js';
import { mutateJson } from '../testing/mutate-json.js';
import { readListQuery } from './read-list-query.js';

const write = (query: Record<string, unknown>) =>
  Object.entries(query)
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `${name}=${encodeURIComponent(text)}`;
    })
    .join('&');
const read = (query: string | Record<string, unknown>) =>
  readListQuery(createQueryValues(typeof query === 'string' ? query : write(query)), false);

function refuse(query: string | Record<string, unknown>): readonly string[] {
  try {
    read(query);
  } catch (error) {
    if (!(error instanceof Problem || error instanceof QueryError)) throw error;
    const faults = error instanceof QueryError ? error.faults : (error.errors ?? []);
    return [error.code, ...faults.map(({ pointer, code }) => `${pointer} ${code}`)];
  }
  return ['taken'];
}

describe('readListQuery', () => {
  it('has defaults', () => {
    const { bindings, order, filter, equal, ...rest } = read('');
    expect(rest).toEqual({
      ...{ limit: 100, after: undefined, before: undefined, ids: undefined, workspaceId: undefined },
      ...{ source: undefined, deletion: [false], name: '', system: undefined },
    });
    expect(equal).toEqual({});
    expect(order.map(({ field }: { field: string }) => field)).toEqual(['createdAt', 'id']);
  });

  it('reads what is sent', () => {
    const query = read(
      'limit=7&ids=b,a,,%20b&include_deleted=only&system=false&created_by=&retention_tier=none&name=N',
    );
    expect(query).toMatchObject({
      ...{ limit: 7, ids: ['b', 'a'], deletion: [true], system: false, name: 'N' },
      equal: { createdBy: '', retentionTier: 'none' },
    });
    expect(read('ids=').ids).toEqual([]);
  });

  it.each<[query: string, ...told: string[]]>([
    ['limit=0', 'invalid_parameter', '/limit out_of_range'],
    ['limit=x', 'invalid_parameter', '/limit wrong_type'],
    ['limit=1&limit=1', 'invalid_parameter', '/limit repeated'],
    ['system=TRUE&source=custom', 'invalid_parameter', '/source not_listed', '/system not_listed'],
    ['include_deleted=', 'invalid_parameter', '/include_deleted not_listed'],
    ['after=&before=', 'invalid_parameter', '/before conflicting'],
    ['after=', 'invalid_cursor', '/after malformed'],
    ['filter=', 'invalid_filter', '/filter wrong_format'],
    ['orderBy=%5B1%5D', 'invalid_order_by', '/orderBy/0 wrong_type'],
  ])('refuses %s', (query, ...told) => {
    expect(refuse(query)).toEqual(told);
  });
});

// what the document's schemas do not say: size, depth, number of conditions; fields that come twice
const isBeyondSchemas = ([code, ...faults]: readonly string[]) =>
  code === 'filter_too_complex' || faults.every((fault) => fault.endsWith(' repeated'));

it.each<[name: string, key: string, good: fc.Arbitrary<unknown>]>([
  ['filter', 'listFunctions query filter', someFilter()],
  ['orderBy', 'listFunctions query orderBy', someOrder],
])('takes as %s what the document takes, and nothing else', async (name, key, good) => {
  const schema = (await loadStrict())[key]!;
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(mutateJson(good), (value) => {
      const text = JSON.stringify(value);
      const told = refuse(`${name}=${encodeURIComponent(text)}`);
      const isTaken = told[0] === 'taken';
      if (!isTaken && isBeyondSchemas(told)) return;
      seen[isTaken ? 'taken' : 'refused'] += 1;
      expect(isTaken, `${text}: ${told.join()}`).toBe(schema.safeParse(JSON.parse(text)).success);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(200);
});
