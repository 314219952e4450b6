/**
 * Picks fields that are texts out of what a service sent, such as the words of an error.
 *
 * @param names - of the fields; what is missing, empty or no text is left out
 */
export function pickTexts(fields: unknown, names: readonly string[]): string[] {
  const values = names.map((name) => (fields as Record<string, unknown> | null | undefined)?.[name]);
  return values.filter((value): value is string => !!value && typeof value === 'string');
}
