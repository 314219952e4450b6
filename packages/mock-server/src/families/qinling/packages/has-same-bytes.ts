/** Whether two packages are the same, byte for byte. */
export function hasSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
