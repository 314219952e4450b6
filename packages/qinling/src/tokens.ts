import {
  type Caller,
  type CallOptions,
  callOperation,
  createMismatch,
  isApiError,
  type Operation,
} from '@functionary/core';
import { checkToken, issueToken, issueTokenV2, revokeToken, validateToken } from './generated/operations.js';
import { readTime } from './times.js';
import type { IssuedToken, TokenAccess, TokenInfo, TokenRequest, TokenRequestV2 } from './types.js';

/** The tokens of Keystone. */
export class Tokens {
  readonly #caller: Caller;
  readonly #hasToken: boolean;

  /** Made by `Identity`. */
  constructor(caller: Caller, hasToken: boolean) {
    this.#caller = caller;
    this.#hasToken = hasToken;
  }

  /**
   * Gets a token by a password, a token or an application credential, as Keystone's version 3 has it.
   *
   * @param params - `nocatalog` leaves the catalogue out
   * @throws AuthenticationError when Keystone does not believe it
   */
  async issue(body: TokenRequest, params: { nocatalog?: boolean } = {}, options?: CallOptions): Promise<IssuedToken> {
    const query = params.nocatalog ? { nocatalog: 'true' } : {};
    const { identity } = body.auth;
    // Keystone quotes what it finds wrong in a request.
    const secrets = [identity.password?.user.password, identity.token?.id, identity.application_credential?.secret];
    const answer = await callOperation(this.#caller, issueToken, { body, query } as never, { ...options, secrets });
    const value = answer.headers.get('x-subject-token');
    if (!value || !readTime(answer.data?.token?.expires_at)) throw createMismatch('issueToken', answer, 'token');
    return { value, token: answer.data.token };
  }

  /**
   * Gets a token by a password or a token, as Keystone's version 2 has it. The token's value is `token.id` of what
   * comes back: a secret, which prints and serialises like the rest.
   *
   * @throws AuthenticationError when Keystone does not believe it
   */
  async issueV2(body: TokenRequestV2, options?: CallOptions): Promise<TokenAccess> {
    const { passwordCredentials, token } = body.auth;
    const secrets = [passwordCredentials?.password, token?.id];
    const answer = await callOperation(this.#caller, issueTokenV2, { body }, { ...options, secrets });
    const { id, expires } = answer.data?.access?.token ?? {};
    if (!id || !readTime(expires)) throw createMismatch('issueTokenV2', answer, 'token');
    return answer.data.access;
  }

  /**
   * Shows what a token is good for, one's own or, for those who may, another's.
   *
   * @param params - `nocatalog` leaves the catalogue out
   * @throws NotFoundError for a token that is no good; AuthenticationError where it asks about itself, for want of another
   */
  async validate(token: string, params: { nocatalog?: boolean } = {}, options?: CallOptions): Promise<TokenInfo> {
    const query = params.nocatalog ? { nocatalog: 'true' } : {};
    return (await this.#ask(validateToken, token, { query }, options)).data.token;
  }

  /** Whether a token is good, one's own or, for those who may, another's. */
  async check(token: string, options?: CallOptions): Promise<boolean> {
    try {
      await this.#ask(checkToken, token, {}, options);
      return true;
    } catch (error) {
      // A token that asks about itself is refused where it is no good.
      if (isApiError(error) && (error.status === 404 || (error.status === 401 && !this.#hasToken))) return false;
      throw error;
    }
  }

  /**
   * Makes a token worthless, one's own or, for those who may, another's.
   *
   * @throws NotFoundError for a token that is no good already; AuthenticationError where it asks by itself
   */
  async revoke(token: string, options?: CallOptions): Promise<void> {
    await this.#ask(revokeToken, token, {}, options);
  }

  #ask<Result>(operation: Operation<any, Result>, token: string, args: object, options?: CallOptions) {
    // Without a token of its own the client asks by the very token, as everyone may.
    const own = this.#hasToken ? {} : { 'X-Auth-Token': token };
    const headers = { 'X-Subject-Token': token, ...own };
    return callOperation(this.#caller, operation, { ...args, headers }, options);
  }
}
