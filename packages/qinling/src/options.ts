import type {
  CallOptions,
  ClientOptions,
  CredentialInput,
  StandardSchema,
  UploadProgress,
  WaitOptions,
} from '@functionary/core';
import type { KeystoneCredential } from './credentials.js';

/** Options of `Qinling` and of `createClient`. */
export interface QinlingOptions extends ClientOptions {
  /** Where the function engine is, as the catalogue says it: a slash, `/v1` and the id of a project at its end go. */
  baseUrl: string;
  /**
   * What goes into `X-Auth-Token`: a value, a function that gives it, or `keystone(...)`, which gets a new token before
   * the old one expires. Calls of webhooks and the versions of the API need none.
   */
  token?: CredentialInput | undefined;
}

/** Options of `Identity`. */
export interface IdentityOptions extends ClientOptions {
  /** Where Keystone is: a slash and a version at its end go. */
  baseUrl: string;
  /** What goes into `X-Auth-Token` when tokens are looked at, and for lists. Getting a token needs none. */
  token?: CredentialInput | undefined;
}

/** Which of a service's endpoints to take from the catalogue. */
export interface EndpointChoice {
  /** `public` is `publicURL` in version 2 of Keystone, and so on. @default 'public' */
  interface?: 'public' | 'internal' | 'admin' | undefined;
  /** @default the first that is listed */
  region?: string | undefined;
}

/** Options of `Qinling.connect`. Those of a client hold for the requests to Keystone too. */
export interface ConnectOptions extends ClientOptions, EndpointChoice {
  /** Who one is, and what for: `keystone(...)`. */
  auth: KeystoneCredential;
  /** Ends connecting, its request and its waits; what is called later has signals of its own. */
  signal?: AbortSignal | undefined;
}

/** Options of `executions.run`. */
export interface RunOptions<Output = unknown> extends WaitOptions {
  /** A Standard Schema that the output must fit. It judges, and never replaces the value. */
  output?: StandardSchema<Output, any> | undefined;
}

/** Options of `jobs.waitUntilDone`. */
export interface WaitForJobOptions extends WaitOptions {
  /** Gives a cancelled job too, instead of throwing. @default false */
  allowCancelled?: boolean | undefined;
}

/** Options of what uploads a package. */
export interface UploadOptions extends CallOptions {
  /**
   * How many bytes a package has that is a stream. Without it the stream is sent in chunks of unknown number, which
   * many servers that this service runs on refuse.
   */
  packageSize?: number | undefined;
  /** Told how much of the request was sent: as it goes where the platform can send a stream, else at its start and its end. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}
