/** Drops what a caller left undefined, so that it hides nothing when spread over defaults. */
export function dropUndefined<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
