/** Which of two texts comes first by code point, as in a database with binary collation: negative, zero or positive. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return rankUnit(a) - rankUnit(b);
  }
  return left.length - right.length;
}

/** UTF-16 puts surrogates, which stand for what is past U+FFFF, before U+E000: they are moved behind. */
function rankUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The text with each character in lower case by itself, so that neither its neighbours nor its length matter. */
export function foldCase(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** A character in lower case: the first of what it becomes, where that is several (`İ`). */
export function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : String.fromCodePoint(lower.codePointAt(0)!);
}

/** Whether a text holds another, whatever the case; `%` and `_` are plain characters. The `name` parameter of list. */
export function containsText(text: string, part: string): boolean {
  return foldCase(text).includes(foldCase(part));
}
