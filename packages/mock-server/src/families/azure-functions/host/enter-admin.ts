import type { Incoming } from '../../../family.js';
import { adminScopeOf } from '../functions/issue-admin-token.js';
import { levelOfKey } from '../keys/check-key.js';
import { readKey } from '../keys/read-key.js';
import type { AzureWorld, SiteRecord } from '../state.js';
import { findHost, type HostAbsence } from './find-host.js';

/** A key that is good, for less than this. */
const lowerKeyAnswer = { status: 403, contentType: 'text/html', body: '' } as const;

/** Why one does not get in. */
export type AdminRefusal = HostAbsence | { readonly status: 401 } | typeof lowerKeyAnswer;

/** A token that Resource Manager gave for the host of this very site. */
function hasAdminToken({ runtime, services }: AzureWorld, site: SiteRecord, { headers }: Incoming): boolean {
  const value = /^bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const token = value === undefined ? undefined : runtime.data.tokens.get(value);
  return token?.scope === adminScopeOf(site) && token.expires_at > services.now();
}

/**
 * The way into the administration API: the master key, or the token for it. 401 for no key and for one that is not
 * good, 403 for one that opens less.
 */
export function enterAdmin(
  world: AzureWorld,
  incoming: Incoming,
): { readonly site: SiteRecord } | { readonly refused: AdminRefusal } {
  const found = findHost(world, incoming);
  if ('refused' in found) return found;
  if (hasAdminToken(world, found.site, incoming)) return found;
  const level = levelOfKey(found.site, readKey(incoming) ?? '');
  if (level === 'admin') return found;
  return { refused: level === undefined ? { status: 401 } : lowerKeyAnswer };
}
