/** A zip file without entries: the end of a directory that holds none. */
export const emptyZip: Uint8Array<ArrayBuffer> = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0));
