import { keepToken } from '../keep-token.js';
import { renderHostLabel } from '../render-resource-id.js';
import type { AzureWorld, SiteRecord, TokenRecord } from '../state.js';

/** How long a token for the host is good, ms: it is meant for the next call. */
const lifeMs = 5 * 60_000;

/** What a token for the host of a site is for. */
export function adminScopeOf(site: SiteRecord): string {
  return `host:${renderHostLabel(site).toLowerCase()}`;
}

/** Issues a token that the host's administration API takes in the place of the master key. */
export function issueAdminToken({ runtime, services }: AzureWorld, site: SiteRecord): TokenRecord {
  const { tokens } = runtime.data;
  const now = services.now();
  for (const [value, { scope, expires_at }] of tokens) {
    if (scope.startsWith('host:') && expires_at <= now) tokens.delete(value);
  }
  const token: TokenRecord = {
    // three parts, as tokens of the service have, and nothing that could be taken for one
    value: ['mock', 'host-admin', services.hex(24)].join('.'),
    client_id: '',
    tenant_id: '',
    scope: adminScopeOf(site),
    expires_at: now + lifeMs,
  };
  keepToken(runtime.data, token);
  return token;
}
