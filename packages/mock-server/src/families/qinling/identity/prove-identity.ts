import type { components } from '@functionary/qinling/operations';
import { notAuthenticated, notAuthorized, tokenNotFound } from '../errors.js';
import { findToken } from './identity.js';
import {
  type ApplicationCredential,
  defaultDomain,
  type IdentityData,
  type Token,
  type User,
} from './identity-data.js';

type IdentityProof = components['schemas']['IdentityProof'];

/** Who someone proved to be. */
export interface Proof {
  readonly user: User;
  readonly methods: Token['methods'];
  /** The token that the new one is made from. */
  readonly parent: Token | undefined;
  readonly credential: ApplicationCredential | undefined;
}

interface UserReference {
  readonly id?: string;
  readonly name?: string;
  readonly domain?: { readonly id?: string; readonly name?: string };
}

/** Whether a reference to a domain, by id or name, is to the one there is. */
export function isDefaultDomain(domain: { readonly id?: string; readonly name?: string } | undefined): boolean {
  if (!domain) return false;
  return domain.id === undefined ? domain.name === defaultDomain.name : domain.id === defaultDomain.id;
}

function findUser(identity: IdentityData, reference: UserReference | undefined): User | undefined {
  if (!reference) return undefined;
  if (reference.id !== undefined) return identity.users.find((user) => user.id === reference.id);
  if (!isDefaultDomain(reference.domain)) return undefined;
  return identity.users.find((user) => user.name === reference.name);
}

/**
 * The token that a new one is to be made from. Keystone falls over one that was made from an application credential;
 * here it is refused, as it would otherwise reach the projects that the credential keeps it from.
 *
 * @throws IdentityError 404 for one that is unknown or expired, 403 for one that makes no others
 */
export function findParentToken(identity: IdentityData, value: string, now: number): Token {
  const parent = findToken(identity, value, now);
  if (!parent) throw tokenNotFound(value);
  if (parent.applicationCredentialId !== null) {
    throw notAuthorized('Using a token of an application credential to create another token');
  }
  return parent;
}

/**
 * Judges the proof that a request for a token holds. Every method that is named must hold, and all for one user.
 *
 * @throws IdentityError 401, and what {@link findParentToken} throws
 */
export function proveIdentity(identity: IdentityData, proof: IdentityProof, now: number): Proof {
  const known = ['password', 'token', 'application_credential'];
  if (!proof.methods.every((method) => known.includes(method))) {
    throw notAuthenticated('Attempted to authenticate with an unsupported method.');
  }
  const users: (User | undefined)[] = [];
  const methods: Token['methods'][number][] = [];
  let parent: Token | undefined;
  let credential: ApplicationCredential | undefined;
  for (const method of proof.methods) {
    if (method === 'password') {
      const given = proof.password?.user;
      const user = findUser(identity, given);
      users.push(user && user.password === given?.password ? user : undefined);
      methods.push('password');
    } else if (method === 'token') {
      parent = findParentToken(identity, proof.token?.id ?? '', now);
      const { userId } = parent;
      users.push(identity.users.find((user) => user.id === userId));
      methods.push('token', ...parent.methods);
    } else {
      credential = findCredential(identity, proof.application_credential);
      users.push(identity.users.find((user) => user.id === credential?.userId));
      methods.push('application_credential');
    }
  }
  const [user] = users;
  if (!user || users.some((other) => other?.id !== user.id)) throw notAuthenticated();
  return { user, methods: [...new Set(methods)], parent, credential };
}

/** An application credential, by id or by name and user, whose secret is known. */
function findCredential(
  identity: IdentityData,
  given: IdentityProof['application_credential'],
): ApplicationCredential | undefined {
  const owner = findUser(identity, given?.user);
  const credential = identity.applicationCredentials.find((each) =>
    given?.id ? each.id === given.id : owner && each.userId === owner.id && each.name === given?.name,
  );
  return credential?.secret === given?.secret ? credential : undefined;
}
