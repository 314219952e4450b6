/**
 * Typed SDK for the OpenStack Qinling function engine, with as much of Keystone as it needs.
 *
 * @module
 */
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type CallOptions,
  type ClientOptions,
  type Clock,
  ConflictError,
  ConnectionError,
  type CredentialInput,
  DeadlineExceededError,
  type FetchLike,
  type Hooks,
  InvalidArgumentError,
  InvalidResponseError,
  isApiError,
  isFunctionaryError,
  type Logger,
  NotFoundError,
  Page,
  type PagedList,
  type PagesOptions,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  type ResponseInfo,
  type RetryOptions,
  ServerError,
  TimeoutError,
  type TokenSource,
} from '@functionary/core';
export { findEndpoint } from './catalog.js';
export { Identity } from './identity.js';
export type { ConnectOptions, EndpointChoice, IdentityOptions, QinlingOptions } from './options.js';
export { Qinling } from './qinling.js';
export { Runtimes } from './runtimes.js';
export { Tokens } from './tokens.js';
export type {
  ApiVersion,
  CatalogService,
  IssuedToken,
  Runtime,
  RuntimeStatus,
  TokenInfo,
  TokenRequest,
} from './types.js';
export { Versions } from './versions.js';
