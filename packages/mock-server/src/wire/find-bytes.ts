/**
 * Searches for one sequence of bytes, in as many texts as one likes, by Horspool's rule: most bytes are never looked at.
 *
 * @returns a search that gives the index of the first occurrence at `from` or after it, or -1
 */
export function createByteSearch(wanted: Uint8Array): (bytes: Uint8Array, from: number) => number {
  const last = wanted.length - 1;
  const skips = new Int32Array(256).fill(wanted.length);
  for (let index = 0; index < last; index++) skips[wanted[index]!] = last - index;
  return (bytes, from) => {
    let at = from;
    while (at + last < bytes.length) {
      let index = last;
      while (index >= 0 && bytes[at + index] === wanted[index]) index--;
      if (index < 0) return at;
      at += skips[bytes[at + last]!]!;
    }
    return -1;
  };
}
