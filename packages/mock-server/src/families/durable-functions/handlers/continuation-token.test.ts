import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContinuationToken, writeContinuationToken } from './continuation-token.js';

it('reads back what it wrote, whatever the id, as a header can carry it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      const token = writeContinuationToken(id);
      expect(token).toMatch(/^[A-Za-z0-9+/=]+$/);
      expect(readContinuationToken(token)).toBe(id);
    }),
  );
});

it('is empty at the end, and empty asks for the first page', () => {
  expect(writeContinuationToken(undefined)).toBe('');
  expect(readContinuationToken('')).toBeUndefined();
  expect(readContinuationToken(null)).toBeUndefined();
});

it.each(['null', '!!!', btoa('{}'), btoa('[]'), btoa('nonsense')])('refuses %j', (token) => {
  expect(() => readContinuationToken(token)).toThrow(/continuation token/);
});
