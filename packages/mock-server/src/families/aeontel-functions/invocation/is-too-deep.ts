/** How deep arguments and results may be nested: deeper ones would exhaust the stack of whoever walks through them. */
export const deepest = 1000;

/** Whether a JSON value is nested more than so deep. */
export function isTooDeep(value: unknown, most = deepest): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
