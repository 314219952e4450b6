import type { OutputUnit, Schema, Validator } from '@cfworker/json-schema';
import type { Json } from '../../../family.js';
import { extendPointer } from '../query/query-error.js';
import { isTooDeep } from './is-too-deep.js';

/** What of a value breaks a JSON Schema. */
export interface SchemaBreach {
  /** Where in the value, as a JSON pointer; what is missing has the place where it belongs. */
  readonly pointer: string;
  readonly message: string;
}

const compiled = new WeakMap<object, Validator>();

/** Validators are loaded at the first schema that asks anything, and not before. @param endsAtFirst tells of the first breach alone */
async function makeValidator(schema: object, endsAtFirst: boolean): Promise<Validator> {
  const { Validator } = await import('@cfworker/json-schema');
  // it writes into the schema that it is given
  return new Validator(structuredClone(schema) as Schema, '2020-12', endsAtFirst);
}

async function compileSchema(schema: object): Promise<Validator> {
  const made = compiled.get(schema) ?? (await makeValidator(schema, false));
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
  const pointer = decodeURIComponent(instanceLocation.slice(1));
  const name = keyword === 'required' ? missing.exec(error)?.[1] : undefined;
  if (name !== undefined) return { pointer: extendPointer(pointer, name), message: `${name} is missing.` };
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
    return findBreaches(validator, value);
  } catch (error) {
    // names become pointers of a URI, which cannot hold half a character
    if (error instanceof URIError) return [{ pointer: '', message: 'A name holds a lone surrogate.' }];
    if (error instanceof RangeError) return findFirstBreach(schema, value);
    throw error;
  }
}

function findBreaches(validator: Validator, value: unknown): SchemaBreach[] {
  const { valid, errors } = validator.validate(value);
  return valid ? [] : listBreaches(errors);
}

/** So deep may a value be nested that a schema which follows it down still has stack enough. */
const deepestFollowed = 100;

/** The stack did not do: for more breaches than a call can have arguments, for a deep value, or for a schema that goes round in circles. */
async function findFirstBreach(schema: object, value: unknown): Promise<SchemaBreach[]> {
  try {
    return findBreaches(await makeValidator(schema, true), value);
  } catch (error) {
    if (!(error instanceof RangeError && isTooDeep(value, deepestFollowed))) throw error;
    return [{ pointer: '', message: 'Nested too deep for what the schema asks.' }];
  }
}
