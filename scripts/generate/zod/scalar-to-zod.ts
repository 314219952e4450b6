import type { JsonObject } from '../json.js';
import { quote } from '../write/literal.js';
import { formats } from './formats.js';
import type { Mode } from './schema-to-zod.js';

const plain: Readonly<Record<string, string>> = {
  string: 'z.string()',
  number: 'z.number()',
  integer: 'z.int()',
  boolean: 'z.boolean()',
  null: 'z.null()',
};

/** A string, number, boolean or null with its format and bounds. */
export function writeScalar(mode: Mode, schema: JsonObject, type: string): string {
  const format = typeof schema.format === 'string' ? formats[schema.format] : undefined;
  const isFormatted = format?.type === type;
  const expression = isFormatted
    ? (mode === 'strict' && format.strict) || format.loose
    : (plain[type] ?? 'z.unknown()');
  const checks =
    type === 'string' ? listTextChecks(schema) : type === 'boolean' || type === 'null' ? [] : listNumberChecks(schema);
  return checks.length === 0 ? expression : `${expression}.check(${checks.join(', ')})`;
}

function listTextChecks(schema: JsonObject): string[] {
  return [
    ...(schema.minLength === undefined ? [] : [`z.minLength(${schema.minLength})`]),
    ...(schema.maxLength === undefined ? [] : [`z.maxLength(${schema.maxLength})`]),
    ...(schema.pattern === undefined ? [] : [`z.regex(new RegExp(${quote(String(schema.pattern))}, 'u'))`]),
  ];
}

const bounds = {
  minimum: 'gte',
  maximum: 'lte',
  exclusiveMinimum: 'gt',
  exclusiveMaximum: 'lt',
  multipleOf: 'multipleOf',
};

function listNumberChecks(schema: JsonObject): string[] {
  return Object.entries(bounds).flatMap(([key, check]) =>
    schema[key] === undefined ? [] : [`z.${check}(${schema[key]})`],
  );
}
