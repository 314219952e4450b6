import { type Fingerprint, fingerprintKey } from './fingerprint.js';

/** The values that a rotation has at hand, found by what its state calls them. They live in memory alone. */
export interface KnownKeys {
  /** @param name the name that the key lives under, where the state does not say it */
  add(value: string, name?: string): Promise<Fingerprint>;
  find(fingerprint: Fingerprint | null): string | undefined;
  fingerprints(): Fingerprint[];
  /** Those whose name was told, with it. */
  named(): (readonly [name: string, fingerprint: Fingerprint])[];
}

/** Begins with none. */
export function collectKeys(): KnownKeys {
  const values = new Map<Fingerprint, string>();
  const names = new Map<Fingerprint, string>();
  return {
    async add(value, name) {
      const fingerprint = await fingerprintKey(value);
      values.set(fingerprint, value);
      if (name !== undefined) names.set(fingerprint, name);
      return fingerprint;
    },
    find: (fingerprint) => (fingerprint === null ? undefined : values.get(fingerprint)),
    fingerprints: () => [...values.keys()],
    named: () => [...names].map(([fingerprint, name]) => [name, fingerprint] as const),
  };
}
