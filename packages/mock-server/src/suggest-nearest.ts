/** How many letters have to be put in, left out or changed to make one word of the other; two that changed places count as one. */
function countEdits(from: string, to: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) row[j] = Math.min(row[j]!, older[j - 2]! + 1);
    }
    older = previous;
    previous = row;
  }
  return previous[to.length]!;
}

/** The word that was probably meant: at most a third of its letters differ. Undefined when none is near. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  let best: { word: string; edits: number } | undefined;
  for (const each of known) {
    const edits = countEdits(word.toLowerCase(), each.toLowerCase());
    const isNear = edits <= Math.max(1, Math.floor(each.length / 3));
    if (isNear && (best === undefined || edits < best.edits)) best = { word: each, edits };
  }
  return best?.word;
}

/** A sentence to put at the end of a message, with a blank before it: `. Did you mean 'skip'?`; empty when no word is near. */
export function suggestNearest(word: unknown, known: readonly string[]): string {
  const nearest = typeof word === 'string' ? findNearest(word, known) : undefined;
  return nearest === undefined ? '' : `. Did you mean '${nearest}'?`;
}
