import { FunctionaryError } from './functionary-error.js';

/**
 * The service answered with a redirect that is not followed: of a request that is not GET or HEAD, too many, not readable here, or to no web
 * address; or with an address that the credential is not for.
 */
export class RedirectError extends FunctionaryError {
  override get name(): 'RedirectError' {
    return 'RedirectError';
  }
}
