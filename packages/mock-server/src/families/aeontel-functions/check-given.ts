import { suggestNearest } from '../../suggest-nearest.js';
import { parseInstant } from './query/parse-instant.js';

/** What a value has to be, where it is not. */
export type FieldCheck = (value: unknown) => string | undefined;

/** The fields that a record may be given, and what each has to be. */
export type FieldChecks = Readonly<Record<string, FieldCheck>>;

/** A text that is not blank. */
export const isText: FieldCheck = (value) =>
  typeof value === 'string' && /\S/.test(value) ? undefined : 'a text that is not blank';

/** Any text. */
export const isAnyText: FieldCheck = (value) => (typeof value === 'string' ? undefined : 'a text');

export const isBoolean: FieldCheck = (value) => (typeof value === 'boolean' ? undefined : 'true or false');

/** Between these in UTC, a year has four digits: outside, the text of a time would not sort as the time does. */
const [earliest, latest] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')];

/** A time that says its zone, in a year that UTC too writes with four digits. */
export const isTime: FieldCheck = (value) => {
  const at = typeof value === 'string' ? parseInstant(value) : undefined;
  return at !== undefined && at >= earliest && at < latest + 1
    ? undefined
    : 'a time with its zone, such as 2026-01-31T12:00:00.000Z';
};

/** An id, which says by its beginning of what it is. */
export const isId =
  (prefix: 'fun' | 'fnv' | 'sch' | 'usr' | 'wsp'): FieldCheck =>
  (value) =>
    typeof value === 'string' && value.startsWith(`${prefix}_`) && /^[^\s,/]{5,}$/.test(value)
      ? undefined
      : `an id such as ${prefix}_1, without blanks, commas and slashes`;

export const isOneOf =
  (...words: readonly string[]): FieldCheck =>
  (value) =>
    words.includes(value as string) ? undefined : `one of ${words.join(', ')}${suggestNearest(value, words)}`;

/** What the check says, or null. */
export const orNull =
  (check: FieldCheck): FieldCheck =>
  (value) => {
    const wanted = value === null ? undefined : check(value);
    return wanted && `null or ${wanted}`;
  };

function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** @throws TypeError that names the field, and what it has to be */
export function refuseField(place: string, field: string, value: unknown, wanted: string): never {
  throw new TypeError(
    `world.aeontel.${place}: ${field} is ${write(value)}, and has to be ${wanted}${wanted.endsWith('?') ? '' : '.'}`,
  );
}

/**
 * What a test gave of a record, without what is undefined.
 *
 * @param place which method of `world.aeontel` was called
 * @throws TypeError for a field that there is not, and for a value that it cannot have
 */
export function readGiven<Given extends object>(place: string, given: Given, checks: FieldChecks): Given {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`world.aeontel.${place}: give an object of ${Object.keys(checks).join(', ')}.`);
  }
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, field)) {
      const known = Object.keys(checks);
      const hint = suggestNearest(field, known);
      throw new TypeError(`world.aeontel.${place}: there is no field ${field}: known are ${known.join(', ')}${hint}`);
    }
    const wanted = checks[field]!(value);
    if (wanted !== undefined) refuseField(place, field, value, wanted);
    kept[field] = value;
  }
  return kept as Given;
}

/** @param fix what to do about it @throws RangeError where nothing is kept under the id */
export function requireKept(
  place: string,
  field: string,
  id: string | null,
  kept: ReadonlyMap<string, unknown>,
  fix: string,
): void {
  if (id === null || kept.has(id)) return;
  throw new RangeError(`world.aeontel.${place}: ${field} is '${id}', which this world does not hold. ${fix}`);
}
