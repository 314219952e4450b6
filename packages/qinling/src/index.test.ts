import { expect, test } from 'vitest';
import * as entry from './index.js';

test('the public names are these and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toMatchInlineSnapshot(
    `"Aliases ApiError ApiVersions AuthenticationError BadRequestError ConflictError ConnectionError DeadlineExceededError ExecutionFailedError Executions FunctionVersions Functions Identity InvalidArgumentError InvalidResponseError JobCancelledError Jobs NotFoundError Page PermissionDeniedError PollError Qinling RateLimitError RedirectError RuntimeFailedError Runtimes ServerError TimeoutError Tokens UploadError Webhooks findEndpoint isApiError isFunctionaryError keystone toDate"`,
  );
});
