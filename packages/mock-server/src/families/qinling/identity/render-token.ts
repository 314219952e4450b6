import type { components } from '@functionary/qinling/operations';
import { renderCatalog, type ServiceUrls } from './catalog.js';
import { listRoles, tokenLifetimeMs } from './identity.js';
import { defaultDomain, type IdentityData, roleIds, type Token } from './identity-data.js';

type TokenInfo = components['schemas']['TokenInfo'];

/** A time as Keystone writes it, to the microsecond. */
export function writeIdentityTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

/** When a token expires, as it says: those that never do always have an hour left. */
export function expiryOf(token: Token, now: number): number {
  return token.expiresAt ?? now + tokenLifetimeMs;
}

/** How a token is shown. */
export interface TokenView {
  readonly urls: ServiceUrls;
  /** ms since 1970. */
  readonly now: number;
  readonly hasCatalog: boolean;
}

/** What a token is good for, as Keystone tells it (openstack/keystone common/render_token.py). */
export function renderToken(identity: IdentityData, token: Token, { urls, now, hasCatalog }: TokenView): TokenInfo {
  const user = identity.users.find((each) => each.id === token.userId)!;
  const info: TokenInfo = {
    methods: [...token.methods],
    user: { id: user.id, name: user.name, domain: defaultDomain, password_expires_at: null },
    audit_ids: [...token.auditIds],
    issued_at: writeIdentityTime(token.issuedAt),
    expires_at: writeIdentityTime(expiryOf(token, now)),
  };
  const { scope } = token;
  if (scope.kind === 'unscoped') return info;
  const projectId = scope.kind === 'project' ? scope.projectId : null;
  info.roles = listRoles(identity, user.id, projectId).map((name) => ({ id: roleIds[name], name }));
  if (hasCatalog) info.catalog = renderCatalog(urls);
  if (scope.kind === 'system') info.system = { all: true };
  if (scope.kind === 'domain') info.domain = defaultDomain;
  if (projectId !== null) {
    const project = identity.projects.find((each) => each.id === projectId)!;
    info.project = { id: project.id, name: project.name, domain: defaultDomain };
    info.is_domain = false;
  }
  const credential = identity.applicationCredentials.find((each) => each.id === token.applicationCredentialId);
  if (credential) {
    const { id, name, isRestricted } = credential;
    info.application_credential = { id, name, restricted: isRestricted };
  }
  return info;
}
