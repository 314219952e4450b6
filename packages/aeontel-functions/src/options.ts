import type { CallOptions, ClientOptions, CredentialInput } from '@functionary/core';
import type { AnyFunctions } from './function-types.js';

/** Where the service is, and who asks. */
export interface AeontelConnectionOptions extends ClientOptions {
  /**
   * Goes into `Authorization: Bearer`: a key of a workspace (`sec_…`; `pub_…` reads only) or the token of a session
   * (`tok_…`): a value, a function that gives it, an object with `getToken`, or a key ring.
   */
  token: CredentialInput;
  /** @default 'https://api.aeontel.com' */
  baseUrl?: string | undefined;
}

/** Options of `AeontelFunctions`. */
export interface AeontelFunctionsOptions<Described = AnyFunctions> extends AeontelConnectionOptions {
  /** Standard Schemas for arguments and results, by the functions' ids; the types follow from them. */
  functions?: Described | undefined;
}

/** What of a function is run. */
export interface InvokeParams {
  /** A version of the function. @default its default version */
  versionId?: string | undefined;
}

/** Options of a call that runs a function. */
export interface InvokeOptions extends CallOptions {
  /**
   * Whether running it twice does what running it once does. Only then is it run again after a failure from which it may
   * have run: a 5xx, a time-out, a connection that broke; nobody but the caller knows.
   *
   * @default false
   */
  isIdempotent?: boolean | undefined;
}
