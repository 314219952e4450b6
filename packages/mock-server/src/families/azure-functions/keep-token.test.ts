import { expect, it } from 'vitest';
import { keepToken } from './keep-token.js';
import { createAzureData, demoToken } from './state.js';

it('forgets the oldest of ten thousand, and never the one that every world has', () => {
  const data = createAzureData();
  for (let count = 0; count < 10_001; count += 1) keepToken(data, { ...demoToken, value: `token-${count}` });
  expect(data.tokens.size).toBe(10_000);
  expect([demoToken.value, 'token-0', 'token-1', 'token-2'].map((value) => data.tokens.has(value))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
