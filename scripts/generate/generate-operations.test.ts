import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../packages/mock-server/src/table.js';
import { findFixture, listFixtures } from './fixture-files.js';
import { table as answers } from './fixtures/operations/answers/table.js';
import { table as bodies } from './fixtures/operations/bodies/table.js';
import { table as forms } from './fixtures/operations/forms/table.js';
import { table as pagination } from './fixtures/operations/pagination/table.js';
import { strict as closed } from './fixtures/operations/parameters/strict.js';
import { table as parameters } from './fixtures/operations/parameters/table.js';
import { table as polling } from './fixtures/operations/polling/table.js';
import { table as secrets } from './fixtures/operations/secrets/table.js';
import { table as servers } from './fixtures/operations/servers/table.js';
import { generateFamily } from './generate-family.js';

describe.each(listFixtures('operations'))('%s', (name) => {
  test('are written as expected', { timeout: 30_000 }, async () => {
    const generated = await generateFamily(name, readFileSync(findFixture('operations', name, 'spec.yaml'), 'utf8'));
    for (const file of ['operations.ts', 'strict.ts', 'table.ts']) {
      await expect(generated.get(`src/generated/${file}`)).toMatchFileSnapshot(findFixture('operations', name, file));
    }
  });
});

test("an answer that is user code's own is said to be so", () => {
  expect(servers.operations.find(({ id }) => id === 'wake')).toMatchObject({ anyAnswer: true });
});

test('the document itself goes with the package', async () => {
  const text = readFileSync(findFixture('operations', 'servers', 'spec.yaml'), 'utf8');
  expect((await generateFamily('servers', text)).get('openapi.yaml')).toBe(text);
});

test('a parameter that is JSON has the type of its schema, and a closed schema under the key that the table names', async () => {
  const text = readFileSync(findFixture('operations', 'parameters', 'spec.yaml'), 'utf8');
  const types = (await generateFamily('parameters', text)).get('src/generated/openapi.ts');
  expect(types).toContain('filter?: components["schemas"]["Filter"];');
  const key = 'getPart query filter';
  expect(parameters.operations[0].parameters).toContainEqual(expect.objectContaining({ name: 'filter', key }));
  expect(closed[key]?.safeParse({ state: 'on' }).success).toBe(true);
  expect(closed[key]?.safeParse({ stat: 'on' }).success).toBe(false);
});

test('every table has the shape that the mock server reads', () => {
  // the compiler judges; a table that lacks a member does not get here
  const tables: readonly Table[] = [answers, bodies, forms, pagination, parameters, polling, secrets, servers];
  expect(tables.map(({ family }) => family)).toEqual([
    'answers',
    'bodies',
    'forms',
    'pagination',
    'parameters',
    'polling',
    'secrets',
    'servers',
  ]);
});
