const BYTES = 40;

/** Makes a key: 40 random bytes, as the functions host takes for its own, in URL-safe base64 without padding. */
export function generateKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
