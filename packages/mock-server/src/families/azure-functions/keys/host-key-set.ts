import { invalidParameter, refusedByHost } from '../refusals.js';
import type { SiteRecord } from '../state.js';

/** Which keys of the host a request is about. */
export type HostKeySet =
  | {
      readonly type: 'functionKeys' | 'systemKeys';
      readonly kind: 'function' | 'system';
      readonly keys: Map<string, string>;
    }
  | { readonly type: 'masterKey' };

/** The host calls the master key `_master`; Resource Manager has it under the name of its type. */
const masterNames = ['_master', 'master', 'masterkey'];

/**
 * Finds the keys that the type of a path means, in whatever case. The host keeps the master key among the system keys,
 * by the name `_master`.
 *
 * @throws ManagementError 400 for another type, and for another name of the master key
 */
export function findHostKeySet(site: SiteRecord, keyType: string, keyName: string): HostKeySet {
  const name = keyName.toLowerCase();
  switch (keyType.toLowerCase()) {
    case 'functionkeys':
      return { type: 'functionKeys', kind: 'function', keys: site.functionKeys };
    case 'systemkeys':
      return name === '_master' ? { type: 'masterKey' } : { type: 'systemKeys', kind: 'system', keys: site.systemKeys };
    case 'masterkey':
      if (!masterNames.includes(name)) throw refusedByHost('BadRequest');
      return { type: 'masterKey' };
    default:
      throw invalidParameter('keyType');
  }
}
