import { badInput } from '../errors.js';

const written =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]\s*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?Z?$/i;

const ranges = [
  [2, 1, 12, 'month must be in 1..12'],
  [4, 0, 23, 'hour must be in 0..23'],
  [5, 0, 59, 'minute must be in 0..59'],
  [6, 0, 59, 'second must be in 0..59'],
] as const;

/**
 * Reads a time as dateutil does for Qinling: an offset from UTC is dropped, whatever it says, and a date alone is its
 * midnight. Forms of ISO 8601 and the like are known, months in words are not.
 *
 * @returns ms since 1970
 * @throws ServiceError 400
 */
export function readTime(text: string): number {
  const parts = written.exec(text.trim()) ?? compact.exec(text.trim());
  if (!parts) throw badInput(`Unknown string format: ${text}`);
  const numbers = parts.map((part) => Number(part ?? 0));
  for (const [index, min, max, words] of ranges) {
    if (numbers[index]! < min || numbers[index]! > max) throw badInput(`${words}: ${text}`);
  }
  const [, year, month, day, hour, minute, second] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || day === 0) throw badInput(`day is out of range for month: ${text}`);
  const milliseconds = Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000);
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}
