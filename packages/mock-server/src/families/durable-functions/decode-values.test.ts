import { describe, expect, it } from 'vitest';
import { createQueryValues as query } from '../../wire/query-values.js';
import {
  parseBoolean,
  parseDate,
  parseInteger,
  parseSeconds,
  parseStatuses,
  readAll,
  readText,
} from './decode-values.js';

describe('query values, as the extension reads them', () => {
  it('finds a key in any case and joins repeats', () => {
    expect(readText(query('SHOWINPUT=false'), 'showInput')).toBe('false');
    expect(readText(query('showInput=true&showinput=false'), 'showInput')).toBe('true,false');
    expect(readAll(query('a=1&b=2&A=3'), 'a')).toEqual(['1', '3']);
    expect(readText(query('b=2'), 'a')).toBeUndefined();
  });

  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    [' true ', true],
    ['1', undefined],
    ['yes', undefined],
    ['', undefined],
    ['true,false', undefined],
  ])('reads %j as boolean %s', (text, value) => expect(parseBoolean(text)).toBe(value));

  it.each([
    ['5', 5],
    [' 7 ', 7],
    ['-1', -1],
    ['1.5', undefined],
    ['ten', undefined],
    ['', undefined],
    ['2147483648', undefined],
  ])('reads %j as integer %s', (text, value) => expect(parseInteger(text)).toBe(value));

  it.each([
    ['5', 5],
    ['0.25', 0.25],
    ['1e1', 10],
    ['00:00:05', undefined],
    ['', undefined],
    ['PT5S', undefined],
  ])('reads %j as %s seconds', (text, value) => expect(parseSeconds(text)).toBe(value));

  it.each([
    [['Running,Completed'], ['Running', 'Completed']],
    [
      ['Running', ' Failed '],
      ['Running', 'Failed'],
    ],
    [['running'], undefined],
    [['Nonsense,Pending'], ['Pending']],
    [['0,7,-1'], ['Running', 'Suspended', 'Unknown']],
    [['99'], undefined],
    [[''], undefined],
  ])('reads statuses %j as %j', (values, expected) => expect(parseStatuses(values)).toEqual(expected));

  it.each([
    ['2026-01-02', Date.UTC(2026, 0, 2)],
    ['2026-01-02T03:04:05Z', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T03:04:05.6789012Z', Date.UTC(2026, 0, 2, 3, 4, 5, 678)],
    ['2026-01-02 03:04', Date.UTC(2026, 0, 2, 3, 4)],
    ['2026-01-02T03:04:05+02:00', Date.UTC(2026, 0, 2, 1, 4, 5)],
    ['2026-01-02T03:04:05-0130', Date.UTC(2026, 0, 2, 4, 34, 5)],
    ['1/2/2026 3:04:05 PM', Date.UTC(2026, 0, 2, 15, 4, 5)],
    ['Fri, 02 Jan 2026 03:04:05 GMT', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T03:04:05 02:00', undefined],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
    ['', undefined],
    ['2026-01-02,2026-01-03', undefined],
  ])('reads date %j as %s', (text, value) => expect(parseDate(text)).toBe(value));

  it('reads a year without its leading zeros', () => {
    expect(new Date(parseDate('1-01-01T00:00:00Z')!).toISOString()).toBe('0001-01-01T00:00:00.000Z');
  });
});
