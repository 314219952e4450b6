import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isObject } from '../../../json-object.js';
import { entities } from './entities.js';
import type { Order } from './order.js';
import { parseInstant } from './parse-instant.js';
import { QueryError, type QueryFault } from './query-error.js';
import { type FieldValue, type FunctionRow, readField } from './rows.js';

/** What a cursor belongs to: every parameter but `limit`, `after` and `before`, with its defaults. The order need not be among them. */
export type Bindings = Readonly<Record<string, unknown>>;

/** A place in an order: what a row there has in the order's fields. The row itself may be gone. */
export type Position = Readonly<Record<string, FieldValue>>;

const version = 1;

/** The cursor of a row in an order. It is opaque to callers, never expires and grants nothing. */
export function encodeCursor(row: FunctionRow | Position, order: Order, bindings: Bindings): string {
  const keys = order.map((key) => readField(row, key.field));
  return encodeBase64Url(JSON.stringify({ v: version, k: keys, h: hashQuery(order, bindings) }));
}

/**
 * Reads a cursor of the same query: `parameter` is the one it came in.
 *
 * @throws {QueryError} `invalid_cursor`: `malformed` where nothing of ours is like it, `other_query` where it belongs to another query.
 */
export function decodeCursor(
  text: string,
  order: Order,
  bindings: Bindings,
  parameter: 'after' | 'before' = 'after',
): Position {
  const fail = (code: QueryFault['code'], detail: string): never => {
    throw new QueryError('invalid_cursor', [{ pointer: `/${parameter}`, code, detail }]);
  };
  const content = decodeContent(text);
  if (!isObject(content)) return fail('malformed', 'The cursor cannot be read.');
  if (content.v !== version) return fail('malformed', 'The cursor has another version.');
  if (content.h !== hashQuery(order, bindings))
    return fail('other_query', 'The cursor belongs to another query: only limit may change between pages.');
  const keys = content.k;
  if (!Array.isArray(keys) || keys.length !== order.length)
    return fail('malformed', 'The cursor has another number of keys.');
  if (!order.every((key, index) => isValueOf(key.field, keys[index])))
    return fail('malformed', 'The cursor holds a value that its field cannot have.');
  const position = Object.fromEntries(order.map((key, index) => [key.field, keys[index] as FieldValue]));
  // What we would write otherwise is not ours: one position has one cursor.
  if (encodeCursor(position, order, bindings) !== text) return fail('malformed', 'The cursor cannot be read.');
  return position;
}

function hashQuery(order: Order, bindings: Bindings): string {
  const content = writeCanonically({ ...bindings, orderBy: order });
  return bytesToHex(sha256(utf8ToBytes(content)).subarray(0, 8));
}

/** JSON with sorted keys: equal values give equal text. */
function writeCanonically(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );
}

function isValueOf(field: string, value: unknown): boolean {
  const type = entities.function.fields.get(field)!;
  if (value === null) return type.isNullable;
  if (typeof value !== (type.kind === 'boolean' ? 'boolean' : 'string')) return false;
  return type.kind !== 'instant' || parseInstant(value as string) !== undefined;
}

function encodeBase64Url(text: string): string {
  const binary = Array.from(utf8ToBytes(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decodeContent(text: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
