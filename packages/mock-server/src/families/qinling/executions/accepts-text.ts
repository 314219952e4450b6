import { readMediaRanges, weighMediaType } from '../../../wire/media-ranges.js';

/** Whether an `Accept` header takes text, or a page of a browser's, which the service gives text too. */
export function acceptsText(accept: string | null): boolean {
  if (accept === null || accept.trim() === '') return true;
  const ranges = readMediaRanges(accept);
  return weighMediaType(ranges, 'text/plain') > 0 || weighMediaType(ranges, 'text/html') > 0;
}
