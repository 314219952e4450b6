function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

/** An HTTP date (RFC 9110, 5.6.7) as milliseconds since 1970. The check for a time of day is because engines parse nearly any text. */
function readDate(text: string | null): number | undefined {
  if (text === null || !/\d\d:\d\d:\d\d/.test(text)) return undefined;
  const date = Date.parse(/GMT\s*$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : date;
}

/**
 * When the server dated its answer, in milliseconds since 1970 (its `Date` has whole seconds).
 */
export function readServerDate(headers: Headers): number | undefined {
  return readDate(headers.get('date'));
}

/**
 * How long the server asks to wait, in milliseconds: `retry-after-ms`, `x-ms-retry-after-ms`, or `Retry-After` in seconds (fractions too) or as
 * an HTTP date, which is measured against the server's own `Date` where it sends one. A past date is 0; what cannot be read is undefined.
 *
 * @param now the client's time in milliseconds since 1970, for a date without the server's `Date`
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after');
  const seconds = readNumber(text);
  const date = readDate(text);
  return (
    readNumber(headers.get('retry-after-ms')) ??
    readNumber(headers.get('x-ms-retry-after-ms')) ??
    (seconds !== undefined ? seconds * 1000 : date && Math.max(0, date - (readServerDate(headers) ?? now)))
  );
}
