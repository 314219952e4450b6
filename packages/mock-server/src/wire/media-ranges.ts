/** What an `Accept` header says of a media type, or of all of a kind. */
export interface MediaRange {
  /** In lower case: `text/plain`, or with a star for what may be anything. */
  readonly range: string;
  /** 0 to 1; 0 refuses. */
  readonly weight: number;
}

/** Reads an `Accept` header. A weight that is no number refuses. */
export function readMediaRanges(accept: string): MediaRange[] {
  return accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { range, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
}

/** How much a media type is wanted, 0 to 1, by its most specific range. */
export function weighMediaType(ranges: readonly MediaRange[], type: string): number {
  for (const wanted of [type, `${type.split('/', 1)[0]}/*`, '*/*']) {
    const found = ranges.find(({ range }) => range === wanted);
    if (found) return found.weight;
  }
  return 0;
}
