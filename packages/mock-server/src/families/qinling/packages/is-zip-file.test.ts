import { describe, expect, it } from 'vitest';
import { isZipFile } from './is-zip-file.js';

const mark = [0x50, 0x4b, 5, 6];

/** `before` bytes, the record that ends a directory, and a comment of `comment` bytes. */
function zip(before: number, comment = 0): Uint8Array {
  const bytes = new Uint8Array(before + 22 + comment).fill(1);
  bytes.fill(0, before, before + 22);
  bytes.set(mark, before);
  bytes[before + 20] = comment & 255;
  bytes[before + 21] = comment >> 8;
  return bytes;
}

describe('isZipFile', () => {
  it.each([
    ['an empty archive', zip(0)],
    ['content before the record', zip(1000)],
    ['a comment behind it', zip(1000, 5)],
    ['the longest comment that is looked through', zip(10, 65_535)],
  ])('takes %s', (_what, bytes) => expect(isZipFile(bytes)).toBe(true));

  it.each([
    ['nothing', new Uint8Array()],
    ['less than a record', zip(0).subarray(1)],
    ['text', new TextEncoder().encode('def main(): return "this is no archive at all"')],
    ['the first half of an archive', zip(1000).subarray(0, 500)],
    ['a record too far from the end', zip(10, 65_537)],
    ['a mark at the very end with no record behind it', new Uint8Array([...zip(3, 9), ...mark])],
    ['the mark of a file in an archive', new Uint8Array(30).fill(0).map((_, at) => [0x50, 0x4b, 3, 4][at] ?? 0)],
  ])('refuses %s', (_what, bytes) => expect(isZipFile(bytes)).toBe(false));
});
