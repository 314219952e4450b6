/** Whether bytes begin as a ZIP file does: with an entry, or with the end of a directory that holds none. */
export function startsAsZip(bytes: Uint8Array): boolean {
  const [p, k, first, second] = bytes;
  if (p !== 0x50 || k !== 0x4b) return false;
  return (first === 3 && second === 4) || (first === 5 && second === 6);
}
