import { describe, expect, test } from 'vitest';
import { chooseInput, readInput, writeInput } from './execution-input.js';

const write = (value: unknown) => writeInput('input', value, 'inputText');
const refused = (parameter: string) => expect.objectContaining({ name: 'InvalidArgumentError', parameter });

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

describe('writeInput', () => {
  test.each([new Map([['a', 1]]), new Set([1]), new Uint8Array(2)])('refuses %s, which JSON would lose', (value) => {
    expect(() => write(value)).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', parameter: 'input' }));
  });

  test.each([
    [{ name: 'foo' }, '{"name":"foo"}'],
    [{}, '{}'],
    ['{"name": "foo"}', '{"name": "foo"}'],
    ['foo', 'foo'],
    ['6', '6'],
    ['-6', '-6'],
    ['12345678901234567890', '12345678901234567890'],
    ['007', '007'],
    ['[1', '[1'],
    [6, '6'],
    [0, '0'],
    [{ toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    [null, undefined],
    [undefined, undefined],
  ])('writes %j as %j', (value, text) => {
    expect(write(value)).toBe(text);
  });

  test.each([
    ['an empty text', ''],
    ['a list', [1]],
    ['the text of a list', ' [1]'],
    ['true', true],
    ['the text of a boolean', 'false'],
    ['a fraction', 1.5],
    ['the text of a fraction', '1.0'],
    ['a whole number in scientific notation', 1e21],
    ["Python's NaN", 'NaN'],
    ["Python's infinity", '-Infinity'],
    ['NaN', Number.NaN],
    ['null, as a text', 'null'],
    ['a text in quotes', '"foo"'],
    ['a date', new Date(0)],
    ['a function', () => {}],
    ['a cycle', cycle],
    ['a bigint', 1n],
  ])('refuses %s, and says what to do', (_what, value) => {
    expect(() => write(value)).toThrow(refused('input'));
    expect(() => write(value)).toThrow(/inputText|plain data/);
  });
});

describe('chooseInput', () => {
  test('sends a raw text as it is, unlooked at', () => {
    expect(chooseInput(['input', undefined], ['inputText', 'true'])).toBe('true');
    expect(chooseInput(['input', null], ['inputText', ''])).toBe('');
    expect(chooseInput(['input', { a: 1 }], ['inputText', undefined])).toBe('{"a":1}');
  });

  test('takes one of the two', () => {
    expect(() => chooseInput(['input', {}], ['inputText', '{}'])).toThrow(refused('inputText'));
  });
});

test.each([
  ['{"name": "foo"}', { name: 'foo' }],
  ['6', 6],
  ['foo', 'foo'],
  ['', ''],
  [null, null],
])('readInput reads %j', (text, value) => {
  expect(readInput(text)).toEqual(value);
});
