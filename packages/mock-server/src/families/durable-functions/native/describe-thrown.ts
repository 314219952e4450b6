/** Says what was thrown, in words that are never empty. */
export function describeThrown(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown === '' ? 'an empty string was thrown' : thrown;
  if (thrown instanceof Error) return thrown.message || thrown.name || 'an Error without a message was thrown';
  try {
    return JSON.stringify(thrown) ?? String(thrown);
  } catch {
    return String(thrown);
  }
}
