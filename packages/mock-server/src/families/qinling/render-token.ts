import type { components } from '@functionary/qinling/operations';
import { listRoles, tokenLifetimeMs } from './identity.js';
import { defaultDomain, type IdentityData, roleIds, type Token } from './identity-data.js';

type TokenInfo = components['schemas']['TokenInfo'];
type CatalogService = components['schemas']['CatalogService'];

/** Where the services are, as the request that asks can reach them. */
export interface ServiceUrls {
  readonly functionEngine: string;
  readonly identity: string;
}

const interfaces = ['public', 'internal', 'admin'] as const;

function renderService(id: string, type: string, name: string, url: string): CatalogService {
  const endpoints = interfaces.map((each, index) => ({
    ...{ id: `${id.slice(0, 31)}${index}`, interface: each, region: 'RegionOne', region_id: 'RegionOne', url },
  }));
  return { id, type, name, endpoints };
}

function renderCatalog(urls: ServiceUrls): CatalogService[] {
  return [
    renderService('4363ae44bdf34a3981fde3b823cb9aa2', 'function-engine', 'qinling', urls.functionEngine),
    renderService('8cd4b957090f4ca5842a22e9a74099cd', 'identity', 'keystone', `${urls.identity}/v3`),
  ];
}

/** A time as Keystone writes it, to the microsecond. */
function writeIdentityTime(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

/** What a token is good for, as Keystone tells it (openstack/keystone common/render_token.py). */
export function renderToken(identity: IdentityData, token: Token, urls: ServiceUrls, hasCatalog: boolean): TokenInfo {
  const user = identity.users.find((each) => each.id === token.userId)!;
  const info: TokenInfo = {
    methods: [...token.methods],
    user: { id: user.id, name: user.name, domain: defaultDomain, password_expires_at: null },
    audit_ids: [...token.auditIds],
    issued_at: writeIdentityTime(token.issuedAt),
    expires_at: writeIdentityTime(token.expiresAt ?? token.issuedAt + tokenLifetimeMs),
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
  if (credential) info.application_credential = { id: credential.id, name: credential.name, restricted: true };
  return info;
}
