/**
 * Typed SDK for the OpenStack Qinling function engine, with as much of Keystone as it takes to reach it.
 *
 * @module
 */
export {
  type AccessToken,
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
  type FilePart,
  type Hooks,
  InvalidArgumentError,
  InvalidResponseError,
  isApiError,
  isFunctionaryError,
  type Logger,
  NotFoundError,
  Page,
  type PagedList,
  type PagePosition,
  type PagesOptions,
  PermissionDeniedError,
  PollError,
  type Poller,
  type PollOptions,
  RateLimitError,
  RedirectError,
  type ResponseInfo,
  type ResultOptions,
  type RetryOptions,
  ServerError,
  type StandardSchema,
  TimeoutError,
  type TokenSource,
  UploadError,
  type UploadProgress,
  type WaitOptions,
} from '@functionary/core';
export { Aliases } from './aliases.js';
export { ApiVersions } from './api-versions.js';
export { findEndpoint } from './catalog.js';
export type { KeystoneCredential } from './credentials.js';
export { ExecutionFailedError, JobCancelledError, RuntimeFailedError } from './errors.js';
export type {
  Execution,
  ExecutionBody,
  ExecutionOutcome,
  ExecutionPoller,
  ExecutionResult,
  ExecutionStatus,
  ListExecutionsParams,
  RunParams,
  SerializedExecutionPoller,
} from './execution-types.js';
export { Executions } from './executions.js';
export type { Filter, FilterOperators, FilterValue, ProjectParams } from './filters.js';
export type { FunctionByAlias, FunctionById, FunctionTarget } from './function-target.js';
export type {
  FunctionChanges,
  FunctionSettings,
  NewFunction,
  NewImageFunction,
  NewPackageFunction,
  NewSwiftFunction,
} from './function-types.js';
export { FunctionVersions } from './function-versions.js';
export { Functions, type ListWorkersParams } from './functions.js';
export { Identity } from './identity.js';
export type { Job, JobBody, JobChanges, JobStatus } from './job-types.js';
export { Jobs } from './jobs.js';
export { keystone } from './keystone.js';
export type {
  KeystoneAddress,
  KeystoneApplicationCredential,
  KeystoneFields,
  KeystoneLogin,
  KeystoneOptions,
  KeystonePassword,
  KeystoneScope,
  KeystoneToken,
  KeystoneUser,
  KeystoneV2,
} from './keystone-options.js';
export type {
  ConnectOptions,
  EndpointChoice,
  IdentityOptions,
  QinlingOptions,
  RunOptions,
  UploadOptions,
  WaitForJobOptions,
} from './options.js';
export { Qinling } from './qinling.js';
export { Runtimes } from './runtimes.js';
export { toDate } from './times.js';
export { Tokens } from './tokens.js';
export type {
  Alias,
  AliasCreate,
  AliasUpdate,
  ApiRoot,
  ApiVersion,
  CatalogEndpoint,
  CatalogService,
  FunctionCode,
  FunctionSource,
  FunctionVersion,
  FunctionVersionCreate,
  ImageCode,
  IssuedToken,
  PackageCode,
  Project,
  QinlingFunction,
  Runtime,
  RuntimeCreate,
  RuntimePool,
  RuntimeStatus,
  RuntimeUpdate,
  SwiftCode,
  TokenAccess,
  TokenInfo,
  TokenRequest,
  TokenRequestV2,
  Webhook,
  WebhookInvocation,
  WebhookUpdate,
  Worker,
} from './types.js';
export { type WebhookBody, Webhooks } from './webhooks.js';
