import type { AnyCall } from '../../family.js';
import { findToken, identify } from './identity/identity.js';
import type { QinlingRuntime } from './state.js';

/** Who asks. */
export interface Requester {
  readonly userId: string;
  /** Empty for a token of no project. */
  readonly projectId: string;
  /** Has the role `admin` where the token is good. */
  readonly isAdmin: boolean;
}

/** Who makes a request. Its token has been found good already: this comes after `authorize`. */
export function requesterOf({
  runtime,
  incoming,
  services,
}: Pick<AnyCall<QinlingRuntime>, 'runtime' | 'incoming' | 'services'>): Requester {
  const { identity } = runtime.data;
  const token = findToken(identity, incoming.headers.get('x-auth-token') ?? '', services.now());
  const found = token && identify(identity, token);
  return {
    userId: found?.user.id ?? '',
    projectId: found?.projectId ?? '',
    isAdmin: found?.isAdmin ?? false,
  };
}
