import { type Document, type Located, membersOf, readSchemaName } from '../document.js';
import { isObject, itemsOf, type Json, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import { quote, writeBlock, writeKey, writeLiteral } from '../write/literal.js';
import { isMerged, readSinglePart } from './merge-all-of.js';
import { writeObject } from './object-to-zod.js';
import { readTags } from './read-tags.js';
import { writeScalar } from './scalar-to-zod.js';

/** How schemas are written: `loose` lets unknown keys and values of open enums pass, `strict` refuses both. */
export type Mode = 'loose' | 'strict';

/** What an expression may rest on. */
export interface ZodContext {
  readonly document: Document;
  readonly mode: Mode;
  /** Components that are not defined yet when this expression is evaluated: reached later, by `z.lazy`. */
  readonly isLater: (name: string) => boolean;
}

/** A zod (mini) expression that accepts what a checked schema accepts. */
export function writeZod(context: ZodContext, place: Located): string {
  const { value, at } = place;
  if (!isObject(value)) return 'z.unknown()';
  const name = readSchemaName(value);
  if (name !== undefined) return writeReference(context, name);
  const part = readSinglePart(value);
  if (part !== undefined) return writeZod(context, { value: part, at: pointTo(at, 'allOf', 0) });
  if (isMerged(value)) return writeObject(context, place);
  for (const key of ['oneOf', 'anyOf']) {
    if (value[key]) return writeUnion(context, value, { value: value[key] as Json, at: pointTo(at, key) });
  }
  if (value.const !== undefined) return `z.literal(${writeLiteral(value.const)})`;
  if (value.enum !== undefined) return writeEnum(context.mode, value);
  if (Array.isArray(value.type)) return writeTypes(context, place, value.type.map(String));
  return writeTyped(context, place, value.type as string | undefined);
}

/** The name under which a component's schema is defined. */
export function nameSchema(component: string): string {
  return `${component}Schema`;
}

function writeReference(context: ZodContext, name: string): string {
  if (!context.isLater(name)) return nameSchema(name);
  return `z.lazy((): z.ZodMiniType<components['schemas'][${quote(name)}]> => ${nameSchema(name)})`;
}

function writeTyped(context: ZodContext, place: Located, type: string | undefined): string {
  const schema = place.value as JsonObject;
  if (type === undefined) return 'z.unknown()';
  if (type === 'object') return writeObject(context, place);
  if (type === 'array') return writeArray(context, schema, place.at);
  return writeScalar(context.mode, schema, type);
}

function writeTypes(context: ZodContext, place: Located, types: readonly string[]): string {
  const others = types.filter((type) => type !== 'null');
  const written = others.map((type) => writeTyped(context, place, type));
  const expression = written.length === 0 ? 'z.null()' : writeCases(written);
  return others.length === types.length || written.length === 0 ? expression : `z.nullable(${expression})`;
}

function writeCases(cases: readonly string[]): string {
  return cases.length === 1 ? (cases[0] ?? '') : `z.union(${writeList(cases)})`;
}

function writeList(cases: readonly string[]): string {
  const line = `[${cases.join(', ')}]`;
  return line.length <= 80 && !line.includes('\n') ? line : writeBlock('[', cases, ']');
}

function writeEnum(mode: Mode, schema: JsonObject): string {
  const values = itemsOf(schema.enum);
  const isNullable = values.includes(null) || itemsOf(schema.type).includes('null');
  const known = values.filter((value) => value !== null);
  const list = `[${known.map((value) => writeLiteral(value)).join(', ')}]`;
  if (known.length === 0) return 'z.null()';
  const isTexts = known.every((value) => typeof value === 'string');
  const closed = isTexts ? `z.enum(${list})` : `z.literal(${list})`;
  const type = [...known.map((value) => writeLiteral(value)), '(string & {})'].join(' | ');
  const open = `(z.string() as z.ZodMiniType<${type}>)`;
  const expression = schema['x-open-enum'] === true && mode === 'loose' ? open : closed;
  return isNullable ? `z.nullable(${expression})` : expression;
}

function writeArray(context: ZodContext, schema: JsonObject, at: string): string {
  if (schema.prefixItems) {
    const items = membersOf({ value: schema.prefixItems, at: pointTo(at, 'prefixItems') });
    return `z.tuple(${writeList(items.map((item) => writeZod(context, item)))})`;
  }
  const items = writeZod(context, { value: schema.items ?? true, at: pointTo(at, 'items') });
  const checks = [
    ...(schema.minItems === undefined ? [] : [`z.minLength(${schema.minItems})`]),
    ...(schema.maxItems === undefined ? [] : [`z.maxLength(${schema.maxItems})`]),
    ...(schema.uniqueItems === true
      ? ["z.refine((items) => new Set(items).size === items.length, { error: 'has the same item twice' })"]
      : []),
  ];
  return checks.length === 0 ? `z.array(${items})` : `z.array(${items}).check(${checks.join(', ')})`;
}

/** `oneOf` is read as `anyOf`: that a value fits two cases of a union is no fault of the value. */
function writeUnion(context: ZodContext, schema: JsonObject, cases: Located): string {
  const places = membersOf(cases);
  const isNull = ({ value }: Located) => isObject(value) && value.type === 'null';
  const others = places.filter((place) => !isNull(place));
  const written = others.map((place) => writeZod(context, place));
  // A case that is defined later is wrapped in z.lazy, which has no discriminator to read.
  const isTagged =
    isObject(schema.discriminator) && others.every(({ value }) => !context.isLater(readSchemaName(value) ?? ''));
  const expression = isTagged
    ? `z.discriminatedUnion(${quote(String((schema.discriminator as JsonObject).propertyName))}, ${writeList(written)})`
    : written.length === 0
      ? 'z.null()'
      : writeCases(written);
  const isOpen = schema['x-open-enum'] === true && context.mode === 'loose' && isObject(schema.discriminator);
  const whole = isOpen ? writeCases([expression, writeUnknownCase(context, schema, others)]) : expression;
  return others.length < places.length && others.length > 0 ? `z.nullable(${whole})` : whole;
}

/**
 * What an open union takes besides its cases: an object with a tag that none of them has, so that a known tag on the
 * wrong object stays refused. It adds nothing to the type, in which a case of any tag would undo the telling apart.
 */
function writeUnknownCase(context: ZodContext, schema: JsonObject, cases: readonly Located[]): string {
  const property = String((schema.discriminator as JsonObject).propertyName);
  const tags = cases.flatMap((place) => readTags(context.document, place, property) ?? []);
  const isNew = `z.refine((tag) => !${writeLiteral(tags)}.includes(tag), { error: 'does not fit the rest of the object' })`;
  return `(z.looseObject({ ${writeKey(property)}: z.string().check(${isNew}) }) as unknown as z.ZodMiniType<never>)`;
}
