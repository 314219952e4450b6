import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.js';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const parse = (headers: Record<string, string>) => parseRetryAfter(new Headers(headers), NOW);

describe('parseRetryAfter', () => {
  test.each([
    [{ 'retry-after': '10' }, 10_000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'x-ms-retry-after-ms': '1500.5' }, 1500.5],
    [{ 'retry-after-ms': '250', 'retry-after': '10' }, 250],
    [{ 'retry-after-ms': 'soon', 'retry-after': '10' }, 10_000],
    [{ 'retry-after': new Date(NOW + 7000).toUTCString() }, 7000],
    [{ 'retry-after': new Date(NOW - 7000).toUTCString() }, 0],
    [{ 'retry-after': 'Fri Jan  2 03:04:15 2026' }, 10_000],
    [{ 'retry-after': 'Friday, 02-Jan-26 03:04:15 GMT' }, 10_000],
  ])('%o asks for %d ms', (headers, ms) => {
    expect(parse(headers)).toBe(ms);
  });

  test.each(['', 'soon', '-5', 'wait 5', '1e3', '0x10', 'NaN', '5 seconds'])('nothing is made of %o', (text) => {
    expect(parse({ 'retry-after': text })).toBeUndefined();
  });

  test("a date is measured against the server's own, however wrong the client's clock is", () => {
    const date = NOW + 3_600_000;
    const headers = { date: new Date(date).toUTCString(), 'retry-after': new Date(date + 4000).toUTCString() };
    expect(parse(headers)).toBe(4000);
  });

  test('is never negative and never NaN, whatever is sent', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), fc.stringMatching(/^[ -~]*$/), (text, date) => {
        const ms = parseRetryAfter(new Headers({ 'retry-after': text, date }), NOW);
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    );
  });
});
