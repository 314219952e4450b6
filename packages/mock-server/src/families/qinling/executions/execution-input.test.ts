import { describe, expect, it } from 'vitest';
import { readArgument, storeInput } from './execution-input.js';

describe('storeInput', () => {
  it.each([
    ['{"name":"x"}', '{"name": "x"}', { name: 'x' }],
    ['{}', '{}', {}],
    ['plain words', 'plain words', 'plain words'],
    ['{not json', '{not json', '{not json'],
    ['6', '6', '6'],
    ['-12', '-12', '-12'],
    ['null', null, {}],
    [null, null, {}],
    [undefined, null, {}],
  ])('keeps %j as %j and calls with %j', (text, stored, argument) => {
    expect(storeInput(text)).toBe(stored);
    expect(readArgument(stored)).toEqual(argument);
  });

  it.each(['', '[1]', '1.5', '1e2', 'true', '"quoted"'])('refuses %j, and names the field', (text) => {
    expect(() => storeInput(text)).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining('field/attribute input') }),
    );
  });
});
