import { expect, test } from 'vitest';
import * as entry from './index.js';

test('the public names are these and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toMatchInlineSnapshot(
    `"ApiError AuthenticationError BadRequestError ConflictError ConnectionError DeadlineExceededError DurableFunctions Entities GoneError InstanceHandle Instances InvalidArgumentError InvalidResponseError InvalidStateError KeyRing LargeOutputError NotFoundError NotImplementedError OrchestrationFailedError OutcomeUnknownError Page PaginationLoopError PermissionDeniedError PollError RateLimitError RedirectError ServerError TimeoutError findLargeMessageUrl isApiError isCompleted isFunctionaryError isTerminal makeInstanceId moveManagementUrls readManagementUrls redactManagementUrls"`,
  );
});
