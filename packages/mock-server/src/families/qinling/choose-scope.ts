import type { components } from '@functionary/qinling/operations';
import { listRoles } from './identity.js';
import type { IdentityData, TokenScope } from './identity-data.js';
import { isDefaultDomain, type Proof } from './prove-identity.js';

type RequestedScope = components['schemas']['TokenRequest']['auth']['scope'];

/** What a new token is good for; undefined when the user has no role there, or there is no such place. */
export function chooseScope(identity: IdentityData, proof: Proof, requested: RequestedScope): TokenScope | undefined {
  const { user, credential } = proof;
  if (credential) return requested === undefined ? { kind: 'project', projectId: credential.projectId } : undefined;
  if (requested === 'unscoped') return { kind: 'unscoped' };
  if (requested === undefined) {
    const projectId = user.defaultProjectId;
    const hasRole = projectId !== null && listRoles(identity, user.id, projectId).length > 0;
    return hasRole ? { kind: 'project', projectId } : { kind: 'unscoped' };
  }
  if (requested.project) {
    const { id, name, domain } = requested.project;
    const project = identity.projects.find((each) =>
      id === undefined ? each.name === name && isDefaultDomain(domain) : each.id === id,
    );
    if (!project || listRoles(identity, user.id, project.id).length === 0) return undefined;
    return { kind: 'project', projectId: project.id };
  }
  const hasSystemRole = listRoles(identity, user.id, null).length > 0;
  if (requested.system?.all && hasSystemRole) return { kind: 'system' };
  if (isDefaultDomain(requested.domain) && hasSystemRole) return { kind: 'domain' };
  return undefined;
}
