/** What a field of a row holds. */
export type Value = string | boolean | null;

/** Fields that hold instants. */
const times = new Set(['createdAt', 'updatedAt', 'deletedAt']);

/** Compares two values of a field, neither null: texts by code point, times as instants, false before true. */
export function compareValues(field: string, a: Value, b: Value): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  if (times.has(field)) return Date.parse(a) - Date.parse(b);
  const [left, right] = [[...a], [...b]].map((signs) => signs.map((sign) => sign.codePointAt(0)!));
  for (const [place, code] of left!.entries()) if (code !== right![place]) return code - (right![place] ?? -1);
  return left!.length - right!.length;
}
