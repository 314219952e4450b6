import type { Located } from '../document.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import { writeBlock, writeKey } from '../write/literal.js';
import { mergeAllOf } from './merge-all-of.js';
import { writeZod, type ZodContext } from './schema-to-zod.js';

/** An object: a record where only the rest is described, else loose or strict by mode. */
export function writeObject(context: ZodContext, place: Located): string {
  const schema = place.value as JsonObject;
  const expression = writeShape(context, place, schema);
  const checks = [
    ...(schema.minProperties === undefined ? [] : [writeCount('>=', schema.minProperties, 'fewer')]),
    ...(schema.maxProperties === undefined ? [] : [writeCount('<=', schema.maxProperties, 'more')]),
  ];
  return checks.length === 0 ? expression : `${expression}.check(${checks.join(', ')})`;
}

function writeShape(context: ZodContext, place: Located, schema: JsonObject): string {
  const rest = schema.additionalProperties;
  if (isObject(rest) && Object.keys(rest).length > 0) {
    return `z.record(z.string(), ${writeZod(context, { value: rest as Json, at: pointTo(place.at, 'additionalProperties') })})`;
  }
  // a list of types (object or null) is no object schema by itself
  const merged = mergeAllOf(context.document, {
    value: { ...schema, ...(schema.allOf ? {} : { type: 'object' }) },
    at: place.at,
  });
  if (merged.properties.size === 0 && merged.rest === 'open') return 'z.record(z.string(), z.unknown())';
  if (merged.properties.size === 0 && merged.rest === 'silent' && context.mode === 'loose') {
    return 'z.record(z.string(), z.unknown())';
  }
  const members = [...merged.properties].map(([key, property]) => {
    const written = writeZod(context, property);
    return `${writeKey(key)}: ${merged.required.has(key) ? written : `z.exactOptional(${written})`}`;
  });
  const isOpen = context.mode === 'loose' || merged.rest === 'open';
  return `${writeBlock(`z.${isOpen ? 'loose' : 'strict'}Object({`, members, '})')}`;
}

function writeCount(operator: string, count: Json, word: string): string {
  return `z.refine((value) => Object.keys(value).length ${operator} ${count}, { error: 'has ${word} than ${count} keys' })`;
}
