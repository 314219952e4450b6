import type { Answer, Incoming } from '../../family.js';
import { middlewareError } from './errors.js';
import { findToken } from './identity.js';
import type { QinlingRuntime } from './state.js';

const openOperations = new Set(['listVersions', 'issueToken']);

/** Every call but the list of versions and Keystone's own needs a token that is good now. */
export function authorize(incoming: Incoming, runtime: QinlingRuntime, now: number): Answer | undefined {
  if (openOperations.has(incoming.operation.id)) return undefined;
  const value = incoming.headers.get('x-auth-token');
  if (value && findToken(runtime.data.identity, value, now)) return undefined;
  const reason = value ? `Auth token is invalid: ${value}` : 'Authentication required';
  return middlewareError(401, incoming.headers.get('accept'), {
    'server-error-message': `Failed to validate access token: ${reason}`,
    'www-authenticate': `Keystone uri="${incoming.baseOf('openstack/identity')}"`,
  });
}
