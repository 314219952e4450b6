import type { Answer, Incoming } from '../../family.js';
import { middlewareError } from './errors.js';
import { findToken, identify } from './identity/identity.js';
import { identityMount, isOpen } from './operation-kinds.js';
import type { QinlingRuntime } from './state.js';

/** Asks for a token that is good now. Keystone's own operations look at theirs themselves. */
export function authorize(incoming: Incoming, runtime: QinlingRuntime, now: number): Answer | undefined {
  if (isOpen(incoming.operation)) return undefined;
  const { identity } = runtime.data;
  const value = incoming.headers.get('x-auth-token');
  const token = value ? findToken(identity, value, now) : undefined;
  if (token && identify(identity, token)) return undefined;
  const reason = value ? `Auth token is invalid: ${value}` : 'Authentication required';
  const text = `Failed to validate access token: ${reason}`;
  const headers = {
    'server-error-message': text,
    'www-authenticate': `Keystone uri="${incoming.baseOf(identityMount)}"`,
  };
  return middlewareError(401, incoming.headers.get('accept'), headers, text);
}
