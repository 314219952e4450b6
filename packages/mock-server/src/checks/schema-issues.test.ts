import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listSchemaIssues } from './schema-issues.js';

const key = z.strictObject({ name: z.string() });

it.each<[what: string, schema: z.ZodMiniType, value: unknown, issues: string[]]>([
  ['nothing', key, { name: 'a' }, []],
  ['the place and the type', z.array(key), [{ name: 5 }], ['body[0].name: Invalid input: expected string']],
  ['what is missing', key, {}, ['body.name: Invalid input: expected string']],
  ['what should not be there', key, { name: 'a', b: 1, c: 2 }, ['body: Invalid input: unknown b, c']],
  [
    'of a choice what each form lacks',
    z.strictObject({ key: z.union([z.strictObject({ properties: key }), key]) }),
    { key: { value: 'v' } },
    [
      'body.key: Invalid input: fits no form (body.key.properties: Invalid input: expected object; body.key: Invalid input: unknown value | body.key.name: Invalid input: expected string; body.key: Invalid input: unknown value)',
    ],
  ],
])('names %s', (_, schema, value, issues) => {
  expect(listSchemaIssues(schema, value, 'body')).toEqual(issues);
});
