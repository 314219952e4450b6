import { createHash } from 'node:crypto';

/** Bytes that pass for a ZIP file: a few that differ by their mark, and the record that ends a directory. */
export function makePackage(mark: number, size = 100): Uint8Array {
  const bytes = new Uint8Array(size).fill(mark, 0, size - 22);
  bytes.set([0x50, 0x4b, 5, 6], size - 22);
  return bytes;
}

/** The MD5 sum of bytes, in hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
