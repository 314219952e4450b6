import { expect, test } from 'vitest';
import { fingerprintKey } from './fingerprint.js';

test('is the SHA-256 in hexadecimal', async () => {
  expect(await fingerprintKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
