import { foldCharacter } from './text-order.js';

const anyRun = Symbol('any run');
const anyOne = Symbol('any one');

type Token = string | typeof anyRun | typeof anyOne;

/**
 * Compiles a pattern of `like` into a test of whole texts: `%` is any run, `_` one character, and `\` makes the next
 * character plain; a `\` at the end is plain itself. The test takes time by pattern times text at worst.
 */
export function compileLike(pattern: string, isCaseIgnored: boolean): (text: string) => boolean {
  const tokens = readTokens(pattern, isCaseIgnored);
  return (text) => {
    const characters = isCaseIgnored ? Array.from(text, foldCharacter) : Array.from(text);
    return matchTokens(tokens, characters);
  };
}

function readTokens(pattern: string, isCaseIgnored: boolean): Token[] {
  const characters = isCaseIgnored ? Array.from(pattern, foldCharacter) : Array.from(pattern);
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '%') tokens.push(anyRun);
    else if (character === '_') tokens.push(anyOne);
    else if (character === '\\' && at + 1 < characters.length) tokens.push(characters[++at]!);
    else tokens.push(character);
  }
  return tokens;
}

/** A later run can take up whatever an earlier one could: only the last has to be tried longer. */
function matchTokens(tokens: readonly Token[], characters: readonly string[]): boolean {
  let token = 0;
  let at = 0;
  let lastRun = -1;
  let runEnd = 0;
  while (at < characters.length) {
    const expected = tokens[token];
    if (expected === anyRun) {
      lastRun = token++;
      runEnd = at;
    } else if (expected !== undefined && (expected === anyOne || expected === characters[at])) {
      token++;
      at++;
    } else if (lastRun >= 0) {
      token = lastRun + 1;
      at = ++runEnd;
    } else {
      return false;
    }
  }
  while (tokens[token] === anyRun) token++;
  return token === tokens.length;
}
