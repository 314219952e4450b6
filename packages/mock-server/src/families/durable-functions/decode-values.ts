/**
 * How the extension reads a query: keys without regard to case, values by .NET's `TryParse`, and what does not parse
 * is as good as absent.
 *
 * @module
 */
import type { QueryValues } from '../../family.js';

/** Statuses by their number in the framework's enumeration. */
const statusesByNumber: Readonly<Record<string, string>> = {
  '-1': 'Unknown',
  0: 'Running',
  1: 'Completed',
  2: 'ContinuedAsNew',
  3: 'Failed',
  4: 'Canceled',
  5: 'Terminated',
  6: 'Pending',
  7: 'Suspended',
};

const statuses = new Set(Object.values(statusesByNumber));

/** All values of a key, whatever its case. */
export function readAll(query: QueryValues, name: string): readonly string[] {
  return query.allOfAnyCase(name.toLowerCase());
}

/** A key's value; a repeated key reads as its values joined by commas. */
export function readText(query: QueryValues, name: string): string | undefined {
  const values = readAll(query, name);
  return values.length === 0 ? undefined : values.join(',');
}

/** `true` and `false` in any case, blanks around them allowed. */
export function parseBoolean(text: string | undefined): boolean | undefined {
  const word = text?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** A 32-bit integer, blanks around it allowed. */
export function parseInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined;
  const value = Number(text);
  return value >= -(2 ** 31) && value < 2 ** 31 ? value : undefined;
}

/** A number of seconds, fractions and exponents allowed. */
export function parseSeconds(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?(\d+(,\d+)*\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

/**
 * Status names, case-sensitive, or their numbers; blanks trimmed, unknown words dropped. Undefined when nothing is
 * left: then no filter applies.
 */
export function parseStatuses(values: readonly string[]): string[] | undefined {
  const known = values
    .flatMap((value) => value.split(','))
    .map((word) => statusesByNumber[word.trim()] ?? word.trim())
    .filter((word) => statuses.has(word));
  return known.length === 0 ? undefined : [...new Set(known)];
}

const isoDate =
  /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?\s*(Z|GMT|UTC|[+-]\d{1,2}(?::?\d{2})?)?$/i;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?\s*(Z)?$/i;
const httpDate = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2}) ([A-Za-z]{3}) (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: GMT)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as .NET's `DateTime.TryParse` takes it on a host whose clock is UTC: ISO 8601 in its many spellings, years of
 * fewer than four digits included, the American form and HTTP dates. A blank where `+` should stand makes it
 * unreadable: that is what an unescaped `+` turns into.
 *
 * @returns ms since 1970
 */
export function parseDate(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  const iso = isoDate.exec(trimmed);
  if (iso) {
    const fraction = Number(`0.${iso[7] ?? '0'}`) * 1000;
    const at = assembleDate(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]);
    return at === undefined ? undefined : at + Math.trunc(fraction) - parseOffset(iso[8]);
  }
  const american = americanDate.exec(trimmed);
  if (american) {
    const half = american[7]?.toUpperCase();
    const hour = Number(american[4] ?? '0');
    if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
    const hours = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
    return assembleDate(american[3], american[1], american[2], String(hours), american[5], american[6]);
  }
  const http = httpDate.exec(trimmed);
  const month = http ? months.indexOf(http[2]!.toLowerCase()) + 1 : 0;
  return http && month > 0 ? assembleDate(http[3], String(month), http[1], http[4], http[5], http[6]) : undefined;
}

function assembleDate(...parts: readonly (string | undefined)[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? '0'));
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute, second, 0);
  const isReal =
    year >= 1 &&
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    at.getUTCHours() === hour &&
    at.getUTCMinutes() === minute &&
    at.getUTCSeconds() === second;
  return isReal ? at.getTime() : undefined;
}

function parseOffset(text: string | undefined): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? '0')) * 60_000;
}
