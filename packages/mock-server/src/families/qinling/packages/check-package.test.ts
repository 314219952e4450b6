import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkPackage } from './check-package.js';

const zip = new Uint8Array(40);
zip.set([0x50, 0x4b, 5, 6], 18);
const sum = createHash('md5').update(zip).digest('hex');

describe('checkPackage', () => {
  it.each([undefined, null, '', sum])('gives the MD5 sum where %j is claimed', (claimed) => {
    expect(checkPackage(zip, claimed)).toBe(sum);
  });

  it.each([sum.toUpperCase(), 'x', 1])('refuses the sum %j', (claimed) => {
    expect(() => checkPackage(zip, claimed)).toThrow('Package md5 mismatch.');
  });

  it('refuses what is no archive, and its sum before that', () => {
    const text = new TextEncoder().encode('no archive');
    expect(() => checkPackage(text, undefined)).toThrow('Package is not a valid ZIP package.');
    expect(() => checkPackage(text, sum)).toThrow('Package md5 mismatch.');
  });
});
