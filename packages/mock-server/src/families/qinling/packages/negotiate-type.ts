import { readMediaRanges, weighMediaType } from '../../../wire/media-ranges.js';

/**
 * The media type that Qinling answers a request for a package in; undefined is 406. Without an `Accept`, with one for
 * anything or with a browser's it is the endpoint's own; otherwise the best of the offers, where JSON stands first: whoever takes
 * JSON is not given the package (pecan's content negotiation).
 */
export function negotiateType<Own extends string>(
  accept: string | null,
  own: Own,
): Own | 'application/json' | undefined {
  const given = accept?.trim() ?? '';
  if (given === '' || given === '*/*' || given.startsWith('text/html,')) return own;
  const ranges = readMediaRanges(given);
  const forJson = weighMediaType(ranges, 'application/json');
  const forOwn = weighMediaType(ranges, own);
  if (forJson === 0 && forOwn === 0) return undefined;
  return forOwn > forJson ? own : 'application/json';
}
