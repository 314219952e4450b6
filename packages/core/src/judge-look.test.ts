import { describe, expect, test } from 'vitest';
import { judgeLook } from './judge-look.js';
import type { OperationFollowing } from './operation-following.js';

const identity = { operationId: 'createThing', method: 'PUT' } as const;
const byStatus: OperationFollowing = {
  ...identity,
  style: 'status',
  url: 'https://a.example/operations/1?t=1',
  location: 'Azure-AsyncOperation',
  status: '/status',
  terminal: ['Succeeded', 'Failed', 'Canceled'],
};
const byLocation: OperationFollowing = {
  ...identity,
  style: 'location',
  url: 'https://a.example/results/1',
  location: 'Location',
};
const byResource: OperationFollowing = {
  ...identity,
  style: 'resource',
  url: 'https://a.example/things/1',
  status: '/properties/provisioningState',
  terminal: ['Succeeded', 'Failed', 'Canceled'],
};
const see = (body?: unknown, status = 200, headers: Record<string, string> = {}) => ({
  status,
  headers: new Headers(headers),
  body,
});

describe('a URL whose body says how the work stands', () => {
  test.each(['InProgress', 'Running', 'Accepted', 'provisioning'])('%s goes on', (status) => {
    const look = judgeLook(byStatus, see({ status }));
    expect(look).toMatchObject({ isDone: false, state: { status, answer: { status } } });
    expect(look!.following).toBe(byStatus);
  });

  test.each([
    ['Succeeded', 'Succeeded'],
    ['succeeded', 'Succeeded'],
    ['FAILED', 'Failed'],
    ['Canceled', 'Canceled'],
    ['Cancelled', 'Canceled'],
  ])('%s is the end', (status, word) => {
    expect(judgeLook(byStatus, see({ status }))).toMatchObject({ isDone: true, state: { status: word } });
  });

  test('without a status it goes on for 202, and tells nothing otherwise', () => {
    expect(judgeLook(byStatus, see(undefined, 202))).toMatchObject({ isDone: false, state: { status: 'InProgress' } });
    for (const body of [undefined, '<html>', {}, { status: 7 }, []])
      expect(judgeLook(byStatus, see(body))).toBeUndefined();
  });

  test('why it failed is in its error, or in that of its properties', () => {
    const error = { code: 'Conflict', message: 'another operation is in progress' };
    expect(judgeLook(byStatus, see({ status: 'Failed', error }))!.state.error).toEqual(error);
    expect(judgeLook(byStatus, see({ status: 'Canceled', properties: { error } }))!.state.error).toEqual(error);
    expect(judgeLook(byStatus, see({ status: 'Failed', error: null }))!.state).not.toHaveProperty('error');
    expect(judgeLook(byStatus, see({ status: 'Failed', error: { code: 'X' } }))!.state.error).toEqual({ code: 'X' });
    expect(judgeLook(byStatus, see({ status: 'Running', error }))!.state).not.toHaveProperty('error');
  });

  test('the result: resourceLocation, then where it was said to be, then in the body', () => {
    const status = 'Succeeded';
    const withUrl = { ...byStatus, resultUrl: 'https://a.example/things/1' };
    const given = judgeLook(withUrl, see({ status, resourceLocation: '/things/2' }));
    expect(given!.resultUrl).toBe('https://a.example/things/2');
    expect(judgeLook(withUrl, see({ status }))!.resultUrl).toBe('https://a.example/things/1');
    expect(judgeLook(byStatus, see({ status, properties: { output: [1] } }))!.result).toEqual([1]);
    expect(judgeLook({ ...byStatus, result: '/output' }, see({ status, output: 'x' }))!.result).toBe('x');
    expect(judgeLook(byStatus, see({ status }))).toEqual({
      state: { status, answer: { status } },
      isDone: true,
      following: byStatus,
      result: undefined,
    });
  });

  test('failed work has no result', () => {
    const look = judgeLook({ ...byStatus, resultUrl: 'https://a.example/things/1' }, see({ status: 'Failed' }));
    expect(look).not.toHaveProperty('resultUrl');
    expect(look).not.toHaveProperty('result');
  });

  test('another URL takes the place of the one before while it goes on, and not that of the other header', () => {
    const headers = { 'azure-asyncoperation': '/operations/2?t=2', location: 'https://a.example/else' };
    const look = judgeLook(byStatus, see({ status: 'InProgress' }, 200, headers));
    expect(look!.following).toEqual({ ...byStatus, url: 'https://a.example/operations/2?t=2' });
    expect(judgeLook(byStatus, see({ status: 'Succeeded' }, 200, headers))!.following).toBe(byStatus);
  });
});

describe('a URL that answers 202 until the work is done', () => {
  test('202 goes on, whatever it says, at a new URL where it gives one', () => {
    const look = judgeLook(byLocation, see({ status: 'Succeeded' }, 202, { location: 'https://a.example/results/2' }));
    expect(look).toMatchObject({ isDone: false, state: { status: 'InProgress' } });
    expect(look!.following.url).toBe('https://a.example/results/2');
    expect(judgeLook(byLocation, see(undefined, 202))!.following).toBe(byLocation);
  });

  test.each([200, 201, 203])('%i is the end, and its body the result', (status) => {
    const body = { properties: { provisioningState: 'InProgress' } };
    expect(judgeLook({ ...byLocation, resultUrl: 'https://a.example/t' }, see(body, status))).toEqual({
      state: { status: 'Succeeded', answer: body },
      isDone: true,
      following: { ...byLocation, resultUrl: 'https://a.example/t' },
      result: body,
    });
  });

  test('an empty end sends to the resource, where there is one', () => {
    const look = judgeLook({ ...byLocation, resultUrl: 'https://a.example/things/1' }, see(undefined, 204));
    expect(look).toMatchObject({ isDone: true, resultUrl: 'https://a.example/things/1' });
    expect(judgeLook(byLocation, see(undefined, 204))).toMatchObject({ isDone: true, result: undefined });
  });
});

describe('a resource that says how the work stands', () => {
  const at = (provisioningState?: string) => ({ name: 'lamp', properties: { provisioningState } });

  test('goes on until its state is final, or it has none', () => {
    expect(judgeLook(byResource, see(at('Updating')))).toMatchObject({ isDone: false, state: { status: 'Updating' } });
    for (const body of [at('Succeeded'), at(), { name: 'lamp' }])
      expect(judgeLook(byResource, see(body))).toMatchObject({
        isDone: true,
        state: { status: 'Succeeded' },
        result: body,
      });
    expect(judgeLook(byResource, see(at(), 202))).toMatchObject({ isDone: false });
  });

  test('a final state that is no success has no result', () => {
    const look = judgeLook(byResource, see(at('Failed')));
    expect(look).toMatchObject({ isDone: true, state: { status: 'Failed' } });
    expect(look).not.toHaveProperty('result');
  });
});
