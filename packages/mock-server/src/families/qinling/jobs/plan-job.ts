import { badInput } from '../errors.js';
import { findNextTime } from './cron-pattern.js';
import { readTime } from './read-time.js';

/** When a job runs, and how often. */
export interface JobPlan {
  /** ms since 1970 */
  readonly first: number;
  /** Null for no end. */
  readonly count: number | null;
}

const minuteMs = 60_000;

/** A time that is a minute ahead at least. @throws ServiceError 400 */
export function checkTimeAhead(at: number, now: number): number {
  if (at < now + minuteMs) throw badInput('Execution time must be at least 1 minute in the future.');
  return at;
}

/**
 * The first time that a pattern fits after another. One that never fits is refused too, where the service falls over.
 *
 * @throws ServiceError 400
 */
export function planNext(pattern: string, after: number): number {
  const next = findNextTime(pattern, after);
  if (next === undefined) throw badInput(`The specified pattern is not valid: ${pattern}`);
  return next;
}

/**
 * Plans a job that is to be made (openstack/qinling utils/jobs.py). A pattern decides when it runs: the first time that
 * was asked for only says from when on.
 *
 * @throws ServiceError 400
 */
export function planJob(
  asked: {
    readonly pattern?: string | null;
    readonly first_execution_time?: string | null;
    readonly count?: number | null;
  },
  now: number,
): JobPlan {
  const { pattern, first_execution_time: firstTime, count = null } = asked;
  if (!firstTime && !pattern) throw badInput('pattern or first_execution_time must be specified.');
  const first = firstTime ? checkTimeAhead(readTime(firstTime), now) : now;
  if (!pattern) {
    if (count !== null && count > 1) throw badInput('pattern must be provided if count is greater than 1.');
    return { first, count: count || 1 };
  }
  return { first: planNext(pattern, firstTime ? first - minuteMs : now), count };
}
