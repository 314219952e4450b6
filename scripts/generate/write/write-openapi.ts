import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { Document } from '../document.js';
import { isObject, itemsOf, type Json, type JsonObject } from '../json.js';
import { writeHeader } from './header.js';

/** Carries the known values of an open enum past openapi-typescript, which reads `enum` before it asks its hooks. */
const openValues = 'x-open-values';

/** `openapi.ts`: `paths`, `operations` and `components`, by openapi-typescript. */
export async function writeOpenapi(document: Document): Promise<string> {
  const nodes = await openapiTS(prepare(document.root) as unknown as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => {
      const values = (schema as unknown as JsonObject)[openValues];
      if (Array.isArray(values)) return writeOpenEnum(values);
      return schema.format === 'binary' ? writeBinary() : undefined;
    },
  });
  return `${writeHeader(document.file)}\n${astToString(nodes)}`;
}

/**
 * The document as the public types see it: without the vocabulary and what pages say, and without discriminators,
 * because every case says its own tag and openapi-typescript would say it twice.
 */
function prepare(value: Json): Json {
  if (Array.isArray(value)) return value.map(prepare);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, member]) => !isDropped(key, member));
  const prepared = describeJsonParameter(Object.fromEntries(kept.map(([key, member]) => [key, prepare(member)])));
  // openapi-typescript takes a constant null for no constant
  if (value.const === null) return { type: 'null' };
  // an open union keeps its known cases as its type: with a case of any tag beside them, none could be told apart
  if (value['x-open-enum'] !== true || value.enum === undefined) return prepared;
  const { enum: known, ...rest } = prepared;
  const isNullable = itemsOf(known).includes(null) || itemsOf(value.type).includes('null');
  const values = [...itemsOf(known).filter((one) => one !== null), ...(isNullable ? [null] : [])];
  return { ...rest, type: 'string', [openValues]: values };
}

/** openapi-typescript takes a parameter with `content` for a string; callers pass the value, which is written as JSON for them. */
function describeJsonParameter(value: JsonObject): JsonObject {
  const { content, ...rest } = value;
  if (typeof value.name !== 'string' || typeof value.in !== 'string' || !isObject(content)) return value;
  const [media] = Object.values(content);
  return { ...rest, schema: (isObject(media) && media.schema) || {} };
}

function isDropped(key: string, member: Json): boolean {
  if (key.startsWith('x-')) return !isHeaderName(key, member);
  return key === 'discriminator' && isObject(member) && typeof member.propertyName === 'string';
}

/** Response headers and properties may be named `x-…` too. */
function isHeaderName(key: string, member: Json): boolean {
  const isKnown = ['x-mount', 'x-case', 'x-source', 'x-documented'].includes(key);
  return !isKnown && isObject(member) && ['schema', '$ref', 'type'].some((name) => name in member);
}

function writeOpenEnum(values: readonly Json[]): ts.TypeNode {
  const { factory } = ts;
  const known = values
    .filter((value): value is string => value !== null)
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const other = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const nothing = values.includes(null) ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...known, factory.createParenthesizedType(other), ...nothing]);
}

function writeBinary(): ts.TypeNode {
  const name = (text: string) => ts.factory.createTypeReferenceNode(text);
  return ts.factory.createUnionTypeNode([name('Uint8Array'), name('ReadableStream')]);
}
