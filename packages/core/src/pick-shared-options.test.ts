import { expect, test } from 'vitest';
import { pickSharedOptions } from './pick-shared-options.js';

test('how requests are sent, and nothing of who asks or what is sent with each', () => {
  const options = {
    timeoutMs: 5,
    retry: false,
    fetch: undefined,
    headers: { 'x-key': 'k' },
    validate: {},
    password: 'p',
  };
  expect(pickSharedOptions(options as never)).toStrictEqual({ timeoutMs: 5, retry: false });
});
