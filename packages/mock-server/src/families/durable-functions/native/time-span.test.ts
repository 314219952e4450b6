import { expect, test } from 'vitest';
import { parseRetryDelay, parseTimeSpan } from './time-span.js';

test.each([
  ['3.00:00:00', 3 * 86_400_000],
  ['10675199.00:00:00', 10_675_199 * 86_400_000],
  ['01:02:03.5', 3_723_500],
  ['-00:01', -60_000],
  ['5', undefined],
  ['P3D', undefined],
])('time span %s', (text, expected) => {
  expect(parseTimeSpan(text)).toBe(expected);
});

test.each([
  ['5', 5000],
  ['1.5', 1500],
  ['00:00:05', 5000],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
])('Retry-After %s', (text, expected) => {
  expect(parseRetryDelay(text)).toBe(expected);
});
