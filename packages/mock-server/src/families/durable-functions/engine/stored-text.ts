/** A value as JSON text; what JSON cannot hold (undefined, a function) is null. */
export function writeText(value: unknown): string | null {
  return JSON.stringify(value) ?? null;
}

/** The text of an input whose strings the worker has encoded already (activities, continue-as-new). */
export function writeEncodedInput(input: unknown): string | null {
  return typeof input === 'string' ? input : writeText(input);
}

/**
 * Stored text as a value, as the service reads it: JSON, or else the text itself; blank text is an empty string.
 * Source: DurableClient.cs of azure-functions-durable-extension (ParseToJToken).
 */
export function readText(text: string | null | undefined): unknown {
  if (text === null || text === undefined) return null;
  if (text.trim() === '') return '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** An instant (ms) as history holds it. */
export function writeInstant(ms: number): string {
  return new Date(ms).toISOString();
}
