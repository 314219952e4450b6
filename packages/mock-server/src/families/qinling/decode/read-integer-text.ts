/** A whole number as Python's `int()` reads it out of a text; undefined for what is none. */
export function readIntegerText(text: string): number | undefined {
  return /^\s*[+-]?\d+(?:_\d+)*\s*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}

/** Python's word for a text that is no whole number. */
export function describeNoInteger(text: string): string {
  return `invalid literal for int() with base 10: '${text}'`;
}
