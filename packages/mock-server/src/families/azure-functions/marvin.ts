const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * The checksum by which secrets of Azure are told from other text: Marvin32, of bytes whose count is a multiple of four.
 * The host has it from Microsoft.Security.Utilities.
 *
 * @param low the lower 32 bits of the seed
 * @param high the upper 32 bits of the seed
 * @returns 32 bits, without a sign
 */
export function checksumMarvin(bytes: Uint8Array, low: number, high: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = low | 0;
  let b = high | 0;

  function mix(): void {
    b ^= a;
    a = rotate(a, 20);
    a = (a + b) | 0;
    b = rotate(b, 9);
    b ^= a;
    a = rotate(a, 27);
    a = (a + b) | 0;
    b = rotate(b, 19);
  }

  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    a = (a + view.getInt32(at, true)) | 0;
    mix();
  }
  a = (a + 0x80) | 0;
  mix();
  mix();
  return (a ^ b) >>> 0;
}
