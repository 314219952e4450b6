import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter, type TextLine } from './log-lines.js';

const encode = (text: string) => new TextEncoder().encode(text);

function split(chunks: readonly Uint8Array[], maxLineBytes = 1000): TextLine[] {
  const splitter = createLineSplitter(maxLineBytes);
  const lines = chunks.flatMap((chunk) => [...splitter.push(chunk)]);
  const last = splitter.end();
  return last ? [...lines, last] : lines;
}

/** Cuts bytes at random places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [...new Set([0, ...places.map((place) => place % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  return at.slice(1).map((to, index) => bytes.slice(at[index], to));
}

const texts = (lines: readonly TextLine[]) => lines.map(({ text }) => text);

test('lines are the same however their bytes come', () => {
  const pieces = fc.constantFrom('\r', '\n', '\r\n', 'a', 'ü', '€', '😀', '2025-05-01', ' ', '\u2028', '\ufeff');
  const text = fc.array(pieces, { maxLength: 40 }).map((all) => `x${all.join('')}`);
  fc.assert(
    fc.property(text, fc.array(fc.nat(200)), (whole, places) => {
      const wanted = whole.split(/\r\n|\n|\r/);
      if (wanted.at(-1) === '') wanted.pop();
      expect(texts(split(cut(encode(whole), places)))).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test('a line ends with its CR, and an LF in the next chunk is of the same end', () => {
  const splitter = createLineSplitter(100);
  expect(texts([...splitter.push(encode('one\r'))])).toEqual(['one']);
  expect(texts([...splitter.push(encode('\ntwo\n'))])).toEqual(['two']);
  expect(texts([...splitter.push(encode('\n\r'))])).toEqual(['', '']);
});

test('a byte order mark at the beginning is none of the text', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...encode('a\n\ufeffb')]);
  expect(texts(split(cut(bytes, [1, 2])))).toEqual(['a', '\ufeffb']);
});

describe('a line beyond the bound', () => {
  test('is cut at the bound, marked, and its rest passed over, however it comes', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.array(fc.nat(80)), (one, two, places) => {
        const bytes = encode(`${'a'.repeat(one)}\n${'b'.repeat(two)}`);
        const lines = split(cut(bytes, places), 10);
        const wanted = [{ text: 'a'.repeat(Math.min(one, 10)), isCut: one > 10 }];
        if (two > 0) wanted.push({ text: 'b'.repeat(Math.min(two, 10)), isCut: two > 10 });
        expect(lines).toEqual(wanted);
      }),
    );
  });

  test('is given as soon as it is full', () => {
    const splitter = createLineSplitter(4);
    expect([...splitter.push(encode('abcd'))]).toEqual([]);
    expect([...splitter.push(encode('e'))]).toEqual([{ text: 'abcd', isCut: true }]);
    expect([...splitter.push(encode('fgh'))]).toEqual([]);
    expect([...splitter.push(encode('\ni\n'))]).toEqual([{ text: 'i', isCut: false }]);
  });

  test('loses no half of a character', () => {
    expect(split([encode('aa€€\n')], 6)).toEqual([{ text: 'aa€', isCut: true }]);
  });
});
