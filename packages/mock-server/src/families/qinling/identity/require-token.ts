import type { Incoming } from '../../../family.js';
import { notAuthenticated, notAuthorized, tokenNotFound } from '../errors.js';
import type { QinlingRuntime } from '../state.js';
import { findToken, type Identity, identify } from './identity.js';
import type { Token } from './identity-data.js';

/** Who asks Keystone something that needs a token. @throws IdentityError 401 */
export function requireToken(
  { data }: QinlingRuntime,
  incoming: Incoming,
  now: number,
): { readonly token: Token; readonly who: Identity } {
  const token = findToken(data.identity, incoming.headers.get('x-auth-token') ?? '', now);
  const who = token && identify(data.identity, token);
  if (!who) throw notAuthenticated();
  return { token, who };
}

/**
 * The token that a request is about. It is one's own, or one is an administrator.
 *
 * @throws IdentityError 401, 403, 404
 */
export function requireSubjectToken(runtime: QinlingRuntime, incoming: Incoming, now: number, action: string): Token {
  const { who } = requireToken(runtime, incoming, now);
  const value = incoming.headers.get('x-subject-token');
  const subject = findToken(runtime.data.identity, value ?? '', now);
  if (value && !subject) throw tokenNotFound(value);
  if (!who.isAdmin && subject?.userId !== who.user.id) throw notAuthorized(action);
  if (!subject) throw tokenNotFound(value);
  return subject;
}
