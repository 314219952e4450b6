import { expect, test } from 'vitest';
import { ApiError, ConflictError, isApiError, restateError } from '../errors.js';

const fields = {
  status: 400,
  code: 'Taken',
  requestId: 'r-1',
  operationId: 'makeThing',
  attempts: 2,
  retryable: false,
  retryAfterMs: undefined,
};
const exchange = {
  request: { method: 'PUT', url: 'https://a.example/things/1' },
  response: { status: 400, headers: new Headers({ a: 'b' }) },
  body: { code: 'Taken' },
  details: ['more'],
};

test('the same failure in another class, with all that hangs on it and nothing of that in the open', () => {
  const error = restateError(new ApiError('it is taken', fields, exchange), ConflictError);
  expect(error).toBeInstanceOf(ConflictError);
  expect(isApiError(error)).toBe(true);
  expect(error.toJSON()).toEqual({ name: 'ConflictError', message: 'it is taken', ...fields });
  for (const [name, value] of Object.entries(exchange)) expect(error[name as keyof typeof exchange]).toBe(value);
});

test('in other words', () => {
  const error = restateError(new ApiError('it is taken', fields, exchange), ApiError, 'it is taken; take another');
  expect(error).toMatchObject({ message: 'it is taken; take another', code: 'Taken' });
});
