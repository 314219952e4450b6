import type { KeyLevel } from '../invocation/registered-code.js';
import type { SiteRecord } from '../state.js';

const holds = (keys: ReadonlyMap<string, string> | undefined, key: string): boolean => {
  for (const value of keys?.values() ?? []) if (value === key) return true;
  return false;
};

/**
 * How much a key opens at a site, by its value alone: names do not matter. A function's own keys count only where the
 * function is named.
 *
 * @param functionName in any case
 * @returns undefined for a value that no key has
 */
export function levelOfKey(
  site: SiteRecord,
  key: string,
  functionName?: string,
): Exclude<KeyLevel, 'anonymous'> | undefined {
  if (key === '') return undefined;
  if (key === site.masterKey) return 'admin';
  const own = functionName === undefined ? undefined : site.functions.get(functionName.toLowerCase())?.keys;
  if (holds(site.functionKeys, key) || holds(own, key)) return 'function';
  return holds(site.systemKeys, key) ? 'system' : undefined;
}
