/**
 * Typed SDK for the Aeontel Functions API: lists by keyset cursors in both directions, nested filters, soft delete,
 * invocation.
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
  type KeysetList,
  KeysetPage,
  type KeysetPagesOptions,
  type KeysetPosition,
  type Logger,
  NotFoundError,
  Page,
  type PagedList,
  type PagesOptions,
  PaginationLoopError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  type ResponseInfo,
  type RetryOptions,
  ServerError,
  type StandardSchema,
  TimeoutError,
  type TokenSource,
} from '@functionary/core';
export { AeontelFunctions } from './aeontel-functions.js';
export { InvocationFailedError, listFaults } from './errors.js';
export type { AnyFunctions, FunctionArgsOf, FunctionId, FunctionResultOf, FunctionSchemas } from './function-types.js';
export { Functions } from './functions.js';
export type { AeontelConnectionOptions, AeontelFunctionsOptions, InvokeOptions, InvokeParams } from './options.js';
export type {
  AeontelErrorCode,
  AeontelFault,
  AeontelFunction,
  CreateFunctionBody,
  DeletedVisibility,
  FunctionFilter,
  FunctionOrder,
  FunctionScope,
  FunctionSortKey,
  FunctionSource,
  FunctionVersionFilter,
  InvokeAnswer,
  InvokeFailure,
  InvokeSuccess,
  ListFunctionsParams,
  NestedFunctionFilter,
  RetentionTier,
  SortDirection,
  UpdateFunctionBody,
  UserFilter,
  WorkspaceFilter,
} from './types.js';
