import type { TokenSource, WireRequest } from '@functionary/core';
import type { IssuedToken, TokenRequest } from './types.js';

/** Puts a token where OpenStack's services look for it. */
export function placeToken(token: string, request: WireRequest): void {
  request.headers.set('X-Auth-Token', token);
}

/**
 * A credential that asks Keystone for a token when there is none, when the one there is about to expire, and once when
 * it was refused.
 *
 * @param issue - asks Keystone
 * @param auth - who one is, and what for
 * @param held - a token that was issued before
 */
export function createTokenCredential(
  issue: (request: TokenRequest) => Promise<IssuedToken>,
  auth: TokenRequest['auth'],
  held?: IssuedToken,
): TokenSource {
  let first = held;
  return {
    async getToken() {
      const { value, token } = first ?? (await issue({ auth }));
      first = undefined;
      return { token: value, expiresOnTimestamp: Date.parse(token.expires_at) };
    },
  };
}
