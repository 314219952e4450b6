import { InvalidArgumentError } from '@functionary/core';

/** 9999-12-31T23:59:59Z, the last second whose year has four digits. */
const LAST_MS = 253_402_300_799_000;

/** A date and a time of ISO 8601, with a T or a blank between them; fractions of a second and the zone may be missing. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)([.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * Reads a time of the service, in either of its forms: `2019-06-06T15:33:23Z`, as it writes them, and
 * `2019-06-06 15:33:23.178645`, as its page does. Both are UTC. A Date holds milliseconds: finer digits are cut.
 *
 * @example
 * ```ts
 * toDate(execution.created_at).getTime();
 * ```
 * @throws InvalidArgumentError for what is no such time, `null` of what was never updated among it
 */
export function toDate(time: string): Date {
  const date = readTime(time);
  if (!date) throw new InvalidArgumentError('time', 'pass YYYY-MM-DDTHH:MM:SSZ or YYYY-MM-DD HH:MM:SS.ffffff');
  return date;
}

/**
 * Writes a time as the service reads it, in whole seconds of UTC. The service would drop a zone instead of heeding it.
 * A part of a second counts as a whole one: what is to come does not come earlier than asked.
 *
 * @param parameter - whose value it is, for the error
 * @param time - a string is ISO 8601, and UTC where it names no zone
 * @throws InvalidArgumentError naming the parameter
 */
export function writeTime(parameter: string, time: Date | string): string {
  const at = (time instanceof Date ? time : readTime(time))?.getTime() ?? Number.NaN;
  // Finer digits than a Date holds count too.
  const ms = typeof time === 'string' && /[.,]\d{3}\d*[1-9]/.test(time) ? at + 1 : at;
  if (!(ms <= LAST_MS)) throw new InvalidArgumentError(parameter, 'pass a Date or a time as YYYY-MM-DDTHH:MM:SSZ');
  return `${new Date(Math.ceil(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** @returns undefined for what is no time of the service */
export function readTime(time: unknown): Date | undefined {
  const [, day, minutes, seconds = '00', fraction = '', zone = 'Z'] =
    (typeof time === 'string' && TIME.exec(time)) || [];
  const ms = `${fraction.slice(1, 4)}000`.slice(0, 3);
  const at = new Date(`${day}T${minutes}:${seconds}.${ms}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  // A day that its month does not have becomes one of the next month, silently.
  const isReal = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(`${day}`);
  return isReal && !Number.isNaN(at.getTime()) ? at : undefined;
}
