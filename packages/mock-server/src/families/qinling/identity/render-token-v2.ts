import type { components } from '@functionary/qinling/operations';
import { writeTime } from '../state.js';
import { renderCatalogV2, type ServiceUrls } from './catalog.js';
import { listRoles } from './identity.js';
import { type IdentityData, roleIds, type Token } from './identity-data.js';
import { expiryOf, writeIdentityTime } from './render-token.js';

type TokenAnswerV2 = components['schemas']['TokenAnswerV2'];

/** A token as version 2 of Keystone tells it: a project is a tenant there. An unscoped one has neither roles nor catalogue. */
export function renderTokenV2(identity: IdentityData, token: Token, urls: ServiceUrls, now: number): TokenAnswerV2 {
  const { id, name } = identity.users.find((each) => each.id === token.userId)!;
  const { scope } = token;
  const project = scope.kind === 'project' ? identity.projects.find((each) => each.id === scope.projectId) : undefined;
  const roles = project ? listRoles(identity, id, project.id) : [];
  return {
    access: {
      token: {
        id: token.value,
        issued_at: writeIdentityTime(token.issuedAt),
        expires: writeTime(expiryOf(token, now)),
        audit_ids: [...token.auditIds],
        ...(project && { tenant: { id: project.id, name: project.name, description: null, enabled: true } }),
      },
      serviceCatalog: project ? renderCatalogV2(urls) : [],
      user: { id, name, username: name, roles: roles.map((role) => ({ name: role })), roles_links: [] },
      metadata: { is_admin: 0, roles: roles.map((role) => roleIds[role]) },
    },
  };
}
