import { InvalidArgumentError } from '@functionary/core';

/**
 * Writes a time as the service reads it. What the service cannot read it ignores, and the filter with it, so that is
 * refused here.
 *
 * @throws InvalidArgumentError naming the parameter
 */
export function writeTime(parameter: string, time: Date | string | undefined): string | undefined {
  if (time === undefined) return undefined;
  const text = time instanceof Date ? time.toJSON() : time;
  // JavaScript takes much for a time that the service does not, '5' among it.
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError(parameter, 'pass a Date or an ISO 8601 time');
  }
  return text;
}
