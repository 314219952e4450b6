import { expect, test } from 'vitest';
import * as entry from './index.js';

test('the public names are these and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toMatchInlineSnapshot(
    `"AeontelFunctions ApiError AuthenticationError BadRequestError ConflictError ConnectionError DeadlineExceededError Functions InvalidArgumentError InvalidResponseError InvocationFailedError KeysetPage NotFoundError Page PaginationLoopError PermissionDeniedError RateLimitError RedirectError ServerError TimeoutError isApiError isFunctionaryError listFaults"`,
  );
});
