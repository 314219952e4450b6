import { sha1 } from '@noble/hashes/legacy.js';

/** The text that durable-functions names every GUID by; only the namespace differs from one to the next. */
const NAME = '9e952958-5e33-4daf-827f-2fa12937b875';

/** UUID version 5 of a fixed text in the namespace that is the SHA-1 of `name`, as durable-functions makes them. */
export function newGuid(name: string): string {
  const text = new TextEncoder();
  const namespace = sha1(text.encode(name)).slice(0, 16);
  const hash = sha1(new Uint8Array([...namespace, ...text.encode(NAME)])).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
