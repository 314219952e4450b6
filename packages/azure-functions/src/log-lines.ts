/** One line of a text, without its end. */
export interface TextLine {
  readonly text: string;
  /** Whether the rest of it is missing. */
  readonly isCut: boolean;
}

/** Takes a text apart as it comes. */
export interface LineSplitter {
  /** The lines that end in these bytes. To be read to its end before the next. */
  push(chunk: Uint8Array): Generator<TextLine, void, undefined>;
  /** What came after the last end of a line, if anything did. */
  end(isCut?: boolean): TextLine | undefined;
}

const CR = 13;
const LF = 10;
const BOM = [0xef, 0xbb, 0xbf];

/**
 * Splits UTF-8 into lines, ended by CR LF, LF or CR. A CR ends its line at once: one does not wait for the next chunk to see whether an LF follows.
 * It holds no more than one line, and of that no more than `maxLineBytes`: what is longer is given when it is full, and its rest passed over.
 */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  let held = new Uint8Array(0);
  let length = 0;
  let isFirst = true;
  let wasCr = false;
  let isPassingOver = false;

  const hold = (bytes: Uint8Array) => {
    if (length + bytes.length > held.length) {
      const wider = new Uint8Array(Math.min(maxLineBytes, Math.max(2 * held.length, length + bytes.length, 256)));
      wider.set(held.subarray(0, length));
      held = wider;
    }
    held.set(bytes, length);
    length += bytes.length;
  };
  const take = (isCut: boolean): TextLine => {
    const line = held.subarray(0, length);
    const hasBom = isFirst && BOM.every((byte, at) => line[at] === byte);
    // As a stream, the decoder leaves out a character that was cut through.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const text = decoder.decode(hasBom ? line.subarray(BOM.length) : line, { stream: isCut });
    isFirst = false;
    length = 0;
    return { text, isCut };
  };

  return {
    *push(chunk) {
      for (let from = 0; from < chunk.length; ) {
        if (wasCr && chunk[from] === LF) from++;
        wasCr = false;
        const to = findLineEnd(chunk, from);
        if (!isPassingOver) {
          const room = maxLineBytes - length;
          hold(chunk.subarray(from, Math.min(to, from + room)));
          if (to - from > room) {
            isPassingOver = true;
            yield take(true);
          }
        }
        if (to === chunk.length) return;
        wasCr = chunk[to] === CR;
        from = to + 1;
        if (isPassingOver) isPassingOver = false;
        else yield take(false);
      }
    },
    end: (isCut = false) => (length > 0 ? take(isCut) : undefined),
  };
}

/** Where the line ends, which is the chunk's length where it does not end in there. */
function findLineEnd(chunk: Uint8Array, from: number): number {
  let at = from;
  while (at < chunk.length && chunk[at] !== CR && chunk[at] !== LF) at++;
  return at;
}
