import type { components } from '@functionary/qinling/operations';
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
 * Judges the proof that a request for a token holds; undefined when it is not good. Every method that is named must
 * hold, and all for one user.
 */
export function proveIdentity(identity: IdentityData, proof: IdentityProof, now: number): Proof | undefined {
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
      parent = findToken(identity, proof.token?.id ?? '', now);
      users.push(identity.users.find((user) => user.id === parent?.userId));
      methods.push('token', ...(parent?.methods ?? []));
    } else if (method === 'application_credential') {
      const given = proof.application_credential;
      const owner = findUser(identity, given?.user);
      credential = identity.applicationCredentials.find(
        (each) => each.id === given?.id || (owner && each.userId === owner.id && each.name === given?.name),
      );
      if (credential && credential.secret !== given?.secret) credential = undefined;
      users.push(identity.users.find((user) => user.id === credential?.userId));
      methods.push('application_credential');
    } else return undefined;
  }
  const [user] = users;
  if (!user || users.some((other) => other?.id !== user.id)) return undefined;
  return { user, methods: [...new Set(methods)], parent, credential };
}
