import type { ClientOptions, CredentialInput } from '@functionary/core';
import type { TokenRequest } from './types.js';

/** Options of `Qinling` and of `createClient`. */
export interface QinlingOptions extends ClientOptions {
  /** Where the function engine is, as the catalogue says: without `/v1`. */
  baseUrl: string;
  /**
   * What goes into `X-Auth-Token`: a value, a function that gives it, or `identity.credential(...)`, which gets a new
   * token before the old one expires. The list of versions needs none.
   */
  token?: CredentialInput | undefined;
}

/** Options of `Identity`. */
export interface IdentityOptions extends ClientOptions {
  /** Where Keystone is, without `/v3`. */
  baseUrl: string;
}

/** Which of a service's endpoints to take from the catalogue. */
export interface EndpointChoice {
  /** @default 'public' */
  interface?: 'public' | 'internal' | 'admin';
  /** @default the first that is listed */
  region?: string;
}

/** Options of `Qinling.connect`. */
export interface ConnectOptions extends ClientOptions, EndpointChoice {
  /** Where Keystone is, without `/v3`. */
  authUrl: string;
  /** Who one is, and what for. */
  auth: TokenRequest['auth'];
}
