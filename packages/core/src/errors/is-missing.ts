import { type ApiError, isApiError } from './api-error.js';

/** Whether the service answered 404. */
export function isMissing(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 404;
}
