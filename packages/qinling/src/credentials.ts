import type { AccessToken, CallOptions, ClientOptions, Clock, TokenSource } from '@functionary/core';
import { FUNCTION_ENGINE, findEndpoint } from './catalog.js';
import type { EndpointChoice } from './options.js';
import { readTime } from './times.js';
import type { CatalogService } from './types.js';

/** What a login gives. */
export interface Login {
  readonly value: string;
  /** As Keystone writes it, in UTC: a time that can be read. */
  readonly expires_at: string;
  /** As Keystone writes it, in UTC; version 2 may leave it out. */
  readonly issued_at: string | undefined;
  /** Absent where it was not asked for, and for a token without a project. */
  readonly catalog: readonly CatalogService[] | undefined;
}

/**
 * A credential that asks Keystone for a token when there is none, when the one there is about to expire, and once when
 * it was refused; and that knows the catalogue which came with the first.
 */
export interface KeystoneCredential extends TokenSource {
  /** Gets a new token, or the one by which the catalogue was read, where nobody has taken that yet. Clients keep what they get. */
  getToken(): Promise<AccessToken>;
  /**
   * Finds where a service is.
   *
   * @param choice - the interface and region
   * @param type - the service's type in the catalogue
   * @default 'function-engine'
   * @param options - `signal` ends the request to Keystone, for all who wait for it
   * @throws AuthenticationError when Keystone does not believe it; InvalidArgumentError when its catalogue has no such
   *   endpoint
   */
  endpoint(choice?: EndpointChoice, type?: string, options?: Pick<CallOptions, 'signal'>): Promise<string>;
  /** The same credential, whose requests to Keystone go by these options where it was made with none of its own. Tokens are not shared. */
  using(options: ClientOptions): KeystoneCredential;
}

/** How long before it expires a token is replaced, in milliseconds; earlier by as much as half of its life if that is short. */
const RENEW_BEFORE_MS = 120_000;

/**
 * Makes a credential of a way to log in.
 *
 * @param open - gives the way to log in, and the clock, by a client's options
 */
export function createKeystoneCredential(
  open: (options: ClientOptions) => {
    login(wantsCatalog: boolean, options: CallOptions | undefined): Promise<Login>;
    clock: Clock;
  },
  options: ClientOptions = {},
): KeystoneCredential {
  const { login, clock } = open(options);
  let catalog: readonly CatalogService[] | undefined;
  let flight: Promise<AccessToken> | undefined;
  let untaken: AccessToken | undefined;

  async function logIn(options?: CallOptions): Promise<AccessToken> {
    const asked = clock.now();
    const { value, expires_at, issued_at, catalog: found } = await login(!catalog, options);
    catalog ??= found ?? [];
    const lifeMs = readTime(expires_at)!.getTime() - (readTime(issued_at)?.getTime() ?? asked);
    // By one's own clock, which need not agree with Keystone's.
    const expiresOnTimestamp = asked + lifeMs;
    const refreshAfterTimestamp = expiresOnTimestamp - Math.min(RENEW_BEFORE_MS, lifeMs / 2);
    untaken = { token: value, expiresOnTimestamp, refreshAfterTimestamp };
    return untaken;
  }

  const shareLogin = (options?: CallOptions) => {
    flight ??= logIn(options).finally(() => {
      flight = undefined;
    });
    return flight;
  };

  return {
    async getToken() {
      const isGood = untaken?.refreshAfterTimestamp !== undefined && clock.now() < untaken.refreshAfterTimestamp;
      const token = isGood && untaken ? untaken : await shareLogin();
      untaken = undefined;
      return token;
    },
    async endpoint(choice, type = FUNCTION_ENGINE, call) {
      if (!catalog) await shareLogin(call);
      return findEndpoint({ catalog }, type, choice);
    },
    using: (others) => createKeystoneCredential(open, { ...others, ...options }),
  };
}
