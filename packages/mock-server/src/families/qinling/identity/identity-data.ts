/** A project of Keystone. All are in the domain `default`. */
export interface Project {
  readonly id: string;
  readonly name: string;
}

/** A user of Keystone, with a password and a project that a token is for when the request names none. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly password: string;
  readonly defaultProjectId: string | null;
}

/** A role that a user has in a project, or in the whole installation where there is none. */
export interface RoleAssignment {
  readonly userId: string;
  readonly projectId: string | null;
  readonly role: 'admin' | 'member' | 'reader';
}

/** Stands for a user in one project, without the password. */
export interface ApplicationCredential {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly userId: string;
  readonly projectId: string;
  /** May not make or delete further credentials. */
  readonly isRestricted: boolean;
}

/** What a token is good for. */
export type TokenScope =
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'domain' }
  | { readonly kind: 'system' }
  | { readonly kind: 'unscoped' };

/** A token that Keystone gave out. */
export interface Token {
  readonly value: string;
  readonly userId: string;
  readonly scope: TokenScope;
  readonly methods: readonly ('password' | 'token' | 'application_credential')[];
  readonly auditIds: readonly string[];
  /** ms since 1970. */
  readonly issuedAt: number;
  /** ms since 1970; null for one that never expires, as those that a world starts with. */
  readonly expiresAt: number | null;
  readonly applicationCredentialId: string | null;
}

/** All that Keystone knows. Plain data. */
export interface IdentityData {
  projects: Project[];
  users: User[];
  assignments: RoleAssignment[];
  applicationCredentials: ApplicationCredential[];
  tokens: Record<string, Token>;
}

/** The one domain. */
export const defaultDomain = { id: 'default', name: 'Default' };

/** Ids of the roles. */
export const roleIds = {
  admin: '2b8f4b1c9d3e4f0a8c7d6e5f4a3b2c1d',
  member: '51cc68287d524c759f47c811e6463340',
  reader: '6f5e4d3c2b1a40598877665544332211',
} as const;

const demoProject: Project = { id: '5eeb5916ae4b43699f06ea422e581b83', name: 'demo' };
const altProject: Project = { id: '0d1c2b3a495867768594a3b2c1d0e0f1', name: 'alt' };
const adminProject: Project = { id: '9c8b7a6958473625140f0e0d0c0b0a09', name: 'admin' };

function userOf(id: string, name: string, project: Project): User {
  return { id, name, password: name, defaultProjectId: project.id };
}

const users = [
  userOf('1f2e3d4c5b6a47988796a5b4c3d2e1f0', 'admin', adminProject),
  userOf('ee4dfb6e5540447cb3741905149d9b6e', 'demo', demoProject),
  userOf('a0b1c2d3e4f546879809a8b7c6d5e4f3', 'alt', altProject),
] as const;

/** The identity that every world has: three projects, three users, a standing token each. */
export function createIdentityData(now: number): IdentityData {
  const [admin, demo, alt] = users;
  const tokens = users.map(
    (user): Token => ({
      value: `${user.name}-token`,
      userId: user.id,
      scope: { kind: 'project', projectId: user.defaultProjectId! },
      methods: ['password'],
      auditIds: [`${user.name}-audit`],
      issuedAt: now,
      expiresAt: null,
      applicationCredentialId: null,
    }),
  );
  return {
    projects: [adminProject, demoProject, altProject],
    users: [...users],
    assignments: [
      { userId: admin.id, projectId: adminProject.id, role: 'admin' },
      { userId: admin.id, projectId: demoProject.id, role: 'admin' },
      { userId: admin.id, projectId: null, role: 'admin' },
      { userId: demo.id, projectId: demoProject.id, role: 'member' },
      { userId: alt.id, projectId: altProject.id, role: 'member' },
    ],
    applicationCredentials: [
      {
        ...{ id: 'demo-credential', name: 'demo', secret: 'demo-secret' },
        ...{ userId: demo.id, projectId: demoProject.id, isRestricted: true },
      },
    ],
    tokens: Object.fromEntries(tokens.map((token) => [token.value, token])),
  };
}
