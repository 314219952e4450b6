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
    const query = params.nocatalog ? { query: { nocatalog: 'true' } } : {};
    const { data, headers, status, requestId } = await callOperation(
      this.#caller,
      issueToken,
      { body, ...query },
      options,
    );
    const value = headers.get('x-subject-token');
    if (!value || !data?.token) {
      const text = `issueToken: the answer with ${status} has no token; check authUrl`;
      throw new InvalidResponseError(text, { operationId: 'issueToken', status, requestId, issues: [] }, undefined);
    }
    return { value, token: data.token };
  }
}
