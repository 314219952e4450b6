import { describe, expect, test } from 'vitest';
import { toDate, writeTime } from './times.js';

describe('toDate', () => {
  test.each([
    ['2019-06-06T15:33:23Z', '2019-06-06T15:33:23.000Z'],
    ['2019-06-06 15:33:23.178645', '2019-06-06T15:33:23.178Z'],
    ['2019-06-06 15:33:23', '2019-06-06T15:33:23.000Z'],
    ['2019-06-06 15:33:23.5', '2019-06-06T15:33:23.500Z'],
    ['2020-02-29T00:00:00Z', '2020-02-29T00:00:00.000Z'],
  ])('reads %s, which is UTC', (text, time) => {
    expect(toDate(text).toJSON()).toBe(time);
  });

  test.each([
    ['', 'soon', '5', '2019-06-06', '2019-13-06T15:33:23Z', '2019-02-29T00:00:00Z', '2019-06-06T25:00:00Z'],
    [null as unknown as string, undefined as unknown as string],
  ])('refuses what is none', (...texts) => {
    for (const text of texts) {
      expect(() => toDate(text), text).toThrow(expect.objectContaining({ name: 'InvalidArgumentError' }));
    }
  });
});

describe('writeTime', () => {
  test.each<[Date | string, string]>([
    [new Date(Date.UTC(2026, 0, 15, 12)), '2026-01-15T12:00:00Z'],
    [new Date(Date.UTC(2026, 0, 15, 12, 0, 0, 1)), '2026-01-15T12:00:01Z'],
    ['2026-01-15T12:00:00Z', '2026-01-15T12:00:00Z'],
    ['2026-01-15 12:00:00', '2026-01-15T12:00:00Z'],
    ['2026-01-15T12:00', '2026-01-15T12:00:00Z'],
    ['2026-01-15T14:00:00+02:00', '2026-01-15T12:00:00Z'],
    ['2026-01-15T04:30:00-0730', '2026-01-15T12:00:00Z'],
    ['2026-01-15T23:59:59.999999', '2026-01-16T00:00:00Z'],
    ['2026-01-15T12:00:00.0001Z', '2026-01-15T12:00:01Z'],
    ['2026-01-15T12:00:00.000000Z', '2026-01-15T12:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('writes %s as the service reads it', (time, text) => {
    expect(writeTime('first_execution_time', time)).toBe(text);
  });

  test.each([
    new Date(Number.NaN),
    new Date(253_402_300_800_000),
    'tomorrow',
    '2026-02-30T00:00:00Z',
    5 as unknown as string,
  ])('refuses %s and names the parameter', (time) => {
    expect(() => writeTime('first_execution_time', time)).toThrow(
      expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'first_execution_time' }),
    );
  });
});
