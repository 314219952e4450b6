import type { ApiError } from './api-error.js';

/** The same failure as an error of another class, or in other words, where a family knows better what it means. */
export function restateError(error: ApiError, Class: typeof ApiError, message = error.message): ApiError {
  const { request, response, body, details } = error;
  return new Class(message, error, { request, response, body, details });
}
