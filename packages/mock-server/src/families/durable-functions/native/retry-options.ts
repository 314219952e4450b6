import type { RetryPolicy } from './orchestration-types.js';

function requireNumber(value: unknown, name: string): void {
  if (typeof value !== 'number') throw new TypeError(`${name}: Expected number but got ${typeof value}`);
}

/** How a failing call is tried again. A plain object with the same fields serves as well. */
export class RetryOptions implements RetryPolicy {
  backoffCoefficient?: number;
  maxRetryIntervalInMilliseconds?: number;
  retryTimeoutInMilliseconds?: number;
  readonly firstRetryIntervalInMilliseconds: number;
  readonly maxNumberOfAttempts: number;

  /**
   * @throws TypeError when either is no number.
   * @throws RangeError when the interval is not above 0.
   */
  constructor(firstRetryIntervalInMilliseconds: number, maxNumberOfAttempts: number) {
    requireNumber(firstRetryIntervalInMilliseconds, 'firstRetryIntervalInMilliseconds');
    requireNumber(maxNumberOfAttempts, 'maxNumberOfAttempts');
    if (firstRetryIntervalInMilliseconds <= 0) {
      throw new RangeError('firstRetryIntervalInMilliseconds value must be greater than 0.');
    }
    this.firstRetryIntervalInMilliseconds = firstRetryIntervalInMilliseconds;
    this.maxNumberOfAttempts = maxNumberOfAttempts;
  }
}
