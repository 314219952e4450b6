import { FunctionaryError } from './functionary-error.js';

/** What a body is made from failed while it was sent, or does not hold what was said of it. The service may have seen a part of the request. */
export class UploadError extends FunctionaryError {
  override get name(): 'UploadError' {
    return 'UploadError';
  }
}
