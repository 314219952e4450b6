/** The name under which a key is kept: names match in any case, and stay as first written. */
export function findKeyName(keys: ReadonlyMap<string, string>, name: string): string | undefined {
  if (keys.has(name)) return name;
  const lower = name.toLowerCase();
  for (const each of keys.keys()) if (each.toLowerCase() === lower) return each;
  return undefined;
}
