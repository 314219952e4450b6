import { expect, test } from 'vitest';
import * as entry from './index.js';

test('the public names are these and no others', () => {
  expect(Object.keys(entry).sort().join(' ')).toMatchInlineSnapshot(
    `"AdminFunctionKeys AdminHostKeys ApiError AppDisabledError AppHandle AppSettings Apps AuthenticationError AzureFunctions BadRequestError ConflictError ConnectionError DeadlineExceededError DeploymentFailedError Deployments FunctionApp FunctionKeys Functions Host HostKeys InvalidArgumentError InvalidResponseError KeyRing KeyRotationError Kudu NotFoundError OperationFailedError OutcomeUnknownError Page PaginationLoopError PermissionDeniedError PollError RateLimitError RedirectError ServerError Slots TimeoutError UploadError createMemoryJournal entra functionKeyAdapter hostKeyAdapter isApiError isFunctionaryError isRotationDue masterKeyAdapter openKeyRing planRotation probeDurable probeFunction probeHost readNameInUse readRateLimits regeneratedKeyAdapter resumeRotation rotateFleet rotateKey systemKeyAdapter"`,
  );
});
