import type { TokenSource } from '@functionary/core';
import { createTokenCredential } from './credentials.js';
import type { IdentityOptions } from './options.js';
import { createOpenStackCaller } from './service.js';
import { Tokens } from './tokens.js';
import type { IssuedToken, TokenRequest } from './types.js';

/**
 * A client of Keystone, OpenStack's identity service.
 *
 * @example
 * ```ts
 * const identity = new Identity({ baseUrl: 'http://localhost:5000' });
 * const user = { name: 'demo', domain: { id: 'default' }, password: 'demo' };
 * const auth = {
 *   identity: { methods: ['password'], password: { user } },
 *   scope: { project: { name: 'demo', domain: { id: 'default' } } },
 * };
 * const { value, token } = await identity.tokens.issue({ auth });
 * const qinling = new Qinling({ baseUrl: findEndpoint(token), token: value });
 * ```
 */
export class Identity {
  /** Getting tokens. */
  readonly tokens: Tokens;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: IdentityOptions) {
    this.tokens = new Tokens(createOpenStackCaller(options));
  }

  /**
   * A credential that keeps a good token: it gets one when it is first used, before it expires, and when it is refused.
   *
   * @param held - a token to begin with
   */
  credential(auth: TokenRequest['auth'], held?: IssuedToken): TokenSource {
    return createTokenCredential((request) => this.tokens.issue(request, { nocatalog: true }), auth, held);
  }
}
