export { ApiError, type ApiErrorExchange, type ApiErrorFields, isApiError } from './errors/api-error.js';
export { ConnectionError, TimeoutError } from './errors/connection-error.js';
export { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
export { FunctionaryError, isFunctionaryError } from './errors/functionary-error.js';
export { InvalidArgumentError } from './errors/invalid-argument-error.js';
export { createMismatch, InvalidResponseError } from './errors/invalid-response-error.js';
export { isMissing } from './errors/is-missing.js';
export { OperationFailedError } from './errors/operation-failed-error.js';
export { OutcomeUnknownError } from './errors/outcome-unknown-error.js';
export { PaginationLoopError } from './errors/pagination-loop-error.js';
export { PollError } from './errors/poll-error.js';
export { RedirectError } from './errors/redirect-error.js';
export { restateError } from './errors/restate-error.js';
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  chooseErrorClass,
  GoneError,
  NotFoundError,
  NotImplementedError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from './errors/status-errors.js';
export { UploadError } from './errors/upload-error.js';
