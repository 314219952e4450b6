/** Lines that wait for a reader, encoded. */
export interface LineBuffer {
  /** Past the bound the oldest lines go. */
  push(line: string): void;
  /** The next chunk. */
  shift(): Uint8Array | undefined;
  readonly isEmpty: boolean;
}

/**
 * Holds lines up to a bound of bytes; a line that is larger than all of it is held alone.
 *
 * @param describeLoss writes the line that stands in the place of those that were dropped
 */
export function createLineBuffer(maxBytes: number, describeLoss: (lines: number) => string): LineBuffer {
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  let bytes = 0;
  let lost = 0;
  return {
    push(line) {
      const encoded = encoder.encode(line);
      lines.push(encoded);
      bytes += encoded.byteLength;
      while (bytes > maxBytes && lines.length > 1) {
        bytes -= lines.shift()!.byteLength;
        lost += 1;
      }
    },
    shift() {
      if (lost > 0) {
        const notice = encoder.encode(describeLoss(lost));
        lost = 0;
        return notice;
      }
      const line = lines.shift();
      if (line) bytes -= line.byteLength;
      return line;
    },
    get isEmpty() {
      return lines.length === 0 && lost === 0;
    },
  };
}
