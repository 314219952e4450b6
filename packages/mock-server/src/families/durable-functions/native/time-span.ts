const TIME_SPAN = /^(-)?(?:(\d+)[. ])?(\d+):(\d+)(?::(\d+(?:\.\d*)?))?$/;

/** Reads .NET's `[d.]hh:mm[:ss[.fff]]`, in ms. @returns undefined for any other text. */
export function parseTimeSpan(text: string): number | undefined {
  const match = TIME_SPAN.exec(text);
  if (match === null) return undefined;
  const [, sign, days = '0', hours, minutes, seconds = '0'] = match;
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === undefined ? total : -total;
}

/** Reads the `Retry-After` of a polled `callHttp`, in ms: seconds, or a time span; anything else, an HTTP date included, is no delay. */
export function parseRetryDelay(value: string): number {
  const seconds = Number(value);
  return Number.isNaN(seconds) ? (parseTimeSpan(value) ?? 0) : Math.round(seconds * 1000);
}
