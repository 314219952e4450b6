import { type Caller, type CallOptions, InvalidResponseError } from '@functionary/core';
import { issueToken } from './generated/operations.js';
import { callOperation } from './service.js';
import type { IssuedToken, TokenRequest } from './types.js';

/** The tokens of Keystone. */
export class Tokens {
  readonly #caller: Caller;

  /** Made by `Identity`. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets a token by a password, a token or an application credential.
   *
   * @param params - `nocatalog` leaves the catalogue out
   * @throws AuthenticationError when Keystone does not believe it
   */
  async issue(body: TokenRequest, params: { nocatalog?: boolean } = {}, options?: CallOptions): Promise<IssuedToken> {
    const query = params.nocatalog ? { nocatalog: 'true' } : {};
    const { identity } = body.auth;
    // Keystone quotes what it finds wrong in a request.
    const secrets = [identity.password?.user.password, identity.token?.id, identity.application_credential?.secret];
    const { data, headers, status, requestId } = await callOperation(
      this.#caller,
      issueToken,
      { body, query },
      { ...options, secrets },
    );
    const value = headers.get('x-subject-token');
    if (!value || !data?.token) {
      const text = 'issueToken: the answer has no token; check the address';
      throw new InvalidResponseError(text, { operationId: 'issueToken', status, requestId, issues: [] }, undefined);
    }
    return { value, token: data.token };
  }
}
