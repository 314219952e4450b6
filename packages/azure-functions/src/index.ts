/**
 * Typed SDK for Azure Functions: management through Resource Manager, keys and their rotation, invocation, deployment and
 * logs.
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
  type Hooks,
  InvalidArgumentError,
  InvalidResponseError,
  isApiError,
  isFunctionaryError,
  type Logger,
  NotFoundError,
  OperationFailedError,
  type OperationState,
  OutcomeUnknownError,
  Page,
  type PagedList,
  type PagePosition,
  type PagesOptions,
  PaginationLoopError,
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
export {
  createMemoryJournal,
  type FleetOptions,
  type FleetReport,
  type FleetResult,
  type FleetTarget,
  type HeldKeys,
  isRotationDue,
  type JournalEntry,
  type JournalStore,
  type KeyAdapter,
  KeyRing,
  KeyRotationError,
  planRotation,
  type RotateKeyOptions,
  type RotationPlan,
  type RotationProgress,
  type RotationReport,
  type RotationSettings,
  readNameInUse,
  resumeRotation,
  rotateFleet,
  rotateKey,
} from '@functionary/core/keys';
export { AdminFunctionKeys } from './admin-function-keys.js';
export { AdminHostKeys, type HostKeySet } from './admin-host-keys.js';
export { AppHandle } from './app-handle.js';
export { Apps } from './apps.js';
export { AzureFunctions } from './azure-functions.js';
export { DeploymentFailedError } from './deploy-error.js';
export type { Deployment, DeployOptions, DeployWaitOptions, DeployZipParams, Zip } from './deploy-types.js';
export { Deployments } from './deployments.js';
export { type EntraCredential, type EntraOptions, entra, type SecretInput } from './entra.js';
export { AppDisabledError } from './errors.js';
export { FunctionApp } from './function-app.js';
export { functionKeyAdapter } from './function-key-adapter.js';
export { FunctionKeys } from './function-keys.js';
export type {
  AnyFunctions,
  FunctionInputOf,
  FunctionName,
  FunctionOutputOf,
  FunctionSchemas,
} from './function-types.js';
export { Functions } from './functions.js';
export { Host, type HostStatus } from './host.js';
export { hostKeyAdapter } from './host-key-adapter.js';
export { HostKeys } from './host-keys.js';
export type {
  FunctionAppOptions,
  HttpMethod,
  InvokeOptions,
  InvokeParams,
  InvokeStreamParams,
  QueryValue,
} from './invoke-options.js';
export type { KeyAdapterOptions, KeyProbe, OverlapOptions } from './key-adapter-options.js';
export type { HostedApp, ManagedApp } from './key-store.js';
export type { FunctionKey, HostKeyType, ListedHostKeys } from './key-types.js';
export { Kudu, type StreamLogsParams } from './kudu.js';
export type { LogEntry, LogEntryKind, LogLevel } from './log-entry.js';
export type { LogStreamOptions, ReconnectOptions } from './log-options.js';
export type { LogStream } from './log-stream.js';
export { masterKeyAdapter } from './master-key-adapter.js';
export { openKeyRing } from './open-key-ring.js';
export type { OperationPoller } from './operation-poller.js';
export type {
  AppConnectionOptions,
  AzureFunctionsOptions,
  Dialect,
  KuduConnectionOptions,
  ListOptions,
  ManagementOptions,
  PublishingCredential,
} from './options.js';
export { type ProbeOptions, probeDurable, probeFunction, probeHost } from './probe-key.js';
export { type RateLimits, readRateLimits } from './rate-limits.js';
export { regeneratedKeyAdapter } from './regenerated-key-adapter.js';
export { AppSettings } from './settings.js';
export { Slots } from './slots.js';
export { systemKeyAdapter } from './system-key-adapter.js';
export type {
  App,
  AppCreate,
  AppProperties,
  AppState,
  AppUpdate,
  DeleteAppParams,
  FunctionCreate,
  FunctionProperties,
  FunctionResource,
  FunctionSecrets,
  ListAppsParams,
  ProvisioningState,
  RestartParams,
  SiteConfig,
  SwapBody,
} from './types.js';
