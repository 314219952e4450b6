import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonReaderException, parseJsonText } from './json-text.js';

describe('JSON as the host takes it', () => {
  it('keeps strict JSON as it was written', () => {
    expect(parseJsonText('{"a": 12345678901234567890}').text).toBe('{"a": 12345678901234567890}');
  });

  it.each([
    ["{'a': 'b'}", { a: 'b' }],
    ['{a: 1, $b: 2}', { a: 1, $b: 2 }],
    ['/* note */ [1, 2 // two\n]', [1, 2]],
    ['[1,]', [1]],
    ['{"a":1,}', { a: 1 }],
    ["'it\\'s \\u0041'", "it's A"],
    ['0x10', 16],
    ['{"__proto__":1, }', JSON.parse('{"__proto__":1}')],
  ])('takes %s', (text, value) => {
    expect(parseJsonText(text).value).toEqual(value);
    expect(JSON.parse(parseJsonText(text).text)).toEqual(value);
  });

  it.each(['{bad', '{"a" 1}', 'nonsense', '', '1 2', '"open', '/* open', '{"a":1}}', "{'\\x': 1}"])(
    'refuses %j',
    (text) => {
      expect(() => parseJsonText(text)).toThrow(JsonReaderException);
    },
  );

  it('ignores what follows the value where told to', () => {
    expect(parseJsonText('{"a":1} rest', 'ignored')).toEqual({ value: { a: 1 }, text: '{"a":1}' });
  });

  it('agrees with strict JSON, and never throws anything but its own error', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJsonText(`${text} /* end */`).value).toEqual(JSON.parse(text));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseJsonText(text);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonReaderException);
        }
      }),
    );
  });
});
