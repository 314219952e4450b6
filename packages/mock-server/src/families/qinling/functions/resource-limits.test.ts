import { describe, expect, it } from 'vitest';
import { readLimited } from './resource-limits.js';

describe('readLimited', () => {
  it.each([
    ['timeout', '1', 1],
    ['timeout', 300, 300],
    ['timeout', ' 15 ', 15],
    ['cpu', '+200', 200],
    ['cpu', 100.9, 100],
    ['memory_size', '33_554_432', 33_554_432],
    ['memory_size', 134_217_728, 134_217_728],
  ] as const)('%s %j is %d', (field, value, expected) => expect(readLimited(field, value)).toBe(expected));

  it.each([
    ['timeout', 0, 'timeout resource limitation not within the allowable range: 1 ~ 300(seconds).'],
    ['timeout', '301', 'timeout resource limitation not within the allowable range: 1 ~ 300(seconds).'],
    ['cpu', '99', 'cpu resource limitation not within the allowable range: 100 ~ 300(millicpu).'],
    ['cpu', 301, 'cpu resource limitation not within the allowable range: 100 ~ 300(millicpu).'],
    [
      'memory_size',
      '33000000',
      'memory resource limitation not within the allowable range: 33554432 ~ 134217728(bytes).',
    ],
    ['cpu', 'much', 'Invalid cpu resource specified. An integer is required.'],
    ['cpu', '', 'Invalid cpu resource specified. An integer is required.'],
    ['cpu', '1.5', 'Invalid cpu resource specified. An integer is required.'],
    ['timeout', null, 'Invalid timeout resource specified. An integer is required.'],
    ['timeout', true, 'Invalid timeout resource specified. An integer is required.'],
    ['memory_size', [1], 'Invalid memory resource specified. An integer is required.'],
  ] as const)('%s %j: %s', (field, value, text) => {
    let error: any;
    try {
      readLimited(field, value);
    } catch (caught) {
      error = caught;
    }
    expect([error?.status, error?.message]).toEqual([400, text]);
  });
});
