import { describe, expect, it } from 'vitest';
import { ask, openWorld } from './ask.js';
import { find, tellList, writeQuery } from './list-functions.js';

const world = openWorld();
world.aeontel.functions.put({ id: 'fun_x', name: 'x', createdAt: '2026-03-01T12:00:00.000Z' });
world.aeontel.functions.put({ id: 'fun_y', name: 'y', createdAt: '2026-03-01T12:00:00.001Z' });
world.aeontel.functions.put({ id: 'fun_z', name: 'z', createdAt: '2017-01-01T00:00:00.000Z' });

describe('times are instants', () => {
  it.each<[rule: string, condition: unknown, rows: string]>([
    ['without milliseconds', '2026-03-01T12:00:00Z', 'x'],
    ['with more zeros', { eq: '2026-03-01T12:00:00.000000Z' }, 'x'],
    ['finer than a millisecond, it is another', { eq: '2026-03-01T12:00:00.0000001Z' }, ''],
    ['finer than a millisecond, it lies between', { gt: '2026-03-01T12:00:00.0005Z', lt: '2026-04-01T00:00:00Z' }, 'y'],
    ['with one digit of a second', { eq: '2026-03-01T12:00:00.0Z' }, 'x'],
    ['of a zone to the east', { eq: '2026-03-01T17:30:00+05:30' }, 'x'],
    ['of a zone to the west', { eq: '2026-03-01T04:00:00.001-08:00' }, 'y'],
    ['of a zone, on another day', { eq: '2026-03-02T01:00:00+13:00' }, 'x'],
    ['of a zone, in another month', { eq: '2026-02-28T23:59:00-12:01' }, 'x'],
    ['of the zone +00:00', { eq: '2026-03-01T12:00:00+00:00' }, 'x'],
    ['of the zone -00:00', { eq: '2026-03-01T12:00:00-00:00' }, 'x'],
    ['gt', { gt: '2026-03-01T12:00:00Z' }, 'y'],
    ['gte', { gte: '2026-03-01T12:00:00Z' }, 'x y'],
    ['lt', { lt: '2026-03-01T12:00:00.001Z' }, 'x z'],
    ['lte', { lte: '2026-03-01T13:00:00+01:00' }, 'x z'],
    ['a text that sorts later but is sooner', { gt: '2026-03-01T23:00:00+23:00' }, 'x y'],
    ['ne', { ne: '2026-03-01T13:00:00+01:00' }, 'y z'],
    ['in', { in: ['2026-03-01T13:00:00+01:00', '2016-01-01T00:00:00Z'] }, 'x'],
    ['notIn', { notIn: ['2026-03-01T13:00:00+01:00'] }, 'y z'],
    ['before all', { gt: '0000-01-01T00:00:00Z' }, 'x y z'],
    ['after all', { lt: '9999-12-31T23:59:59.999Z' }, 'x y z'],
    ['the last day of a leap year’s February', { gt: '2024-02-29T00:00:00Z' }, 'x y'],
  ])('%s', async (_rule, condition, rows) => {
    expect(await find(world, { createdAt: condition })).toBe(rows);
  });
});

describe('forms of RFC 3339 that are seldom seen', () => {
  it.each<[rule: string, time: string, rows: string]>([
    ['t and z', '2026-03-01t12:00:00z', 'x'],
    ['a leap second is the next one', '2016-12-31T23:59:60Z', 'z'],
    ['a leap second of a zone', '2017-01-01T00:59:60+01:00', 'z'],
  ])('%s', async (_rule, time, rows) => {
    // Not by `find`: the document's own check of times knows fewer forms, and notes these in the journal.
    const query = writeQuery({ filter: { createdAt: { eq: time } } });
    expect(tellList(await ask(world, 'GET', `/api/functions?${query}`))).toBe(rows);
    world.journal.clear();
  });
});

describe('what is no time', () => {
  it.each([
    ...['2026-03-01T12:00:00', '2026-03-01T12:00:00.000', '2026-03-01', '2026-03', '2026', '12:00:00Z', '', ' ', 'now'],
    ...[
      '2026-03-01T12:00Z',
      '2026-03-01T12Z',
      '2026-03-01T12:00:00+01',
      '2026-03-01T12:00:00+0100',
      '20260301T120000Z',
    ],
    ...['2026-02-29T00:00:00Z', '2026-02-30T00:00:00Z', '2026-04-31T00:00:00Z', '2026-13-01T00:00:00Z'],
    ...['2026-00-01T00:00:00Z', '2026-01-00T00:00:00Z', '1900-02-29T00:00:00Z', '2026-01-01T24:00:00Z'],
    ...[
      '2026-01-01T00:60:00Z',
      '2026-01-01T00:00:61Z',
      '2026-01-01T12:00:60Z',
      '2026-01-01T00:00:00+24:00',
      '2026-01-01T00:00:00+01:60',
    ],
    ...['2026-1-1T00:00:00Z', '26-01-01T00:00:00Z', '+002026-01-01T00:00:00Z', '-2026-01-01T00:00:00Z'],
    ...['2026-01-01T00:00:00.Z', '2026-01-01T00:00:00,5Z', '2026-01-01T00:00:00 Z', ' 2026-01-01T00:00:00Z'],
    ...['2026-01-01T00:00:00Z ', '2026-01-01T00:00:00Z\n', '2026-01-01T00:00:00ZZ', '2026-01-01T00:00:00UTC'],
    ...['２０２６-01-01T00:00:00Z', '1772366400000', 'Sun, 01 Mar 2026 12:00:00 GMT', '2026-W09-7T12:00:00Z'],
  ])('%j', async (time) => {
    expect(await find(world, { createdAt: time })).toBe('400 invalid_filter, /filter/createdAt wrong_format');
    expect(await find(world, { updatedAt: { gte: time } })).toBe(
      '400 invalid_filter, /filter/updatedAt/gte wrong_format',
    );
    const among = { deletedAt: { in: ['2026-01-01T00:00:00Z', time] } };
    expect(await find(world, among)).toBe('400 invalid_filter, /filter/deletedAt/in/1 wrong_format');
  });
});
