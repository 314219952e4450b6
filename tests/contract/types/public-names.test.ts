import { expect, test } from 'vitest';

/** The values that an entry point exports. */
async function listNames(entry: string): Promise<string> {
  return Object.keys((await import(entry)) as object)
    .sort()
    .join(' ');
}

test('@functionary/core', async () => {
  expect(await listNames('@functionary/core')).toMatchInlineSnapshot(
    `"ApiError AuthenticationError BadRequestError ConflictError ConnectionError DeadlineExceededError FunctionaryError GoneError InvalidArgumentError InvalidResponseError KeysetPage NotFoundError NotImplementedError OperationFailedError OutcomeUnknownError Page PaginationLoopError PermissionDeniedError PollError PreconditionFailedError RateLimitError RedirectError ServerError TimeoutError UnprocessableEntityError UploadError callAndForget callOperation checkBySchema createCaller createMismatch createPoller createRawClient dropUndefined encodeFile encodeForm encodeValue findIssues followOperation isApiError isFunctionaryError isMissing isObject paginate paginateKeyset parseRetryAfter pickSharedOptions pickTexts placeInHeader placeInQuery readErrorPage readFollowing realClock refuseLost restateError resumeOperation writeJson"`,
  );
});

test('@functionary/core/keys', async () => {
  expect(await listNames('@functionary/core/keys')).toMatchInlineSnapshot(
    `"KeyRing KeyRotationError advanceRotation createMemoryJournal fingerprintKey isRotationDue planRotation readNameInUse resumeRotation rotateFleet rotateKey startRotation"`,
  );
});

test.each(['core', 'azure-functions'])('@functionary/%s/node', async (name) => {
  expect(await listNames(`@functionary/${name}/node`)).toMatchInlineSnapshot(`"FileJournalError createFileJournal"`);
});

test('@functionary/mock-server', async () => {
  expect(await listNames('@functionary/mock-server')).toMatchInlineSnapshot(
    `"DurableHttpResponse EntityId InvalidAnswerError InvalidOptionError LockState LockingRulesViolationError RetryOptions TaskFailedError createMockServer createPackageEntity createPackageOrchestrator"`,
  );
});

test('@functionary/mock-server/node', async () => {
  expect(await listNames('@functionary/mock-server/node')).toMatchInlineSnapshot(
    `"FunctionAppError FunctionStalledError listen loadFunctionApp"`,
  );
});

test('@functionary/qinling/node', async () => {
  expect(await listNames('@functionary/qinling/node')).toMatchInlineSnapshot(
    `"PackageChecksumError downloadPackage readPackage savePackage"`,
  );
});

test.each(['aeontel-functions', 'azure-functions', 'durable-functions', 'qinling'])(
  '@functionary/%s has the same further entry points',
  async (family) => {
    expect(await listNames(`@functionary/${family}/client`)).toBe('createClient');
    expect(await listNames(`@functionary/${family}/operations`)).toBe('loadStrict table');
    const schemas = (await listNames(`@functionary/${family}/schemas`)).split(' ');
    expect(schemas.filter((name) => !name.endsWith('Schema'))).toEqual(['responses']);
  },
);
