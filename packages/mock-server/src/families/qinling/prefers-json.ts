import { readMediaRanges, weighMediaType } from '../../wire/media-ranges.js';

/** Whether an `Accept` header likes JSON better than text and HTML. A missing one likes all alike. */
export function prefersJson(accept: string | null): boolean {
  if (accept === null) return false;
  const ranges = readMediaRanges(accept);
  const json = weighMediaType(ranges, 'application/json');
  return json > weighMediaType(ranges, 'text/plain') && json > weighMediaType(ranges, 'text/html');
}
