import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Incoming } from '../family.js';
import type { TableOperation, TableParameter } from '../table.js';
import { createQueryValues } from '../wire/query-values.js';
import { checkRequest } from './check-request.js';

const filter: TableParameter = { name: 'filter', in: 'query', required: false, type: 'json', key: 'list query filter' };
const strict = {
  'list query filter': z.strictObject({ name: z.optional(z.string()), in: z.optional(z.array(z.number())) }),
};

function check(query: string, parameters: readonly TableParameter[] = [filter], ignoresCase = false): string[] {
  const operation: TableOperation = {
    ...{ id: 'list', method: 'GET', path: '/', servers: [0], responses: {}, secrets: [] },
    parameters,
  };
  const incoming = {
    ...{ operation, path: {}, query: createQueryValues(query), bytes: new Uint8Array(), headers: new Headers() },
  } as unknown as Incoming;
  return checkRequest(incoming, ignoresCase, strict);
}

const write = (value: unknown) => `filter=${encodeURIComponent(JSON.stringify(value))}`;

describe('a parameter that is JSON', () => {
  it('is read, and judged by its schema', () => {
    expect(check(write({}))).toEqual([]);
    expect(check(write({ name: 'x', in: [1] }))).toEqual([]);
    expect(check('filter=+%7B%22name%22%3A+%22a+b%22%7D+')).toEqual([]);
  });

  it.each<[value: unknown, ...places: RegExp[]]>([
    [{ name: 1 }, /^query 'filter'\.name: /],
    [{ in: [1, 'x'] }, /^query 'filter'\.in\[1\]: /],
    [{ other: 1 }, /^query 'filter'.*other/],
    [[], /^query 'filter'/],
    [null, /^query 'filter'/],
    ['{}', /^query 'filter'/],
  ])('has its place named where it breaks the schema: %j', (value, ...places) => {
    const issues = check(write(value));
    expect(issues).toHaveLength(places.length);
    places.forEach((place, index) => {
      expect(issues[index]).toMatch(place);
    });
  });

  it.each(['filter=', 'filter', 'filter=%7B', 'filter=name', 'filter=%7B%27name%27%3A1%7D'])(
    'is no JSON: %s',
    (query) => {
      expect(check(query)).toEqual(["query 'filter': the value is not JSON"]);
    },
  );

  it('is judged each time that it comes, under whatever case is taken', () => {
    expect(check(`${write({ name: 1 })}&${write({})}&filter=x`)).toHaveLength(2);
    expect(check('FILTER=x', [filter], true)).toEqual(["query 'filter': the value is not JSON"]);
    expect(check('FILTER=x')).toEqual(["query 'FILTER' is not in the document"]);
  });

  it('may be missing, unless it is required', () => {
    expect(check('')).toEqual([]);
    expect(check('', [{ ...filter, required: true }])).toEqual(["query 'filter' is missing"]);
  });
});
