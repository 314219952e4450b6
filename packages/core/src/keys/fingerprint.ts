/** What stands for a key where its value must not: the SHA-256 of it, in hexadecimal. */
export type Fingerprint = string;

/** Computes the fingerprint of a key. */
export async function fingerprintKey(value: string): Promise<Fingerprint> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
