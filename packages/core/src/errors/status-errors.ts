import { ApiError } from './api-error.js';

/** 400: the service does not take the request as it is. */
export class BadRequestError extends ApiError {
  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  override get name(): 'AuthenticationError' {
    return 'AuthenticationError';
  }
}

/** 403: the credential does not permit this. */
export class PermissionDeniedError extends ApiError {
  override get name(): 'PermissionDeniedError' {
    return 'PermissionDeniedError';
  }
}

/** 404: what was asked for does not exist. */
export class NotFoundError extends ApiError {
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

/** 409: what exists stands in the way. */
export class ConflictError extends ApiError {
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

/** 410: it was there and is over. */
export class GoneError extends ApiError {
  override get name(): 'GoneError' {
    return 'GoneError';
  }
}

/** 412: a condition that the request named or implied does not hold. */
export class PreconditionFailedError extends ApiError {
  override get name(): 'PreconditionFailedError' {
    return 'PreconditionFailedError';
  }
}

/** 422: the request is understood and makes no sense. */
export class UnprocessableEntityError extends ApiError {
  override get name(): 'UnprocessableEntityError' {
    return 'UnprocessableEntityError';
  }
}

/** 429: too many requests; `retryAfterMs` says when to call again. */
export class RateLimitError extends ApiError {
  override get name(): 'RateLimitError' {
    return 'RateLimitError';
  }
}

/** 501: the service cannot do this, here or at all. */
export class NotImplementedError extends ApiError {
  override get name(): 'NotImplementedError' {
    return 'NotImplementedError';
  }
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  override get name(): 'ServerError' {
    return 'ServerError';
  }
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  501: NotImplementedError,
};

/** The class that says what a status means. */
export function chooseErrorClass(status: number): typeof ApiError {
  return CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
}
