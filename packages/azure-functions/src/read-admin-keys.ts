/** Keys by name, of the list that the host sends. @returns undefined for what is none */
export function readAdminKeys({ keys }: { readonly keys?: unknown }): Record<string, string> | undefined {
  if (!Array.isArray(keys)) return undefined;
  const entries = keys.map((key) => [key?.name, key?.value] as const);
  const isWhole = entries.every((entry) => entry.every((text) => typeof text === 'string'));
  return isWhole ? Object.fromEntries(entries) : undefined;
}
