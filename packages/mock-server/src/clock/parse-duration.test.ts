import { describe, expect, it } from 'vitest';
import { parseDuration } from './parse-duration.js';

describe('parseDuration', () => {
  it.each([
    [0, 0],
    [1500, 1500],
    ['500ms', 500],
    ['90s', 90_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['30d', 2_592_000_000],
  ])('%s is %d ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(['', 'soon', '1', '1y', '-1h', -1, Number.NaN, Number.POSITIVE_INFINITY, undefined as never])(
    'refuses %s and says what to write',
    (text) => expect(() => parseDuration(text)).toThrow("text like '500ms', '90s', '1h30m' or '30d'"),
  );
});
