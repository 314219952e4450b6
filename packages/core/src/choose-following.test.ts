import { describe, expect, test } from 'vitest';
import { chooseFollowing } from './choose-following.js';
import type { Polling } from './operation-following.js';

const terminal = ['Succeeded', 'Failed', 'Canceled'];
const ways: Polling = [
  { location: 'Azure-AsyncOperation', status: '/status', terminal },
  { style: 'location', location: 'Location' },
  { style: 'resource', status: '/properties/provisioningState', terminal },
];
const REQUEST_URL = 'https://a.example/things/1?api-version=1';
const STATUS_URL = 'https://a.example/operations/1?t=1';
const RESULT_URL = 'https://a.example/results/1';

function choose(
  method: string,
  { status = 200, headers = {}, body }: { status?: number; headers?: Record<string, string>; body?: unknown },
  polling: Polling = ways,
) {
  const begun = { operationId: 'beginThing', method, requestUrl: REQUEST_URL };
  return chooseFollowing(polling, begun, { status, headers: new Headers(headers), body })!;
}

test('the first way whose header the answer has', () => {
  const both = { 'azure-asyncoperation': STATUS_URL, location: RESULT_URL };
  expect(choose('PUT', { status: 202, headers: both })).toEqual({
    state: { status: 'InProgress', answer: undefined },
    isDone: false,
    following: {
      operationId: 'beginThing',
      method: 'PUT',
      style: 'status',
      location: 'Azure-AsyncOperation',
      status: '/status',
      terminal,
      url: STATUS_URL,
      resultUrl: REQUEST_URL,
    },
  });
  expect(choose('PUT', { status: 202, headers: { location: RESULT_URL } }).following).toEqual({
    operationId: 'beginThing',
    method: 'PUT',
    style: 'location',
    location: 'Location',
    url: RESULT_URL,
    resultUrl: REQUEST_URL,
  });
});

test.each([
  ['PUT', REQUEST_URL],
  ['PATCH', RESULT_URL],
  ['POST', RESULT_URL],
  ['DELETE', undefined],
])('where the result of a %s is read when a status says its end', (method, resultUrl) => {
  const headers = { 'azure-asyncoperation': STATUS_URL, location: RESULT_URL };
  expect(choose(method, { status: 202, headers }).following.resultUrl).toBe(resultUrl);
});

test.each([
  ['PATCH', REQUEST_URL],
  ['POST', undefined],
])('the same for a %s without Location', (method, resultUrl) => {
  const headers = { 'azure-asyncoperation': STATUS_URL };
  expect(choose(method, { status: 202, headers }).following.resultUrl).toBe(resultUrl);
});

test('a Location that is followed holds its own result, even none', () => {
  expect(choose('POST', { status: 202, headers: { location: RESULT_URL } }).following).not.toHaveProperty('resultUrl');
});

test('URLs are relative to the request', () => {
  expect(choose('POST', { status: 202, headers: { location: '/results/2' } }).following.url).toBe(
    'https://a.example/results/2',
  );
});

describe('the resource', () => {
  const at = (provisioningState: string) => ({ properties: { provisioningState } });

  test('is followed while its state is not final', () => {
    expect(choose('PUT', { status: 201, body: at('Creating') })).toMatchObject({
      isDone: false,
      state: { status: 'Creating' },
      following: { style: 'resource', url: REQUEST_URL, status: '/properties/provisioningState' },
    });
    expect(choose('PUT', { body: at('Succeeded') })).toMatchObject({ isDone: true, result: at('Succeeded') });
    expect(choose('PUT', { body: at('Failed') })).toMatchObject({ isDone: true, state: { status: 'Failed' } });
  });

  test('is followed after 202 without a word, and after an empty answer', () => {
    expect(choose('PUT', { status: 202, body: {} })).toMatchObject({ isDone: false, following: { url: REQUEST_URL } });
    expect(choose('PUT', { status: 201 })).toMatchObject({ isDone: false, following: { style: 'resource' } });
  });

  test('is read after 202 without a word where it has no state, until it is there', () => {
    const polling: Polling = { style: 'location', location: 'Location' };
    expect(choose('PUT', { status: 202, body: {} }, polling)).toMatchObject({
      isDone: false,
      following: { style: 'resource', url: REQUEST_URL },
    });
  });
});

describe('work that is done at once', () => {
  test('holds its result, and a resource can be read again', () => {
    expect(choose('PUT', { body: { name: 'lamp' } })).toEqual({
      state: { status: 'Succeeded', answer: { name: 'lamp' } },
      isDone: true,
      following: { operationId: 'beginThing', method: 'PUT', style: 'resource', url: REQUEST_URL },
      result: { name: 'lamp' },
    });
  });

  test('leaves nothing to ask where there is no resource', () => {
    const polling: Polling = { style: 'location', location: 'Location' };
    const look = choose('POST', { body: { id: 'd1' } }, polling);
    expect(look).toMatchObject({ isDone: true, result: { id: 'd1' } });
    expect(look.following).toEqual({ operationId: 'beginThing', method: 'POST', style: 'done' });
  });
});

test.each(['POST', 'DELETE'])(
  'a %s that was accepted without a word of how it goes on is not taken for done',
  (method) => {
    expect(choose(method, { status: 202, body: {} }, { style: 'location', location: 'Location' })).toBeUndefined();
  },
);
