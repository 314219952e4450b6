import { expect, it } from 'vitest';
import { readTime } from './read-time.js';

it.each([
  ['2026-01-15 13:00:00', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15T13:00:00Z', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15T13:00:00.25', '2026-01-15T13:00:00.250Z'],
  ['2026-01-15T13:00:00.123456Z', '2026-01-15T13:00:00.123Z'],
  ['2026-01-15T13:00:00+02:00', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15 13:00 -0730', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15 13:00:00 UTC', '2026-01-15T13:00:00.000Z'],
  ['2026/1/5 7:05', '2026-01-05T07:05:00.000Z'],
  ['2026-01-15', '2026-01-15T00:00:00.000Z'],
  ['20260115T130000', '2026-01-15T13:00:00.000Z'],
  ['20260115', '2026-01-15T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(new Date(readTime(text)).toISOString()).toBe(expected);
});

it.each([
  ['soon', 'Unknown string format: soon'],
  ['2026-01-15T', 'Unknown string format: 2026-01-15T'],
  ['1768482000', 'Unknown string format: 1768482000'],
  ['2026-13-01', 'month must be in 1..12: 2026-13-01'],
  ['2026-02-29', 'day is out of range for month: 2026-02-29'],
  ['2026-01-00', 'day is out of range for month: 2026-01-00'],
  ['2026-01-15 24:00', 'hour must be in 0..23: 2026-01-15 24:00'],
  ['2026-01-15 12:60', 'minute must be in 0..59: 2026-01-15 12:60'],
  ['2026-01-15 12:00:61', 'second must be in 0..59: 2026-01-15 12:00:61'],
])('%s is refused: %s', (text, message) => {
  expect(() => readTime(text)).toThrow(expect.objectContaining({ status: 400, message }));
});
