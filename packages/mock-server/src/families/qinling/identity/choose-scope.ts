import type { components } from '@functionary/qinling/operations';
import { notAuthenticated, notAuthorized } from '../errors.js';
import { listRoles } from './identity.js';
import type { IdentityData, TokenScope } from './identity-data.js';
import { isDefaultDomain, type Proof } from './prove-identity.js';

type RequestedScope = components['schemas']['TokenRequest']['auth']['scope'];

/** The scope of a token for a project. @throws IdentityError 401 when the user has no role there, or there is no such project */
export function scopeToProject(identity: IdentityData, userId: string, projectId: string | undefined): TokenScope {
  if (projectId === undefined || listRoles(identity, userId, projectId).length === 0) throw notAuthenticated();
  return { kind: 'project', projectId };
}

/**
 * What a new token is good for.
 *
 * @throws IdentityError 401 when the user has no role there, or there is no such place; 403 for what a token may not become
 */
export function chooseScope(identity: IdentityData, proof: Proof, requested: RequestedScope): TokenScope {
  const { user, credential, parent } = proof;
  if (credential) {
    if (requested !== undefined) {
      throw notAuthenticated(
        'Error authenticating with application credential: Application credentials cannot request a scope.',
      );
    }
    return { kind: 'project', projectId: credential.projectId };
  }
  if (requested === undefined) {
    const projectId = user.defaultProjectId;
    const hasRole = projectId !== null && listRoles(identity, user.id, projectId).length > 0;
    return hasRole ? { kind: 'project', projectId } : { kind: 'unscoped' };
  }
  if (typeof requested === 'string' || 'unscoped' in requested) return { kind: 'unscoped' };
  if (parent?.scope.kind === 'system' && (requested.project || requested.domain)) {
    throw notAuthorized(
      'Using a system-scoped token to create a project-scoped or domain-scoped token is not allowed.',
    );
  }
  if (requested.project) {
    const { id, name, domain } = requested.project;
    const project = identity.projects.find((each) =>
      id ? each.id === id : each.name === name && isDefaultDomain(domain),
    );
    return scopeToProject(identity, user.id, project?.id);
  }
  const hasSystemRole = listRoles(identity, user.id, null).length > 0;
  if (requested.system && hasSystemRole) return { kind: 'system' };
  if (isDefaultDomain(requested.domain) && hasSystemRole) return { kind: 'domain' };
  throw notAuthenticated();
}
