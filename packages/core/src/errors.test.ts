import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  ApiError,
  ConnectionError,
  chooseErrorClass,
  isApiError,
  isFunctionaryError,
  isMissing,
  NotFoundError,
} from './errors.js';

const make = (status = 404) =>
  new (chooseErrorClass(status))(
    `getThing: ${status}: gone`,
    {
      status,
      code: 'Gone',
      requestId: 'r1',
      operationId: 'getThing',
      attempts: 1,
      retryable: false,
      retryAfterMs: undefined,
    },
    {
      request: { method: 'GET', url: 'https://a.example/secret-path' },
      response: { status, headers: new Headers({ 'set-cookie': 'secret-cookie' }) },
      body: { token: 'secret-body' },
      details: { token: 'secret-details' },
    },
  );

describe('ApiError', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [410, 'GoneError'],
    [412, 'PreconditionFailedError'],
    [418, 'ApiError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [501, 'NotImplementedError'],
    [503, 'ServerError'],
  ])('%d is a %s', (status, name) => {
    const error = make(status);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: getThing`));
  });

  test('shows what is safe, and keeps the rest at hand', () => {
    const error = make();
    for (const shown of [JSON.stringify(error), inspect(error), inspect({ error }), String(error), error.stack]) {
      expect(shown).not.toContain('secret');
    }
    expect(Object.keys(error)).not.toContain('body');
    expect(error.toJSON()).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      requestId: 'r1',
      operationId: 'getThing',
    });
    expect(inspect(error)).toContain("requestId: 'r1'");
    expect(error.body).toEqual({ token: 'secret-body' });
    expect(error.response.headers.get('set-cookie')).toBe('secret-cookie');
  });
});

test('a cause is at hand and not printed, for it may quote the request', () => {
  const error = new ConnectionError(
    'getThing: no',
    { operationId: 'getThing', attempts: 1, maybeReached: true },
    { cause: new Error('secret-key was refused') },
  );
  expect(inspect(error)).not.toContain('secret-key');
  expect(error.cause).toHaveProperty('message', 'secret-key was refused');
});

test('errors of another copy of this package are known, though instanceof does not know them', async () => {
  vi.resetModules();
  const other = await import('./errors.js');
  const error = new other.NotFoundError('x', make(), make());
  expect(error).not.toBeInstanceOf(NotFoundError);
  expect(isApiError(error)).toBe(true);
  expect(isFunctionaryError(error)).toBe(true);
  expect(isApiError(new other.PollError('x'))).toBe(false);
  expect(isFunctionaryError(new other.PollError('x'))).toBe(true);
});

test.each([undefined, null, 'text', new Error('x'), { status: 404 }])('%o is none of ours', (value) => {
  expect(isApiError(value)).toBe(false);
  expect(isFunctionaryError(value)).toBe(false);
});

test.each([
  [make(404), true],
  [make(410), false],
  [Object.assign(new Error('no'), { status: 404 }), false],
  [undefined, false],
])('%s: missing is a 404 of the service alone', (error, expected) => {
  expect(isMissing(error)).toBe(expected);
});
