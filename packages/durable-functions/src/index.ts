/**
 * Typed SDK for the Azure Durable Functions HTTP API: orchestrations, their instances, entities.
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
  GoneError,
  type Hooks,
  InvalidArgumentError,
  InvalidResponseError,
  isApiError,
  isFunctionaryError,
  type Logger,
  NotFoundError,
  NotImplementedError,
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
  type WaitOptions,
} from '@functionary/core';
export { type HeldKeys, KeyRing } from '@functionary/core/keys';
export {
  DurableFunctions,
  type HandleOf,
  type InstanceParams,
  type LinkOptions,
  type SingletonStart,
} from './durable-functions.js';
export { Entities, type ListEntitiesParams, type SignalParams } from './entities.js';
export { InvalidStateError, LargeOutputError, OrchestrationFailedError } from './errors.js';
export { InstanceHandle } from './instance-handle.js';
export { makeInstanceId } from './instance-id.js';
export { Instances, type ListInstancesParams, type PurgeInstancesParams } from './instances.js';
export { findLargeMessageUrl } from './large-message.js';
export type { ListedInstance } from './listed-instance.js';
export {
  type ManagementTarget,
  type ManagementUrlsInput,
  moveManagementUrls,
  readManagementUrls,
  redactManagementUrls,
} from './management-urls.js';
export type {
  ConnectionOptions,
  DurableFunctionsOptions,
  ListOptions,
  PurgeOptions,
  RaiseEventOptions,
} from './options.js';
export type {
  AnyOrchestrations,
  CustomStatusOf,
  InputOf,
  OrchestrationName,
  OrchestrationSchemas,
  OutputOf,
} from './orchestration-types.js';
export type { SerializedPoller } from './poll-instance.js';
export { isCompleted, isTerminal } from './runtime-status.js';
export type {
  CompletedStatus,
  EntityListItem,
  HistoryEvent,
  InstanceFilter,
  InstanceManagementUrls,
  InstanceStatus,
  PurgeResult,
  ReasonParams,
  RestartParams,
  RuntimeStatus,
  RuntimeStatusFilter,
  StartParams,
  StatusParams,
  TaskHubParams,
  WaitParams,
} from './types.js';
export type { StartAndWaitParams, WaitedStart } from './waited-start.js';
