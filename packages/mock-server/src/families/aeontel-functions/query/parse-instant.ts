const form =
  /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Milliseconds since 1970 of an RFC 3339 time with a zone; undefined where it is none, or names a day that does not exist.
 * What is finer than a millisecond makes it half a one later: rows have none, so comparing with them stays exact. A leap
 * second, 23:59:60 in UTC, is the one after it: clocks that count milliseconds since 1970 have no other place for it.
 */
export function parseInstant(text: string): number | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', sign, zoneHour, zoneMinute] = parts;
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  const offset = sign === undefined ? 0 : (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  const instant = date.getTime() + (sign === '-' ? offset : -offset);
  if (second === '60' && instant % dayMs !== 0) return undefined;
  const finer = /[1-9]/.test(fraction.slice(3)) ? 0.5 : 0;
  return instant + Number(fraction.slice(0, 3).padEnd(3, '0')) + finer;
}
