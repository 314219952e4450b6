import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNextTime } from './cron-pattern.js';

/** A Thursday. */
const noon = '2026-01-15T12:00:00.000Z';
const next = (pattern: string, after = noon) => {
  const at = findNextTime(pattern, Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString().replace('.000Z', 'Z');
};

describe('findNextTime', () => {
  it.each([
    ['* * * * *', '2026-01-15T12:01:00Z'],
    ['*/1 * * * *', '2026-01-15T12:01:00Z'],
    ['  */5   *  * * *  ', '2026-01-15T12:05:00Z'],
    ['10/20 * * * *', '2026-01-15T12:10:00Z'],
    ['0 0-3 * * *', '2026-01-16T00:00:00Z'],
    ['5,3 13 * * *', '2026-01-15T13:03:00Z'],
    ['0-30/15 12 * * *', '2026-01-15T12:15:00Z'],
    ['0 0 l * *', '2026-01-31T00:00:00Z'],
    ['0 0 L 2 *', '2026-02-28T00:00:00Z'],
    ['0 0 15-l * *', '2026-01-16T00:00:00Z'],
    ['0 0 29 2 *', '2028-02-29T00:00:00Z'],
    ['0 0 0 * *', '2026-02-01T00:00:00Z'],
    ['0 0 * feb,Mar *', '2026-02-01T00:00:00Z'],
    ['0 0 * * FRI', '2026-01-16T00:00:00Z'],
    ['0 0 * * mon-wed', '2026-01-19T00:00:00Z'],
    ['0 0 * * fri-sun', '2026-01-16T00:00:00Z'],
    ['0 0 * * 7', '2026-01-18T00:00:00Z'],
    ['0 0 * * 0-7', '2026-01-16T00:00:00Z'],
    ['0 0 13 * 5', '2026-01-16T00:00:00Z'],
    ['0 0 * * 5#2', '2026-02-13T00:00:00Z'],
    ['0 0 * * fri#2', '2026-02-13T00:00:00Z'],
    ['0 0 * * l5', '2026-01-30T00:00:00Z'],
    ['@hourly', '2026-01-15T13:00:00Z'],
    ['@Daily', '2026-01-16T00:00:00Z'],
    ['@midnight', '2026-01-16T00:00:00Z'],
    ['@weekly', '2026-01-18T00:00:00Z'],
    ['@monthly', '2026-02-01T00:00:00Z'],
    ['@yearly', '2027-01-01T00:00:00Z'],
    ['@annually', '2027-01-01T00:00:00Z'],
  ])('%s comes next at %s', (pattern, expected) => {
    expect(next(pattern)).toBe(expected);
  });

  it('has the seconds last', () => {
    expect(next('* * * * * 30')).toBe('2026-01-15T12:00:30Z');
    expect(next('* * * * * */10')).toBe('2026-01-15T12:00:10Z');
    expect(next('30 * * * * 0')).toBe('2026-01-15T12:30:00Z');
    expect(next('* * * * * *', '2026-01-15T12:00:00.250Z')).toBe('2026-01-15T12:00:01Z');
  });

  it.each(['2026-01-15T12:00:00.001Z', '2026-01-15T12:00:59.999Z', '2026-01-15T12:00:00.000Z'])(
    'is after %s, by whole seconds',
    (after) => {
      expect(next('* * * * *', after)).toBe('2026-01-15T12:01:00Z');
    },
  );

  it.each([
    ...['', 'x', '* * * *', '* * * * * * *', '@never', '@reboot', '60 * * * *', '* 24 * * *', '* * 32 * *'],
    ...['* * * 13 *', '* * * * 8', '* * * * mon#6', '* * * * mon#0', '5-1 * * * *', '*/0 * * * *', '*/x * * * *'],
    ...['1,,2 * * * *', '-1 * * * *', '1- * * * *', 'l * * * *', '* * * * fri,mon#2', '? * * * *', '* * 15W * *'],
    ...['* * * * * 60', 'jan * * * *', '1/ * * * *', '1-2-3 * * * *', '* * * * l9', '*-5 * * * *', '0 0 30 2 *'],
  ])('knows no next time of %j', (pattern) => {
    expect(next(pattern)).toBeUndefined();
  });

  it('never steps back, and finds the same time from just before it', () => {
    const field = (min: number, max: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min, max }).map(String),
        fc.integer({ min: 1, max: 20 }).map((step) => `*/${step}`),
        fc
          .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
      );
    const patterns = fc.tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6));
    const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(patterns, instants, (parts, after) => {
        const found = findNextTime(parts.join(' '), after)!;
        expect(found).toBeGreaterThan(after);
        expect(found % 60_000).toBe(0);
        expect(findNextTime(parts.join(' '), found - 1)).toBe(found);
      }),
    );
  });
});
