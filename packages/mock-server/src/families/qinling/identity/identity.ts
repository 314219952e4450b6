import type { IdentityData, Token, User } from './identity-data.js';

/** How long Keystone's tokens live, unless it is configured otherwise. */
export const tokenLifetimeMs = 3_600_000;

/** The token of a value, unless it is unknown or has expired. */
export function findToken(identity: IdentityData, value: string, now: number): Token | undefined {
  const token = Object.hasOwn(identity.tokens, value) ? identity.tokens[value] : undefined;
  return token && (token.expiresAt === null || token.expiresAt > now) ? token : undefined;
}

/** Who a request is made by. */
export interface Identity {
  readonly user: User;
  /** Null for a token that is for no project. */
  readonly projectId: string | null;
  readonly isAdmin: boolean;
}

/** Roles of a user in a project; with null, in the whole installation. */
export function listRoles(identity: IdentityData, userId: string, projectId: string | null) {
  return identity.assignments
    .filter((assignment) => assignment.userId === userId && assignment.projectId === projectId)
    .map((assignment) => assignment.role);
}

/** Who a token stands for. */
export function identify(identity: IdentityData, token: Token): Identity | undefined {
  const user = identity.users.find((each) => each.id === token.userId);
  if (!user) return undefined;
  const projectId = token.scope.kind === 'project' ? token.scope.projectId : null;
  const isScoped = token.scope.kind !== 'unscoped';
  return { user, projectId, isAdmin: isScoped && listRoles(identity, user.id, projectId).includes('admin') };
}
