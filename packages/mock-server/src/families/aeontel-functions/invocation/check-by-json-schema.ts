import type { OutputUnit, Schema, Validator } from '@cfworker/json-schema';
import type { Json } from '../../../family.js';

/** What of a value breaks a JSON Schema. */
export interface SchemaBreach {
  /** Where in the value, as a JSON pointer; what is missing has the place where it belongs. */
  readonly pointer: string;
  readonly message: string;
}

const compiled = new WeakMap<object, Validator>();

/** Validators are loaded at the first schema that asks anything, and not before. */
async function compileSchema(schema: object): Promise<Validator> {
  const known = compiled.get(schema);
  if (known) return known;
  const { Validator } = await import('@cfworker/json-schema');
  // it writes into the schema that it is given
  const made = new Validator(structuredClone(schema) as Schema, '2020-12', false);
  compiled.set(schema, made);
  return made;
}

/** Words that say no more than that something below them is wrong. */
const wrappers = new Set([
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'allOf', '$ref', '$dynamicRef', '$recursiveRef'],
  ...['if', 'dependentSchemas', 'dependencies'],
]);

/** Words of which it does not matter why each of their parts does not fit. */
const choices = new Set(['anyOf', 'oneOf', 'not', 'contains']);

/** The property that is missing, which the validator tells in words alone. */
const missing = /^Instance does not have required property "(.*)"\.$/s;

function describeBreach({ keyword, instanceLocation, error }: OutputUnit): SchemaBreach {
  const pointer = decodeURI(instanceLocation.slice(1));
  const name = keyword === 'required' ? missing.exec(error)?.[1] : undefined;
  if (name !== undefined) {
    return {
      pointer: `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: `${name} is missing.`,
    };
  }
  return { pointer, message: keyword === 'false' ? 'Nothing may be here.' : error };
}

function listBreaches(units: readonly OutputUnit[]): SchemaBreach[] {
  const chosen = units.filter(({ keyword }) => choices.has(keyword)).map((unit) => `${unit.keywordLocation}/`);
  return units
    .filter(({ keyword, keywordLocation }) => {
      return !wrappers.has(keyword) && !chosen.some((place) => keywordLocation.startsWith(place));
    })
    .map(describeBreach);
}

/**
 * What of a value breaks a JSON Schema (draft 2020-12).
 *
 * @throws Error for a schema that cannot be applied: a `$ref` that leads nowhere, a `pattern` that is none
 */
export async function checkByJsonSchema(schema: Json, value: unknown): Promise<SchemaBreach[]> {
  if (schema === true || typeof schema !== 'object' || schema === null) {
    return schema === false ? [{ pointer: '', message: 'Nothing may be here.' }] : [];
  }
  if (Object.keys(schema).length === 0) return [];
  const validator = await compileSchema(schema);
  try {
    const { valid, errors } = validator.validate(value);
    return valid ? [] : listBreaches(errors);
  } catch (error) {
    // names become pointers of a URI, which cannot hold half a character
    if (error instanceof URIError) return [{ pointer: '', message: 'A name holds a lone surrogate.' }];
    throw error;
  }
}
