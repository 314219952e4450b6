import { generateHostSecret, type SecretKind } from '../make-secret.js';
import type { AzureWorld } from '../state.js';
import { findKeyName } from './find-key-name.js';

/** A key that was written. */
export interface WrittenKey {
  /** As kept: as first written. */
  readonly name: string;
  readonly value: string;
  readonly isNew: boolean;
}

/** Gives a key a value, or a new one of the host's own where none is given; makes the key where there is none. */
export function writeKey(
  { services }: AzureWorld,
  keys: Map<string, string>,
  kind: SecretKind,
  name: string,
  value: string = generateHostSecret(services, kind),
): WrittenKey {
  const kept = findKeyName(keys, name);
  keys.set(kept ?? name, value);
  return { name: kept ?? name, value, isNew: kept === undefined };
}

/** Takes a key away. Whether there was one. */
export function dropKey(keys: Map<string, string>, name: string): boolean {
  const kept = findKeyName(keys, name);
  return kept !== undefined && keys.delete(kept);
}
