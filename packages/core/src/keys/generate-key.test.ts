import { expect, test } from 'vitest';
import { generateKey } from './generate-key.js';

test('makes 40 random bytes that stand in a URL as they are', () => {
  const keys = Array.from({ length: 100 }, generateKey);
  for (const key of keys) {
    expect(key).toMatch(/^[\w-]{54}$/);
    expect(encodeURIComponent(key)).toBe(key);
  }
  expect(new Set(keys).size).toBe(100);
});
