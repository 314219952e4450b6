import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkSchema } from '../check/check-schema.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { writeZod } from './schema-to-zod.js';

const runs = process.env.FUNCTIONARY_TEST === 'all' ? 5000 : 300;
const keys = fc.constantFrom('a', 'b', 'c');
const scalar = fc.constantFrom<Json>('', 'x', 'xyz', 0, 1, 2.5, -3, true, false, null);

/** Any schema of the supported kinds over a handful of keys and values, so that values often fit. */
const { schema } = fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => ({
  object: fc
    .record({
      properties: fc.dictionary(keys, tie('schema'), { maxKeys: 3 }),
      chosen: fc.array(keys),
      rest: fc.constantFrom(undefined, true),
    })
    .map(({ properties, chosen, rest }) => ({
      type: 'object',
      properties,
      required: [...new Set(chosen)].filter((key) => Object.hasOwn(properties, key)),
      ...(rest === undefined ? {} : { additionalProperties: rest }),
    })),
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant({}),
    fc.constantFrom('string', 'integer', 'number', 'boolean', 'null').map((type) => ({ type })),
    fc.record({ type: fc.constant('string'), minLength: fc.nat(2) }),
    fc.record({ type: fc.constant('number'), minimum: fc.nat(2), exclusiveMaximum: fc.nat(3) }),
    fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ enum: values })),
    scalar.map((value) => ({ const: value })),
    fc.uniqueArray(fc.constantFrom('string', 'integer', 'boolean', 'null'), { minLength: 1 }).map((type) => ({ type })),
    fc.record({ type: fc.constant('array'), items: tie('schema'), maxItems: fc.nat(2) }),
    fc
      .array(tie('schema'), { minLength: 1, maxLength: 2 })
      .map((items) => ({ type: 'array', prefixItems: items, items: false, minItems: items.length })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((cases) => ({ anyOf: cases })),
    tie('schema').map((additionalProperties) => ({ type: 'object', additionalProperties })),
    tie('object'),
    tie('object').map((whole) => ({ ...whole, type: ['object', 'null'] })),
    fc
      .tuple(tie('object'), tie('object'))
      .filter(([first, second]) => !shareKeys(first, second))
      .map((parts) => ({ allOf: parts })),
  ),
}));

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

function shareKeys(first: JsonObject, second: JsonObject): boolean {
  return Object.keys(first.properties as JsonObject).some((key) => Object.hasOwn(second.properties as JsonObject, key));
}

/** The schema that says in JSON Schema what the strict form says: objects take no other keys unless they say so. */
function close(from: Json): Json {
  if (Array.isArray(from)) return from.map(close);
  if (!isObject(from)) return from;
  const closed = Object.fromEntries(
    Object.entries(from).map(([key, inner]) => [key, isLiteral(key) ? inner : close(inner)]),
  );
  if (Array.isArray(from.allOf)) {
    const isOpen = from.allOf.some((part) => isObject(part) && part.additionalProperties === true);
    return { ...from, allOf: from.allOf.map(closeInside), ...(isOpen ? {} : { unevaluatedProperties: false }) };
  }
  const isWhole = from.properties !== undefined && [from.type].flat().includes('object');
  return isWhole && from.additionalProperties === undefined ? { ...closed, additionalProperties: false } : closed;
}

function closeInside(part: Json): Json {
  if (!isObject(part) || !isObject(part.properties)) return part;
  const properties = Object.fromEntries(Object.entries(part.properties).map(([key, inner]) => [key, close(inner)]));
  const { additionalProperties: _, ...rest } = part;
  return { ...rest, properties };
}

const isLiteral = (key: string) => ['enum', 'const', 'required', 'type'].includes(key);

test.each(['loose', 'strict'] as const)(
  'the %s form of any schema accepts what JSON Schema does',
  { timeout: 120_000 },
  (mode) => {
    const ajv = new Ajv2020({ strict: false, validateSchema: false });
    const document = { file: 'specs/any.yaml', root: {} };
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 1, maxLength: 20 }), (any, values) => {
        const place = { value: any, at: 'specs/any.yaml#' };
        expect(checkSchema(document, place)).toEqual([]);
        const expression = writeZod({ document, mode, isLater: () => false }, place);
        const zod = new Function('z', `return ${expression}`)(z) as z.ZodMiniType;
        const validate = ajv.compile((mode === 'loose' ? any : close(any)) as object);
        for (const one of values) {
          expect({ value: one, accepted: zod.safeParse(one).success }).toEqual({ value: one, accepted: validate(one) });
        }
      }),
      { numRuns: runs },
    );
  },
);
