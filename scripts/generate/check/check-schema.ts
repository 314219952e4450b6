import { type Document, type Located, readSchemaName, resolveRefs } from '../document.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import { listInnerSchemas } from '../read/inner-schemas.js';
import { formats } from '../zod/formats.js';
import { isMerged, mergeAllOf } from '../zod/merge-all-of.js';
import { checkDiscriminator } from './check-discriminator.js';
import { checkKeys, type KeyRules } from './check-keys.js';
import { checkEnum, checkObject, checkTuple, checkUnion } from './check-keywords.js';
import { collect } from './collect.js';

const annotations = ['title', 'description', 'deprecated', 'example', 'examples', 'default', '$comment'];

const rules: KeyRules = {
  kind: 'schema',
  known: [
    ...annotations,
    ...['$ref', 'type', 'enum', 'const', 'format', 'allOf', 'anyOf', 'oneOf', 'discriminator'],
    ...[
      'minLength',
      'maxLength',
      'pattern',
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
      'multipleOf',
    ],
    ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
    ...['properties', 'required', 'additionalProperties', 'unevaluatedProperties', 'minProperties', 'maxProperties'],
  ],
  instead: {
    not: 'say what the value is, with enum, pattern or a union',
    if: 'write the cases as oneOf',
    then: 'write the cases as oneOf',
    else: 'write the cases as oneOf',
    nullable: "OpenAPI 3.1 says type: [string, 'null']",
    readOnly: 'write one schema for requests and one for answers',
    writeOnly: 'write one schema for requests and one for answers',
    patternProperties: 'use additionalProperties, or name the properties',
    propertyNames: 'name the properties',
    dependentRequired: 'write the cases as oneOf',
    dependentSchemas: 'write the cases as oneOf',
    contains: 'describe the items',
    unevaluatedItems: "say 'items: false' beside prefixItems",
    $defs: 'move the schema to components/schemas',
    definitions: 'move the schema to components/schemas',
    $dynamicRef: "use $ref: '#/components/schemas/…'",
    $anchor: "use $ref: '#/components/schemas/…'",
    $id: "use $ref: '#/components/schemas/…'",
    contentEncoding: 'use format: byte',
    contentMediaType: 'describe the text',
    xml: 'only JSON is generated',
  },
};

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** Which type a keyword constrains. A keyword beside another type would be dead. */
const keywordTypes: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['minLength', 'maxLength', 'pattern'].map((key) => [key, ['string']])),
  ...Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((key) => [
      key,
      ['number', 'integer'],
    ]),
  ),
  ...Object.fromEntries(['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'].map((key) => [key, ['array']])),
  ...Object.fromEntries(['properties', 'required', 'additionalProperties'].map((key) => [key, ['object']])),
  ...Object.fromEntries(['minProperties', 'maxProperties'].map((key) => [key, ['object']])),
};

/** Checks a schema and all schemas inside it for what the generator cannot say in types and zod alike. */
export function checkSchema(document: Document, place: Located): Problem[] {
  const { value, at } = place;
  if (value === true) return [];
  if (value === false) return [{ at, reason: 'a schema of false is not supported: leave the property out' }];
  if (!isObject(value)) return [{ at, reason: 'must be a schema' }];
  return [
    ...checkKeys(place, rules),
    ...collect(() => checkRef(document, value, at)),
    ...checkTypes(value, at),
    ...checkEnum(value, at),
    ...checkObject(value, at),
    ...checkTuple(value, at),
    ...collect(() => checkUniqueItems(document, value, at)),
    ...checkUnion(value, at),
    ...collect(() => checkDiscriminator(document, value, at)),
    ...(isMerged(value) ? collect(() => void mergeAllOf(document, place)) : []),
    ...listInnerSchemas(place).flatMap((inner) => checkSchema(document, inner)),
  ];
}

function checkRef(document: Document, schema: JsonObject, at: string): Problem[] {
  if (schema.$ref === undefined) return [];
  if (readSchemaName(schema) === undefined) {
    return [{ at: pointTo(at, '$ref'), reason: "must name a component: '#/components/schemas/Name'" }];
  }
  resolveRefs(document, { value: schema, at });
  const beside = Object.keys(schema).filter(
    (key) => key !== '$ref' && !key.startsWith('x-') && !annotations.includes(key),
  );
  return beside.map((key) => ({ at: pointTo(at, key), reason: `'${key}' beside $ref is not supported: use allOf` }));
}

function checkTypes(schema: JsonObject, at: string): Problem[] {
  const named = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  const problems: Problem[] = named
    .filter((type) => !types.includes(type as string))
    .map((type) => ({ at: pointTo(at, 'type'), reason: `${JSON.stringify(type)} is not a type` }));
  if (Array.isArray(schema.type) && named.length === 0) problems.push({ at: pointTo(at, 'type'), reason: 'is empty' });
  for (const [key, wanted] of Object.entries(keywordTypes)) {
    if (schema[key] === undefined || wanted.some((type) => named.includes(type))) continue;
    if (key === 'required' && schema.allOf) continue;
    problems.push({ at: pointTo(at, key), reason: `'${key}' needs 'type: ${wanted[0]}' beside it` });
  }
  if (schema.format !== undefined) problems.push(...checkFormat(schema, named, at));
  return problems;
}

function checkFormat(schema: JsonObject, named: readonly Json[], at: string): Problem[] {
  const format = Object.hasOwn(formats, String(schema.format)) ? formats[String(schema.format)] : undefined;
  const here = pointTo(at, 'format');
  if (!format)
    return [{ at: here, reason: `'${schema.format}' is not a known format: use ${Object.keys(formats).join(', ')}` }];
  if (named.includes(format.type)) return [];
  return [{ at: here, reason: `'${schema.format}' needs 'type: ${format.type}' beside it` }];
}

function checkUniqueItems(document: Document, schema: JsonObject, at: string): Problem[] {
  if (schema.uniqueItems !== true) return [];
  const items = resolveRefs(document, { value: schema.items ?? {}, at: pointTo(at, 'items') }).value;
  const isScalar = isObject(items) && ['string', 'number', 'integer', 'boolean'].includes(String(items.type));
  return isScalar
    ? []
    : [{ at: pointTo(at, 'uniqueItems'), reason: 'only strings, numbers and booleans are compared' }];
}
