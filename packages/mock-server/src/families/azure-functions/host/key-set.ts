import type { SecretKind } from '../make-secret.js';
import type { SiteRecord } from '../state.js';

/** The name of the master key among the system keys. */
export const masterKeyName = '_master';

/** A set of keys that the host's administration API shows. */
export interface KeySet {
  readonly keys: Map<string, string>;
  /** What its secrets are made for. */
  readonly kind: SecretKind;
  /** Under the app, encoded: where the set is. */
  readonly path: string;
}

/** The keys of a function; undefined where there is no such function. */
export function findFunctionKeySet(site: SiteRecord, functionName: string): KeySet | undefined {
  const fn = site.functions.get(functionName.toLowerCase());
  return fn && { keys: fn.keys, kind: 'function', path: `/admin/functions/${encodeURIComponent(fn.name)}/keys` };
}

/** The keys of the host that a path means: `keys` is another name of `functionkeys`. */
export function findHostKeySet(site: SiteRecord, keySet: string): KeySet | undefined {
  const set = keySet.toLowerCase();
  const path = `/admin/host/${set}`;
  if (set === 'systemkeys') return { keys: site.systemKeys, kind: 'system', path };
  return set === 'keys' || set === 'functionkeys' ? { keys: site.functionKeys, kind: 'function', path } : undefined;
}

/** Whether a name means the master key, which is among the system keys alone. */
export function isMasterKey(set: KeySet, keyName: string): boolean {
  return set.kind === 'system' && keyName.toLowerCase() === masterKeyName;
}
