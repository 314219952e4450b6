/**
 * What the functionary SDKs share: one request pipeline over `fetch`, errors, pagination and polling.
 *
 * @module
 */
export type { Answer } from './answer.js';
export type { AmbiguousFailure, SendOptions, Verify } from './call.js';
export { type CallArgs, callAndForget, callOperation } from './call-operation.js';
export { type Caller, type CallerOptions, createCaller } from './caller.js';
export { checkBySchema, type JudgedAnswer } from './check-by-schema.js';
export { type Clock, realClock } from './clock.js';
export type { CredentialInput, Lease, LeaseSource } from './credentials.js';
export type { DescribedName, DescribedType } from './described-type.js';
export { dropUndefined } from './drop-undefined.js';
export { encodeFile, type FileOptions } from './encode-file.js';
export { encodeForm, type FormFile, type FormOptions } from './encode-form.js';
export type { ReportProgress, UploadProgress } from './encode-parts.js';
export { encodeValue } from './encode-value.js';
export type { EncodedBody } from './encoded-body.js';
export {
  ApiError,
  type ApiErrorExchange,
  type ApiErrorFields,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  createMismatch,
  DeadlineExceededError,
  FunctionaryError,
  GoneError,
  InvalidArgumentError,
  InvalidResponseError,
  isApiError,
  isFunctionaryError,
  isMissing,
  NotFoundError,
  NotImplementedError,
  OperationFailedError,
  OutcomeUnknownError,
  PaginationLoopError,
  PermissionDeniedError,
  PollError,
  PreconditionFailedError,
  RateLimitError,
  RedirectError,
  restateError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
  UploadError,
} from './errors.js';
export type { ErrorReading, FailedAnswer, FamilyRules } from './family-rules.js';
export type { FilePart } from './file-part.js';
export {
  type FollowedWork,
  type FollowingCaller,
  followOperation,
  type OperationLooks,
  type ResumedWork,
  readFollowing,
  resumeOperation,
} from './follow-operation.js';
export type {
  CallEvent,
  Hooks,
  PageEvent,
  PollEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SettledEvent,
  Tracing,
} from './hooks.js';
export { isObject } from './is-object.js';
export { KeysetPage, type KeysetPageData, type KeysetPosition } from './keyset-page.js';
export type { Logger } from './logger.js';
export type { Idempotency, OpenArgs, Operation } from './operation.js';
export type {
  LocationPolling,
  OperationFollowing,
  OperationState,
  OperationStatus,
  Polling,
  PollingWay,
  ResourcePolling,
  StatusPolling,
} from './operation-following.js';
export type { CallOptions, ClientOptions, FetchLike, RetryOptions } from './options.js';
export { Page, type PageData } from './page.js';
export type { PagePosition } from './page-position.js';
export type { PagedList, PagesOptions } from './paged-list.js';
export { type PageSource, type PaginateOptions, paginate } from './paginate.js';
export {
  type KeysetList,
  type KeysetPagesOptions,
  type KeysetSource,
  type PaginateKeysetOptions,
  paginateKeyset,
} from './paginate-keyset.js';
export { pickSharedOptions } from './pick-shared-options.js';
export { pickTexts } from './pick-texts.js';
export { placeInHeader, placeInQuery } from './place-credential.js';
export {
  createPoller,
  type Json,
  type PollAnswer,
  type Poller,
  type PollOptions,
  type PollSpec,
  type ResultOptions,
  type WaitOptions,
} from './poller.js';
export { createRawClient } from './raw-client.js';
export { readErrorPage } from './read-error-page.js';
export { refuseLost } from './refuse-lost.js';
export type { RequestArgs } from './request-args.js';
export type { ResponseInfo } from './response-info.js';
export { parseRetryAfter } from './retry-after.js';
export {
  findIssues,
  type ResponseSchemas,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './standard-schema.js';
export type { AccessToken, TokenSource } from './token-cache.js';
export type { WireRequest } from './wire-request.js';
export { writeJson } from './write-json.js';
