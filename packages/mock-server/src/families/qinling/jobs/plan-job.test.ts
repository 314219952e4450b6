import { describe, expect, it } from 'vitest';
import type { JobRecord } from '../state.js';
import { planJob } from './plan-job.js';
import { planUpdate } from './update-plan.js';

const now = Date.UTC(2026, 0, 15, 12, 0, 0, 250);
const at = (time: string) => Date.parse(`2026-01-15T${time}Z`);
const invalid = (message: string) => expect.objectContaining({ status: 400, message });

describe('planJob', () => {
  it.each<[string, Parameters<typeof planJob>[0], string, number | null]>([
    ['once', { first_execution_time: '2026-01-15 13:00:00' }, '13:00:00', 1],
    ['once, with a count of 0', { first_execution_time: '2026-01-15 13:00:00', count: 0 }, '13:00:00', 1],
    ['once, with a count of 1', { first_execution_time: '2026-01-15 13:00:00', count: 1 }, '13:00:00', 1],
    ['a minute ahead exactly', { first_execution_time: '2026-01-15 12:01:00.250' }, '12:01:00.250', 1],
    ['by a pattern for ever', { pattern: '*/5 * * * *' }, '12:05:00', null],
    ['by a pattern a few times', { pattern: '* * * * *', count: 5 }, '12:01:00', 5],
    ['a pattern keeps a count of 0', { pattern: '* * * * *', count: 0 }, '12:01:00', 0],
    [
      'a pattern from a time on',
      { pattern: '*/5 * * * *', first_execution_time: '2026-01-15 13:01:30' },
      '13:05:00',
      null,
    ],
    [
      'a pattern that fits that time',
      { pattern: '*/5 * * * *', first_execution_time: '2026-01-15 13:05:00' },
      '13:05:00',
      null,
    ],
  ])('%s', (_what, asked, first, count) => {
    expect(planJob(asked, now)).toEqual({ first: at(first), count });
  });

  it.each<[Parameters<typeof planJob>[0], string]>([
    [{}, 'pattern or first_execution_time must be specified.'],
    [{ pattern: '', first_execution_time: '' }, 'pattern or first_execution_time must be specified.'],
    [{ first_execution_time: '2026-01-15 12:01:00' }, 'Execution time must be at least 1 minute in the future.'],
    [{ first_execution_time: 'soon', count: 2 }, 'Unknown string format: soon'],
    [{ first_execution_time: '2026-01-15 13:00', count: 2 }, 'pattern must be provided if count is greater than 1.'],
    [{ pattern: 'often' }, 'The specified pattern is not valid: often'],
    [{ pattern: '0 0 30 2 *' }, 'The specified pattern is not valid: 0 0 30 2 *'],
  ])('%j is refused', (asked, message) => {
    expect(() => planJob(asked, now)).toThrow(invalid(message));
  });
});

describe('planUpdate', () => {
  it('takes more states where it is told to', () => {
    expect(() => planUpdate(job({}), { status: 'done' }, now)).toThrow('Invalid status.');
    expect(planUpdate(job({}), { status: 'done' }, now, ['done'])).toBeUndefined();
    expect(() => planUpdate(job({}), { status: 'failed' }, now, ['done'])).toThrow('Invalid status.');
  });

  const job = (given: Partial<JobRecord>) =>
    ({ status: 'running', pattern: '*/5 * * * *', next_execution_time: '2026-01-15T12:05:00Z', ...given }) as JobRecord;
  const once = { pattern: null };

  it('moves the next time where it is told to, and where a recurring job goes on', () => {
    expect(planUpdate(job({}), { next_execution_time: '2026-01-15 14:00:30' }, now)).toBe(at('14:00:30'));
    expect(planUpdate(job({}), { pattern: '0 * * * *' }, now)).toBeUndefined();
    expect(
      planUpdate(job({ status: 'paused', next_execution_time: '2026-01-14T00:00:00Z' }), { status: 'running' }, now),
    ).toBe(at('12:05:00'));
    // by the old pattern
    expect(planUpdate(job({ status: 'paused' }), { status: 'running', pattern: '0 * * * *' }, now)).toBe(
      at('12:05:00'),
    );
    expect(planUpdate(job({ status: 'paused' }), { status: 'paused' }, now)).toBeUndefined();
    expect(planUpdate(job({ status: 'paused', ...once }), { status: 'running' }, now)).toBeUndefined();
    expect(planUpdate(job(once), { pattern: '' }, now)).toBeUndefined();
  });

  it.each<[string, Partial<JobRecord>, Parameters<typeof planUpdate>[1], string]>([
    ['done', { status: 'done' }, {}, 'Can not update a finished job.'],
    ['cancelled', { status: 'cancelled' }, { name: 'x' }, 'Can not update a finished job.'],
    ['a pattern for one that runs once', once, { pattern: '* * * * *' }, 'Can not change job type.'],
    ['no pattern for a recurring one', {}, { pattern: '' }, 'Can not change job type.'],
    ['a bad pattern', {}, { pattern: 'often' }, 'The specified pattern is not valid: often'],
    ['American spelling', {}, { status: 'canceled' }, 'Invalid status.'],
    ['a state that only it can take', {}, { status: 'done' }, 'Invalid status.'],
    [
      'too soon',
      {},
      { next_execution_time: '2026-01-15 12:00:30' },
      'Execution time must be at least 1 minute in the future.',
    ],
    ['no time', {}, { next_execution_time: 'soon' }, 'Unknown string format: soon'],
    [
      'one that runs once goes on too late',
      { ...once, status: 'paused', next_execution_time: '2026-01-15T12:00:30Z' },
      { status: 'running' },
      'Execution time must be at least 1 minute in the future.',
    ],
  ])('is refused: %s', (_what, given, changes, message) => {
    expect(() => planUpdate(job(given), changes, now)).toThrow(invalid(message));
  });
});
