import { expect, test } from 'vitest';
import { encodeFile } from './encode-file.js';
import { isEncodedBody } from './encoded-body.js';

test('tells what is encoded from data that looks like it', () => {
  expect(isEncodedBody(encodeFile(new Uint8Array(1)))).toBe(true);
  for (const data of [{ open: true }, { open: '09:00' }, 'open', null, undefined])
    expect(isEncodedBody(data)).toBe(false);
});
