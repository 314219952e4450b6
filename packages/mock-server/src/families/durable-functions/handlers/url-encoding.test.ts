import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUrlPart, encodeUrlPart } from './url-encoding.js';

it.each([
  ['a b', 'a+b'],
  ["~'", '%7E%27'],
  ['@counter@k', '%40counter%40k'],
  ['-_.!*()', '-_.!*()'],
  ['é', '%C3%A9'],
])('writes %j as %s', (text, encoded) => expect(encodeUrlPart(text)).toBe(encoded));

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeUrlPart(encodeUrlPart(text))).toBe(text);
    }),
  );
});

it('leaves a stray percent sign alone', () => expect(decodeUrlPart('100% +%zz')).toBe('100%  %zz'));
