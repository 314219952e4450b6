import { type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject, isSameJson, itemsOf, type Json, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import { refuse } from '../problem.js';

/** An object schema with its `allOf` parts poured into it. */
export interface MergedObject {
  readonly properties: Map<string, Located>;
  readonly required: Set<string>;
  /** `open`: true or {}; `closed`: false; `silent`: nothing said. */
  rest: 'open' | 'closed' | 'silent';
}

/** Whether a schema is made of parts; an `allOf` of one part and nothing else is that part. */
export function isMerged(schema: JsonObject): boolean {
  return schema.allOf !== undefined && readSinglePart(schema) === undefined;
}

/** The one part of an `allOf` that has nothing of its own beside it. */
export function readSinglePart(schema: JsonObject): Json | undefined {
  const parts = itemsOf(schema.allOf);
  const isBare = !['type', 'properties', 'required', 'additionalProperties', 'unevaluatedProperties'].some(
    (key) => schema[key] !== undefined,
  );
  return parts.length === 1 && isBare ? parts[0] : undefined;
}

/**
 * Pours the parts of an `allOf` into one object, because an intersection of closed objects accepts nothing.
 *
 * @throws SpecError where a part is not an object, is closed, or contradicts another
 */
export function mergeAllOf(document: Document, place: Located): MergedObject {
  const merged: MergedObject = { properties: new Map(), required: new Set(), rest: 'silent' };
  pour(document, place, merged, false, new Set());
  for (const key of merged.required) {
    if (!merged.properties.has(key)) refuse(pointTo(place.at, 'required'), `'${key}' is not among the properties`);
  }
  return merged;
}

function pour(document: Document, place: Located, into: MergedObject, isPart: boolean, seen: Set<string>): void {
  const { value, at } = resolveRefs(document, place);
  if (seen.has(at)) refuse(at, 'is part of itself');
  if (!isObject(value) || value.anyOf || value.oneOf || value.enum || value.const || !isObjectType(value)) {
    refuse(place.at, 'only objects can be merged by allOf: write the cases as oneOf');
  }
  if (isPart && (value.additionalProperties === false || value.unevaluatedProperties === false)) {
    refuse(
      at,
      'a part of an allOf that allows no other properties accepts nothing: close the whole with unevaluatedProperties',
    );
  }
  if (isObject(value.additionalProperties) && Object.keys(value.additionalProperties).length > 0) {
    refuse(pointTo(at, 'additionalProperties'), 'a typed rest cannot be merged by allOf');
  }
  for (const part of membersOf({ value: value.allOf ?? [], at: pointTo(at, 'allOf') })) {
    pour(document, part, into, true, new Set([...seen, at]));
  }
  for (const { key, ...property } of membersOf({ value: value.properties ?? {}, at: pointTo(at, 'properties') })) {
    const before = into.properties.get(key);
    into.properties.set(key, before ? narrow(before, property) : property);
  }
  for (const key of itemsOf(value.required)) into.required.add(String(key));
  if (value.additionalProperties === false || value.unevaluatedProperties === false) into.rest = 'closed';
  else if (value.additionalProperties !== undefined && into.rest === 'silent') into.rest = 'open';
}

function isObjectType(schema: JsonObject): boolean {
  return (
    schema.type === 'object' ||
    (schema.type === undefined && (schema.allOf !== undefined || schema.required !== undefined))
  );
}

/** A property that two parts describe: the same, or one of them a narrower form of the other. */
function narrow(before: Located, after: Located): Located {
  if (isSameJson(before.value, after.value)) return after;
  if (isNarrower(after.value, before.value)) return after;
  if (isNarrower(before.value, after.value)) return before;
  return refuse(after.at, `contradicts ${before.at}: describe the property once`);
}

function isNarrower(narrow: Json, wide: Json): boolean {
  if (!isObject(narrow) || !isObject(wide)) return wide === true;
  const values = narrow.const === undefined ? itemsOf(narrow.enum) : [narrow.const];
  if (values.length === 0) return false;
  if (Array.isArray(wide.enum)) return values.every((value) => itemsOf(wide.enum).includes(value));
  const isPlain = Object.keys(wide).every((key) => ['type', 'description', 'title'].includes(key));
  return isPlain && values.every((value) => typeof value === wide.type);
}
