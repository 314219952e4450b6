import type { ListedHostKeys } from './key-types.js';
import { readKeyMap } from './normalise.js';

/**
 * The keys of a host by kind. A kind of which there is none may be absent or null in an answer.
 *
 * @returns undefined for what holds none of them
 */
export function readHostKeys(data: unknown): ListedHostKeys | undefined {
  const whole = data as Record<string, unknown>;
  const { masterKey, functionKeys, systemKeys } = whole;
  if (masterKey === undefined && functionKeys === undefined && systemKeys === undefined) return undefined;
  return {
    ...whole,
    masterKey: typeof masterKey === 'string' && masterKey ? masterKey : null,
    functionKeys: readKeyMap(functionKeys) ?? {},
    systemKeys: readKeyMap(systemKeys) ?? {},
  };
}
