import { expect, test } from 'vitest';
import * as entry from './index.js';

test('the public names are these and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toMatchInlineSnapshot(
    `"ApiError AuthenticationError BadRequestError ConflictError ConnectionError DeadlineExceededError Identity InvalidArgumentError InvalidResponseError NotFoundError Page PermissionDeniedError Qinling RateLimitError RedirectError Runtimes ServerError TimeoutError Tokens Versions findEndpoint isApiError isFunctionaryError"`,
  );
});
