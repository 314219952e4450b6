import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../seeded-random.js';
import { generateHostSecret } from './make-secret.js';
import { checksumMarvin } from './marvin.js';

describe('generateHostSecret', () => {
  it.each(['function', 'master', 'system'] as const)('makes a %s key of the form that the host makes', (kind) => {
    const random = createSeededRandom(1);
    const secrets = Array.from({ length: 50 }, () => generateHostSecret(random, kind));
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{44}AzFu[\w-]{6}==$/);
  });

  it('ends in the checksum of the rest, lowest byte first', () => {
    const secret = generateHostSecret(createSeededRandom(1), 'master');
    const bytes = Uint8Array.from(atob(secret.replaceAll('-', '+').replaceAll('_', '/')), (mark) => mark.charCodeAt(0));
    const checksum = checksumMarvin(bytes.subarray(0, 36), 0x65723030, 0x4d617374);
    expect(new DataView(bytes.buffer).getUint32(36, true)).toBe(checksum);
  });

  it('tells by the checksum what a key is good for', () => {
    const [one, other] = (['function', 'system'] as const).map((kind) =>
      generateHostSecret({ hex: (n) => '5'.repeat(n) }, kind),
    );
    expect(one!.slice(0, 48)).toBe(other!.slice(0, 48));
    expect(one!.slice(48)).not.toBe(other!.slice(48));
  });
});

/** Of 64 bits, of which the checksum is the two halves folded (dotnet/runtime MarvinTests.cs). */
const vectors: [bytes: number[], low: number, high: number, hash: bigint][] = [
  [[], 0x001bdbcc, 0x004fb61a, 0x30ed35c100cd3c7dn],
  [[0x86, 0x42, 0xdc, 0x59], 0x001bdbcc, 0x004fb61a, 0x7008f2e87e9cf556n],
  [[0x86, 0x42, 0xdc, 0x59], 0x001bdbcc, 0x804fb61a, 0x36289d9654fb49f6n],
  [[0x00, 0xff, 0x00, 0xff], 0x801bdbcc, 0x804fb61a, 0x24eaa279d9a529can],
];

it.each(vectors)('checksumMarvin of %j by the seed %d, %d is that of .NET', (bytes, low, high, hash) => {
  const folded = Number((hash >> 32n) ^ (hash & 0xffffffffn));
  expect(checksumMarvin(Uint8Array.from(bytes), low, high)).toBe(folded);
});
