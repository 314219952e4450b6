import { expect, test } from 'vitest';
import { parseInstant } from './parse-instant.js';

test.each([
  ['2017-01-01T00:00:00Z', 0],
  ['2017-01-01t00:00:00.25z', 250],
  ['2016-12-31T23:59:59.9999Z', -0.5],
  ['2016-12-31T23:59:60Z', 0],
  ['2016-12-31T23:59:60.5Z', 500],
  ['2017-01-01T00:59:60+01:00', 0],
  ['2016-12-31T15:59:60-08:00', 0],
])('%s is %d ms from the beginning of 2017', (text, ms) => {
  expect(parseInstant(text)).toBe(Date.UTC(2017, 0, 1) + ms);
});

test.each(['2016-12-31T23:58:60Z', '2016-12-31T22:59:60Z', '2016-12-31T23:59:60+01:00', '2016-12-31T23:59:61Z'])(
  '%s is none',
  (text) => {
    expect(parseInstant(text)).toBeUndefined();
  },
);
