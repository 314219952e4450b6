import type { WorldServices } from '../../../family.js';
import type { QinlingRuntime } from '../state.js';
import { tokenLifetimeMs } from './identity.js';
import type { ApplicationCredential, Project, RoleAssignment, User } from './identity-data.js';

/** What a user is made of. */
export interface NewUser {
  /** @default 32 hexadecimal digits of the world's seed */
  readonly id?: string;
  readonly name: string;
  /** @default the name */
  readonly password?: string;
  /** Name of the project that a token is for when the request names none. @default none: the token is unscoped */
  readonly project?: string;
  /** Roles in that project. @default ['member'] */
  readonly roles?: readonly RoleAssignment['role'][];
}

/** What an application credential is made of. */
export interface NewApplicationCredential {
  /** @default 32 hexadecimal digits of the world's seed */
  readonly id?: string;
  readonly name: string;
  readonly secret: string;
  /** Name of the user. */
  readonly user: string;
  /** Name of the project. */
  readonly project: string;
}

/** What a token is made of. */
export interface NewToken {
  /** @default of the world's seed */
  readonly value?: string;
  /** Name of the user. */
  readonly user: string;
  /** Name of the project that it is for; null for an unscoped one. @default the user's own */
  readonly project?: string | null;
  /** ms since 1970; null for a token that never expires. @default in an hour */
  readonly expiresAt?: number | null;
}

/** What tests do to a world's Keystone besides calling it. What they name must be there, except a user's project, which is made. */
export interface IdentityFacade {
  /** Makes a user, or takes the place of the one of that name. */
  putUser(user: NewUser): User;
  putApplicationCredential(credential: NewApplicationCredential): ApplicationCredential;
  /** Makes a token and gives its value. @throws TypeError for an unknown user or project */
  putToken(token: NewToken): string;
  /** Makes a token bad before its time. */
  revoke(token: string): void;
  listUsers(): readonly User[];
  listProjects(): readonly Project[];
}

/** Makes the part of `world.qinling` that is Keystone's. */
export function createIdentityFacade(runtime: QinlingRuntime, services: WorldServices): IdentityFacade {
  function findNamed<Named extends { readonly name: string }>(
    all: readonly Named[],
    kind: string,
    name: string,
  ): Named {
    const found = all.find((each) => each.name === name);
    if (found) return found;
    const known = all.map((each) => each.name).join(', ');
    throw new TypeError(`Keystone has no ${kind} '${name}': known are ${known}`);
  }

  function makeProject(name: string): Project {
    const { projects } = runtime.data.identity;
    const found = projects.find((each) => each.name === name);
    if (found) return found;
    const project = { id: services.hex(32), name };
    projects.push(project);
    return project;
  }

  return {
    putUser({ id, name, password = name, project, roles = ['member'] }) {
      const { identity } = runtime.data;
      const before = identity.users.find((each) => each.name === name);
      const projectId = project === undefined ? null : makeProject(project).id;
      const user: User = { id: id ?? before?.id ?? services.hex(32), name, password, defaultProjectId: projectId };
      identity.users = [...identity.users.filter((each) => each.name !== name), user];
      const others = identity.assignments.filter((each) => each.userId !== user.id || each.projectId !== projectId);
      const own = projectId === null ? [] : roles.map((role) => ({ userId: user.id, projectId, role }));
      identity.assignments = [...others, ...own];
      return user;
    },

    putApplicationCredential({ id = services.hex(32), name, secret, user, project }) {
      const { identity } = runtime.data;
      const userId = findNamed(identity.users, 'user', user).id;
      const projectId = findNamed(identity.projects, 'project', project).id;
      const credential = { id, name, secret, userId, projectId, isRestricted: true };
      identity.applicationCredentials = [
        ...identity.applicationCredentials.filter((each) => each.id !== id),
        credential,
      ];
      return credential;
    },

    putToken({ value = `gAAAAAB${services.hex(80)}`, user, project, expiresAt }) {
      const { identity } = runtime.data;
      const owner = findNamed(identity.users, 'user', user);
      const projectId =
        typeof project === 'string'
          ? findNamed(identity.projects, 'project', project).id
          : project === null
            ? null
            : owner.defaultProjectId;
      identity.tokens[value] = {
        value,
        userId: owner.id,
        scope: projectId === null ? { kind: 'unscoped' } : { kind: 'project', projectId },
        methods: ['password'],
        auditIds: [services.hex(22)],
        issuedAt: services.now(),
        expiresAt: expiresAt === undefined ? services.now() + tokenLifetimeMs : expiresAt,
        applicationCredentialId: null,
      };
      return value;
    },

    revoke: (token) => {
      delete runtime.data.identity.tokens[token];
    },
    listUsers: () => runtime.data.identity.users,
    listProjects: () => runtime.data.identity.projects,
  };
}
