import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { find, tell } from './list-functions.js';

const world = openWorld();
world.aeontel.functions.put({ id: 'fun_a', name: 'a' });
const time = '2026-01-01T00:00:00Z';
type Case = [rule: string, filter: unknown, ...faults: string[]];

describe('what is no filter', () => {
  it.each<[rule: string, text: string]>([
    ['empty', ''],
    ['blank', ' '],
    ['no JSON', 'name=x'],
    ['cut off', '{"name":"a"'],
    ['with a comma too many', '{"name":"a",}'],
    ['with single quotes', "{'name':'a'}"],
    ['with a bare key', '{name:"a"}'],
    ['twice', '{}{}'],
    ['with a comment', '{}//'],
    ['with a control character', '{"name":"a\u0001"}'],
    ['undefined', 'undefined'],
    ['[object Object]', '[object Object]'],
    ['NaN within', '{"name":NaN}'],
    ['escaped twice', '%7B%7D'],
    ['base64', 'e30='],
  ])('%s', async (_rule, text) => {
    expect(await tell(world, { filter: text })).toBe('400 invalid_filter, /filter wrong_format');
  });

  it.each(['null', '[]', '"{}"', '5', 'true', '[{"name":"a"}]'])('%s is JSON but no object', async (text) => {
    expect(await tell(world, { filter: text })).toMatch(/^400 invalid_filter, \/filter (wrong_type|null_value)$/);
  });
});

describe('names that there are not', () => {
  it.each<Case>([
    ['a field', { title: 'a' }, '/filter/title unknown_field'],
    ['a field in snake case', { created_at: time }, '/filter/created_at unknown_field'],
    ['a field in another case', { Name: 'a' }, '/filter/Name unknown_field'],
    ['logic in small letters', { and: [] }, '/filter/and unknown_field'],
    ['logic of others', { _or: [] }, '/filter/_or unknown_field'],
    ['RAW', { RAW: '1=1' }, '/filter/RAW unknown_field'],
    ['a field of a version', { inputSchemaId: 'x' }, '/filter/inputSchemaId unknown_field'],
    ['a field without a name', { '': 'a' }, '/filter/ unknown_field'],
    ['a field with a slash', { 'a/b': 'a' }, '/filter/a~1b unknown_field'],
    ['a field with a tilde', { 'a~b': 'a' }, '/filter/a~0b unknown_field'],
    ['what every object has', { constructor: { name: 'a' } }, '/filter/constructor unknown_field'],
    ['the prototype', '{"__proto__":{"name":"a"}}', '/filter/__proto__ unknown_field'],
    ['a field within OR', { OR: [{ name: 'a' }, { nam: 'a' }] }, '/filter/OR/1/nam unknown_field'],
    ['a field within NOT', { NOT: { nam: 'a' } }, '/filter/NOT/nam unknown_field'],
    ['a field of a relation', { versions: { nam: 'a' } }, '/filter/versions/nam unknown_field'],
    ['a field of a function in its versions', { versions: { system: true } }, '/filter/versions/system unknown_field'],
    ['an address of a user', { createdByUser: { email: 'a' } }, '/filter/createdByUser/email unknown_field'],
    ['members of a workspace', { workspace: { members: true } }, '/filter/workspace/members unknown_field'],
    ['an operator of a relation', { workspace: { isNull: true } }, '/filter/workspace/isNull unknown_field'],
    ['a quantifier of a relation', { versions: { some: { name: 'a' } } }, '/filter/versions/some unknown_field'],
    ['an operator', { name: { equals: 'a' } }, '/filter/name/equals unknown_operator'],
    ['an operator in another case', { name: { EQ: 'a' } }, '/filter/name/EQ unknown_operator'],
    ['an operator of others', { name: { _eq: 'a' } }, '/filter/name/_eq unknown_operator'],
    ['neq', { name: { neq: 'a' } }, '/filter/name/neq unknown_operator'],
    ['contains', { name: { contains: 'a' } }, '/filter/name/contains unknown_operator'],
    ['array operators', { name: { arrayContains: ['a'] } }, '/filter/name/arrayContains unknown_operator'],
    ['RAW of a field', { name: { RAW: 'a' } }, '/filter/name/RAW unknown_operator'],
    ['what every object has, of a field', { name: { toString: 'a' } }, '/filter/name/toString unknown_operator'],
    ['the prototype, of a field', '{"name":{"__proto__":"a"}}', '/filter/name/__proto__ unknown_operator'],
    [
      'an operator within OR',
      { OR: [{ system: true }, { name: { gtr: 'a' } }] },
      '/filter/OR/1/name/gtr unknown_operator',
    ],
    [
      'an operator within the logic of a field',
      { name: { AND: [{ eq: 'a' }, { x: 'a' }] } },
      '/filter/name/AND/1/x unknown_operator',
    ],
    ['an operator in a relation', { versions: { name: { x: 'a' } } }, '/filter/versions/name/x unknown_operator'],
    ['like of an id', { id: { like: 'fun_%' } }, '/filter/id/like unknown_operator'],
    ['ilike of an id', { createdBy: { ilike: 'a' } }, '/filter/createdBy/ilike unknown_operator'],
    ['gt of an enum', { source: { gt: 'custom' } }, '/filter/source/gt unknown_operator'],
    ['like of an enum', { retentionTier: { like: 's%' } }, '/filter/retentionTier/like unknown_operator'],
    ['in of a boolean', { system: { in: [true] } }, '/filter/system/in unknown_operator'],
    ['gt of a boolean', { system: { gt: false } }, '/filter/system/gt unknown_operator'],
    ['like of a time', { createdAt: { like: '2026%' } }, '/filter/createdAt/like unknown_operator'],
    ['notLike of a time', { deletedAt: { notLike: '2026%' } }, '/filter/deletedAt/notLike unknown_operator'],
  ])('%s', async (_rule, filter, ...faults) => {
    expect(await find(world, filter)).toBe(['400 invalid_filter', ...faults].join(', '));
  });
});

describe('values of another type', () => {
  it.each<Case>([
    ['a number for a text', { name: 5 }, '/filter/name wrong_type'],
    ['a boolean for a text', { name: true }, '/filter/name wrong_type'],
    ['a list for a text', { name: ['a'] }, '/filter/name wrong_type'],
    ['a number for eq', { name: { eq: 5 } }, '/filter/name/eq wrong_type'],
    ['an object for eq', { name: { eq: {} } }, '/filter/name/eq wrong_type'],
    ['a list for eq', { name: { eq: ['a'] } }, '/filter/name/eq wrong_type'],
    ['a number for like', { name: { like: 5 } }, '/filter/name/like wrong_type'],
    ['a text for in', { name: { in: 'a' } }, '/filter/name/in wrong_type'],
    ['an object for in', { name: { in: { 0: 'a' } } }, '/filter/name/in wrong_type'],
    ['a number within in', { name: { in: ['a', 5] } }, '/filter/name/in/1 wrong_type'],
    ['a list within notIn', { name: { notIn: [['a']] } }, '/filter/name/notIn/0 wrong_type'],
    ['a number for an id', { id: 5 }, '/filter/id wrong_type'],
    ['a boolean for an id', { createdBy: { eq: false } }, '/filter/createdBy/eq wrong_type'],
    ['a text for a boolean', { system: 'true' }, '/filter/system wrong_type'],
    ['a number for a boolean', { system: { eq: 1 } }, '/filter/system/eq wrong_type'],
    ['a number for a time', { createdAt: 1_767_225_600_000 }, '/filter/createdAt wrong_type'],
    ['a number for the bound of a time', { createdAt: { gt: 0 } }, '/filter/createdAt/gt wrong_type'],
    ['a number for an enum', { source: 1 }, '/filter/source wrong_type'],
    ['a text for isNull', { name: { isNull: 'true' } }, '/filter/name/isNull wrong_type'],
    ['a number for isNotNull', { name: { isNotNull: 1 } }, '/filter/name/isNotNull wrong_type'],
    ['an object for AND', { AND: { name: 'a' } }, '/filter/AND wrong_type'],
    ['an object for OR', { OR: { name: 'a' } }, '/filter/OR wrong_type'],
    ['a boolean for OR', { OR: true }, '/filter/OR wrong_type'],
    ['a list for NOT', { NOT: [{ name: 'a' }] }, '/filter/NOT wrong_type'],
    ['an empty list for NOT', { NOT: [] }, '/filter/NOT wrong_type'],
    ['a boolean for NOT', { NOT: true }, '/filter/NOT wrong_type'],
    ['a text within AND', { AND: ['name'] }, '/filter/AND/0 wrong_type'],
    ['a list within OR', { OR: [{ name: 'a' }, []] }, '/filter/OR/1 wrong_type'],
    ['an object for the AND of a field', { name: { AND: { eq: 'a' } } }, '/filter/name/AND wrong_type'],
    ['a text for the OR of a field', { name: { OR: 'a' } }, '/filter/name/OR wrong_type'],
    ['a list for the NOT of a field', { name: { NOT: ['a'] } }, '/filter/name/NOT wrong_type'],
    ['a number within the OR of a field', { name: { OR: ['a', 5] } }, '/filter/name/OR/1 wrong_type'],
    ['a text for a relation', { versions: 'v1' }, '/filter/versions wrong_type'],
    ['a list for a relation', { versions: [{ name: 'v1' }] }, '/filter/versions wrong_type'],
    ['a number for a relation', { workspace: 1 }, '/filter/workspace wrong_type'],
  ])('%s', async (_rule, filter, ...faults) => {
    expect(await find(world, filter)).toBe(['400 invalid_filter', ...faults].join(', '));
  });
});

describe('null where there is none', () => {
  it.each<Case>([
    ['eq', { description: { eq: null } }, '/filter/description/eq null_value'],
    ['ne', { description: { ne: null } }, '/filter/description/ne null_value'],
    ['gt', { deletedAt: { gt: null } }, '/filter/deletedAt/gt null_value'],
    ['like', { name: { like: null } }, '/filter/name/like null_value'],
    ['in', { name: { in: null } }, '/filter/name/in null_value'],
    ['within in', { description: { in: ['a', null] } }, '/filter/description/in/1 null_value'],
    ['within notIn', { description: { notIn: [null] } }, '/filter/description/notIn/0 null_value'],
    ['within in of an enum', { retentionTier: { in: [null] } }, '/filter/retentionTier/in/0 null_value'],
    ['eq of a boolean', { system: { eq: null } }, '/filter/system/eq null_value'],
    ['isNull', { name: { isNull: null } }, '/filter/name/isNull null_value'],
    ['AND', { AND: null }, '/filter/AND null_value'],
    ['OR', { OR: null }, '/filter/OR null_value'],
    ['NOT', { NOT: null }, '/filter/NOT null_value'],
    ['within OR', { OR: [null] }, '/filter/OR/0 null_value'],
    ['a relation', { versions: null }, '/filter/versions null_value'],
    ['AND of a field', { name: { AND: null } }, '/filter/name/AND null_value'],
  ])('%s', async (_rule, filter, ...faults) => {
    expect(await find(world, filter)).toBe(['400 invalid_filter', ...faults].join(', '));
  });
});

describe('words that there are not', () => {
  it.each<Case>([
    ['a source', { source: 'workspace' }, '/filter/source not_listed'],
    ['a source, by eq', { source: { eq: 'Custom' } }, '/filter/source/eq not_listed'],
    ['a source, by ne', { source: { ne: 'x' } }, '/filter/source/ne not_listed'],
    ['a source, within in', { source: { in: ['custom', 'x'] } }, '/filter/source/in/1 not_listed'],
    ['a source, within OR', { source: { OR: ['custom', 'x'] } }, '/filter/source/OR/1 not_listed'],
    ['a tier', { retentionTier: '7d' }, '/filter/retentionTier not_listed'],
    ['a tier, within notIn', { retentionTier: { notIn: [''] } }, '/filter/retentionTier/notIn/0 not_listed'],
  ])('%s', async (_rule, filter, ...faults) => {
    expect(await find(world, filter)).toBe(['400 invalid_filter', ...faults].join(', '));
  });
});

describe('nested empty objects', () => {
  it.each<Case>([
    ['a field', { name: {} }, '/filter/name empty'],
    ['NOT', { NOT: {} }, '/filter/NOT empty'],
    ['within AND', { AND: [{}] }, '/filter/AND/0 empty'],
    ['within OR', { OR: [{ name: 'a' }, {}] }, '/filter/OR/1 empty'],
    ['a relation to one', { workspace: {} }, '/filter/workspace empty'],
    ['a relation to many', { versions: {} }, '/filter/versions empty'],
    ['a relation of a relation', { versions: { function: {} } }, '/filter/versions/function empty'],
    ['within NOT of NOT', { NOT: { NOT: {} } }, '/filter/NOT/NOT empty'],
    ['within the AND of a field', { name: { AND: [{}] } }, '/filter/name/AND/0 empty'],
    ['the NOT of a field', { name: { NOT: {} } }, '/filter/name/NOT empty'],
    ['a field within a relation', { versions: { name: {} } }, '/filter/versions/name empty'],
    ['a boolean field', { system: {} }, '/filter/system empty'],
    ['a time', { createdAt: {} }, '/filter/createdAt empty'],
  ])('%s', async (_rule, filter, ...faults) => {
    expect(await find(world, filter)).toBe(['400 invalid_filter', ...faults].join(', '));
  });
});

it('names every place that is wrong', async () => {
  const filter = { OR: [{ name: { gte: 5 } }, { system: 'x' }], NOT: {}, foo: 1 };
  const told = (await find(world, filter)).split(', ');
  expect([told[0], told.slice(1).sort()]).toEqual([
    '400 invalid_filter',
    [
      '/filter/NOT empty',
      '/filter/OR/0/name/gte wrong_type',
      '/filter/OR/1/system wrong_type',
      '/filter/foo unknown_field',
    ],
  ]);
});

it('finds fault where no row is looked at either', async () => {
  expect(await tell(world, { ids: '', filter: { foo: 1 } })).toBe('400 invalid_filter, /filter/foo unknown_field');
  const shadowed = { OR: [], name: { in: [] }, AND: [{ name: 5 }] };
  expect(await find(world, shadowed)).toBe('400 invalid_filter, /filter/AND/0/name wrong_type');
});

it('takes the last of two equal keys, as JSON is read', async () => {
  expect(await find(world, '{"name":5,"name":"a"}')).toBe('a');
  expect(await find(world, '{"name":"a","name":{"x":1}}')).toBe('400 invalid_filter, /filter/name/x unknown_operator');
});
