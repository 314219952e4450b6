import { childOf, type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import { refuse } from '../problem.js';
import { readSinglePart } from '../zod/merge-all-of.js';
import type { ParameterModel } from './operation-model.js';
import { isJsonType } from './read-responses.js';

const scalars = ['string', 'integer', 'number', 'boolean'] as const;
type Scalar = (typeof scalars)[number];

/**
 * A parameter as the table holds it.
 *
 * @throws SpecError where its schema has no form in a URL: an object, a list of lists, a union; and for content other than JSON
 */
export function readParameter(document: Document, place: Located): ParameterModel {
  const value = place.value as JsonObject;
  const schema = childOf(place, 'schema');
  return {
    name: String(value.name),
    in: value.in as ParameterModel['in'],
    required: value.required === true,
    ...(schema ? readType(document, schema, value) : readContent(place)),
    ...(value['x-secret'] === true && { secret: true }),
    isCatchAll: value['x-catch-all'] === true,
  };
}

function readContent(place: Located): Pick<ParameterModel, 'type' | 'schema'> {
  const [media, other] = membersOf(childOf(place, 'content'));
  if (!media || other || !isJsonType(media.key)) refuse(`${place.at}/content`, "a parameter's one media type is JSON");
  const schema = childOf(media, 'schema');
  return { type: 'json', ...(schema && { schema }) };
}

function readType(
  document: Document,
  place: Located,
  parameter: JsonObject,
): Pick<ParameterModel, 'type' | 'items' | 'format' | 'values' | 'open' | 'explode'> {
  const { schema, at } = resolveSchema(document, place);
  if (schema.type === 'array') {
    if (!isObject(schema.items)) refuse(at, "a list in a parameter needs 'items'");
    const items = resolveSchema(document, { value: schema.items, at: pointTo(at, 'items') });
    return {
      type: 'array',
      items: readScalar(items.schema, items.at),
      ...readValues(items.schema),
      explode: parameter.explode === undefined ? parameter.in === 'query' : parameter.explode === true,
    };
  }
  return { type: readScalar(schema, at), ...readValues(schema) };
}

function resolveSchema(document: Document, place: Located): { schema: JsonObject; at: string } {
  const { value, at } = resolveRefs(document, place);
  if (!isObject(value)) return refuse(at, 'a parameter needs a schema with a type');
  const part = readSinglePart(value);
  return part === undefined
    ? { schema: value, at }
    : resolveSchema(document, { value: part, at: pointTo(at, 'allOf', 0) });
}

function readScalar(schema: JsonObject, at: string): Scalar {
  const scalar = scalars.find((type) => type === schema.type);
  if (scalar) return scalar;
  const constant = scalars.find((type) => type === typeof schema.const);
  return (
    constant ?? refuse(at, "a parameter is a string, a number, a boolean, or a list of those: use 'content' for JSON")
  );
}

function readValues(schema: JsonObject): Pick<ParameterModel, 'format' | 'values' | 'open'> {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return {
    ...(typeof schema.format === 'string' && { format: schema.format }),
    ...(Array.isArray(values) && { values: values.filter((value) => value !== null).map(String) }),
    ...(schema['x-open-enum'] === true && { open: true }),
  };
}
