import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import {
  cutComponents,
  type FixtureValues,
  findFixture,
  listFixtures,
  readFixture,
  wrapSchemas,
} from './fixture-files.js';
import { generateFamily } from './generate-family.js';
import type { JsonObject } from './json.js';

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

describe.each(listFixtures('schemas'))('%s', async (name) => {
  const schemas = readFixture('schemas', name, 'schemas.yaml');
  const values = Object.entries(readFixture<Record<string, FixtureValues>>('schemas', name, 'values.yaml'));
  const load = (file: string) => import(/* @vite-ignore */ findFixture('schemas', name, file));

  test('is written as expected', { timeout: 30_000 }, async () => {
    const generated = await generateFamily(name, wrapSchemas(schemas));
    const expectFile = (file: string, text: string | undefined) =>
      expect(text).toMatchFileSnapshot(findFixture('schemas', name, file));
    await expectFile('openapi.ts', cutComponents(generated.get('src/generated/openapi.ts') ?? ''));
    await expectFile('schemas.ts', generated.get('src/generated/schemas.ts'));
    await expectFile('strict.ts', generated.get('src/generated/strict.ts'));
  });

  test.each(values)('%s takes what it should', async (component, { good = [], bad = [], onlyLoose = [] }) => {
    const loose: Schema = (await load('schemas.ts'))[`${component}Schema`];
    const strict: Schema = (await load('strict.ts')).strict[`get${component} 200`];
    for (const value of good) {
      expect(loose.safeParse(value), JSON.stringify(value)).toEqual({ success: true, data: value });
      expect(strict.safeParse(value), JSON.stringify(value)).toEqual({ success: true, data: value });
    }
    for (const value of bad) {
      expect(loose.safeParse(value).success, JSON.stringify(value)).toBe(false);
      expect(strict.safeParse(value).success, JSON.stringify(value)).toBe(false);
    }
    for (const value of onlyLoose) {
      expect(loose.safeParse(value), JSON.stringify(value)).toEqual({ success: true, data: value });
      expect(strict.safeParse(value).success, JSON.stringify(value)).toBe(false);
    }
  });

  test.each(values)('%s agrees with JSON Schema', (component, { good = [], bad = [] }) => {
    const validate = compile(schemas, component);
    for (const value of good) expect(validate(value), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(validate(value), JSON.stringify(value)).toBe(false);
  });
});

test('two runs give the same bytes, whatever the order of the keys', async () => {
  const schemas = readFixture('schemas', 'cycle', 'schemas.yaml');
  const reversed = Object.fromEntries(Object.entries(schemas).reverse());
  const first = await generateFamily('cycle', wrapSchemas(schemas));
  const second = await generateFamily('cycle', wrapSchemas(reversed));
  for (const file of ['openapi', 'schemas', 'strict', 'operations', 'table']) {
    expect(second.get(`src/generated/${file}.ts`), file).toBe(first.get(`src/generated/${file}.ts`));
  }
});

function compile(schemas: JsonObject, component: string) {
  const ajv = new Ajv2020({ strict: false });
  formatsPlugin.default(ajv);
  ajv.addSchema({ $id: 'api', components: { schemas } });
  return ajv.compile({ $ref: `api#/components/schemas/${component}` });
}
