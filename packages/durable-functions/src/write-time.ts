import { InvalidArgumentError } from '@functionary/core';

/**
 * Writes a time as the service reads it. What the service cannot read it ignores, and the filter with it, so that is
 * refused here.
 *
 * @throws InvalidArgumentError naming the parameter
 */
export function writeTime(parameter: string, time: Date | string | undefined): string | undefined {
  if (time === undefined) return undefined;
  if (Number.isNaN(new Date(time).getTime())) {
    throw new InvalidArgumentError(parameter, 'pass a Date or an ISO 8601 time');
  }
  return typeof time === 'string' ? time : time.toISOString();
}
