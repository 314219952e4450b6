import type { WorldServices } from '../../family.js';
import { checksumMarvin } from './marvin.js';

/** What a key is good for: the host tells them apart by the seed of their checksums. */
export type SecretKind = 'function' | 'master' | 'system';

/** SecretGenerator.cs of azure-functions-host: eight letters read as a number. */
const seeds: Readonly<Record<SecretKind, string>> = { function: 'Functi00', master: 'Master00', system: 'System00' };

/** Where the 40 bytes hold the signature `AzFu` (three bytes that base64 writes so) and the checksum. */
const signature = [0x03, 0x31, 0x6e];
const signatureAt = 33;
const checksumAt = 36;
const length = 40;

/** The two halves of a seed, the lower one first. */
function readSeed(letters: string): [low: number, high: number] {
  const half = (text: string) => [...text].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
  return [half(letters.slice(4)), half(letters.slice(0, 4))];
}

/**
 * Makes a key as the Functions host does: 40 random bytes with the signature `AzFu` and a checksum in their places, in
 * URL-safe base64 with its padding, 56 characters.
 */
export function generateHostSecret(services: Pick<WorldServices, 'hex'>, kind: SecretKind = 'function'): string {
  const digits = services.hex(2 * length);
  const bytes = Uint8Array.from({ length }, (_, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16));
  bytes.set(signature, signatureAt);
  const [low, high] = readSeed(seeds[kind]);
  const checksum = checksumMarvin(bytes.subarray(0, checksumAt), low, high);
  new DataView(bytes.buffer).setUint32(checksumAt, checksum, true);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
