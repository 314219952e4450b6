/** Which of two texts comes first by code point, as in a database with binary collation: negative, zero or positive. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    if (left.charCodeAt(at) === right.charCodeAt(at)) continue;
    // What differs may be the second half of a pair, or a lone one where the other text has a pair.
    const isSecond = isFirstHalf(left.charCodeAt(at - 1));
    return (isSecond && compareAt(left, right, at - 1)) || compareAt(left, right, at);
  }
  return left.length - right.length;
}

const compareAt = (left: string, right: string, at: number): number => left.codePointAt(at)! - right.codePointAt(at)!;

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Whether `<` puts a text where {@link compareText} does, whatever the other one is. */
export function sortsAsUnits(text: string): boolean {
  return !/[\ud800-\uffff]/.test(text);
}

/** The text with each character in lower case by itself, so that neither its neighbours nor its length matter. */
export function foldCase(text: string): string {
  // Most text is ASCII, where no character has a say in another's lower case.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
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
