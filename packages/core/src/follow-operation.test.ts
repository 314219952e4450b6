import { describe, expect, test } from 'vitest';
import { InvalidArgumentError, OperationFailedError, PollError } from './errors.js';
import { type FollowedWork, followOperation, readFollowing, resumeOperation } from './follow-operation.js';
import type { Polling } from './operation-following.js';
import { createScripted, json, operation, type Scripted } from './testing/scripted-caller.js';

const terminal = ['Succeeded', 'Failed', 'Canceled'];
const polling: Polling = [
  { location: 'Azure-AsyncOperation', status: '/status', terminal },
  { style: 'location', location: 'Location' },
  { style: 'resource', status: '/properties/provisioningState', terminal },
];
const STATUS_URL = 'https://a.example/base/operations/1?t=signed';
const RESULT_URL = 'https://a.example/base/results/1';
const THING_URL = 'https://a.example/base/things/lamp?v=1';
const ARGS = { path: { name: 'lamp' }, query: { v: 1, code: 'secret-code' }, body: { colour: 'red' } };
const looks = {
  status: operation({ id: 'getStatus' }),
  location: operation({ id: 'getResult' }),
  resource: operation({ id: 'getThing' }),
};

const begun = (headers: Record<string, string>, body: unknown = undefined, status = 202) =>
  body === undefined ? new Response(null, { status, headers }) : json(body, status, headers);
const status = (word: string, more: object = {}, headers: Record<string, string> = {}) =>
  json({ status: word, ...more }, 200, headers);

/** Begins work and gives its poller. */
async function begin(
  method: string,
  answers: readonly Scripted[],
  more: Partial<FollowedWork<unknown>> = {},
  wait: Parameters<typeof followOperation>[2] = {},
) {
  const scripted = createScripted(answers, { credential: 'key-1' });
  const made = operation({ id: 'makeThing', method, idempotency: 'idempotent', secrets: ['code'] });
  const answer = await scripted.caller.send(made, ARGS);
  const poller = followOperation<unknown>(
    scripted.caller,
    { operation: made, args: ARGS, polling, answer, looks, read: (body) => body, ...more },
    wait,
  );
  return { ...scripted, poller, urls: () => scripted.sent.slice(1).map(({ url }) => url) };
}

describe('a status URL', () => {
  test('is asked until the end, then a PUT reads its resource', async () => {
    const { poller, urls, sent, slept } = await begin('PUT', [
      begun({ 'azure-asyncoperation': STATUS_URL, 'retry-after': '10' }),
      status('InProgress', {}, { 'retry-after': '5' }),
      status('Succeeded'),
      json({ name: 'lamp' }),
    ]);
    expect(poller.status).toEqual({ status: 'InProgress', answer: undefined });
    expect(await poller.result()).toEqual({ name: 'lamp' });
    expect(urls()).toEqual([STATUS_URL, STATUS_URL, THING_URL]);
    expect(slept).toEqual([10_500, 5250]);
    expect(sent.slice(1).every(({ method, body }) => method === 'GET' && body === undefined)).toBe(true);
    expect(sent.every(({ headers }) => headers.get('x-key') === 'key-1')).toBe(true);
    expect(poller.status).toEqual({ status: 'Succeeded', answer: { status: 'Succeeded' } });
  });

  test('a POST reads its Location', async () => {
    const headers = { 'azure-asyncoperation': STATUS_URL, location: RESULT_URL };
    const { poller, urls } = await begin('POST', [begun(headers), status('Succeeded'), json({ name: 'lamp' })]);
    expect(await poller.result()).toEqual({ name: 'lamp' });
    expect(urls()).toEqual([STATUS_URL, RESULT_URL]);
  });

  test('a POST without Location takes what the status holds, or nothing', async () => {
    const headers = { 'azure-asyncoperation': STATUS_URL };
    const held = await begin('POST', [begun(headers), status('Succeeded', { properties: { output: 7 } })]);
    expect(await held.poller.result()).toBe(7);
    const none = await begin('POST', [begun(headers), status('Succeeded')]);
    expect(await none.poller.result()).toBeUndefined();
  });

  test.each(['Failed', 'Canceled'])('%s throws, with the words of the service', async (word) => {
    const error = { code: 'Conflict', message: 'Another operation is in progress.' };
    const { poller, sent } = await begin('PUT', [
      begun({ 'azure-asyncoperation': STATUS_URL }),
      status(word, { error, properties: { secretName: 'do-not-show' } }),
    ]);
    const thrown = await poller.result().catch((caught: unknown) => caught as OperationFailedError);
    expect(thrown).toBeInstanceOf(OperationFailedError);
    expect(thrown).toBeInstanceOf(PollError);
    expect(thrown).toMatchObject({
      name: 'OperationFailedError',
      operationId: 'makeThing',
      status: word,
      code: 'Conflict',
      message: `makeThing: the work ended as ${word}: Conflict: Another operation is in progress.`,
      answer: { properties: { secretName: 'do-not-show' } },
    });
    expect(JSON.stringify(thrown)).not.toContain('do-not-show');
    expect(sent).toHaveLength(2);
    await expect(poller.result()).rejects.toBeInstanceOf(OperationFailedError);
    expect(sent).toHaveLength(2);
  });

  test('what it was begun with and is secret is in no error, though the service quotes it', async () => {
    const secrets = ['connection-string'];
    const quoting = { code: 'BadSetting', message: 'cannot use connection-string' };
    const headers = { 'azure-asyncoperation': STATUS_URL };
    const failed = await begin('PUT', [begun(headers), status('Failed', { error: quoting })], { secrets });
    await expect(failed.poller.result()).rejects.toThrow(/cannot use REDACTED$/);
    const refused = await begin('PUT', [begun(headers), json(quoting, 400)], { secrets });
    await expect(refused.poller.result()).rejects.toThrow(/cannot use REDACTED$/);
  });

  test('an answer that is no status is refused, and the poller can be asked again', async () => {
    const { poller } = await begin('POST', [
      begun({ 'azure-asyncoperation': STATUS_URL }),
      json('a page of a proxy'),
      status('Succeeded'),
    ]);
    await expect(poller.result()).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'getStatus' });
    expect(poller.isDone).toBe(false);
    expect(await poller.result()).toBeUndefined();
  });

  test('a result that cannot be read is asked for again, and never taken for none', async () => {
    const { poller, urls } = await begin('PUT', [
      begun({ 'azure-asyncoperation': STATUS_URL }),
      status('Succeeded'),
      json({ code: 'Forbidden' }, 403),
      status('Succeeded'),
      json({ name: 'lamp' }),
    ]);
    await expect(poller.result()).rejects.toMatchObject({ name: 'PermissionDeniedError', operationId: 'getThing' });
    expect(await poller.result()).toEqual({ name: 'lamp' });
    expect(urls()).toEqual([STATUS_URL, THING_URL, STATUS_URL, THING_URL]);
  });

  test('a 404 right after the beginning is what it is', async () => {
    const { poller } = await begin('PUT', [
      begun({ 'azure-asyncoperation': STATUS_URL }),
      json({ code: 'NotFound' }, 404),
    ]);
    await expect(poller.result()).rejects.toMatchObject({ name: 'NotFoundError', operationId: 'getStatus' });
  });
});

describe('a Location', () => {
  test('is asked while it answers 202, wherever that leads', async () => {
    const next = `${RESULT_URL}?page=2`;
    const { poller, urls } = await begin('POST', [
      begun({ location: RESULT_URL }),
      begun({ location: '/base/results/1?page=2' }),
      begun({}),
      json({ name: 'lamp' }),
    ]);
    expect(await poller.result({ intervalMs: 1 })).toEqual({ name: 'lamp' });
    expect(urls()).toEqual([RESULT_URL, next, next]);
  });

  test('a PUT that ends with nothing reads its resource', async () => {
    const { poller, urls } = await begin('PUT', [
      begun({ location: RESULT_URL }),
      new Response(null, { status: 204 }),
      json({ name: 'lamp' }),
    ]);
    expect(await poller.result()).toEqual({ name: 'lamp' });
    expect(urls()).toEqual([RESULT_URL, THING_URL]);
  });

  test('an error there is the error of the work', async () => {
    const { poller } = await begin('PUT', [
      begun({ location: RESULT_URL }),
      json({ code: 'Conflict', message: 'no' }, 409),
    ]);
    await expect(poller.result()).rejects.toMatchObject({ name: 'ConflictError', code: 'Conflict' });
  });

  test('on another origin gets no credential', async () => {
    const { poller, sent } = await begin('POST', [begun({ location: 'https://b.example/results/1' }), json({})]);
    await poller.result();
    expect(sent[1]!.url).toBe('https://b.example/results/1');
    expect(sent[1]!.headers.get('x-key')).toBeNull();
  });

  test('is missing from an answer that accepts the work: nobody can tell what comes of it', async () => {
    const begins = begin('DELETE', [begun({}, { id: 'op-1' })], {
      polling: { style: 'location', location: 'Location' },
    });
    await expect(begins).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringMatching(/^makeThing: it was accepted, .*look before you call again$/),
    });
  });

  test('that is no web address is refused', async () => {
    const { poller, sent } = await begin('POST', [begun({ location: 'ftp://a.example/results' })]);
    await expect(poller.result()).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(sent).toHaveLength(1);
  });
});

describe('a resource', () => {
  test('is read until it is ready', async () => {
    const at = (provisioningState: string) => ({ name: 'lamp', properties: { provisioningState } });
    const { poller, urls } = await begin('PUT', [
      begun({}, at('Creating'), 201),
      json(at('Updating')),
      json(at('Succeeded')),
    ]);
    const seen: string[] = [];
    for await (const state of poller) seen.push(state.status);
    expect(seen).toEqual(['Updating', 'Succeeded']);
    expect(await poller.result()).toEqual(at('Succeeded'));
    expect(urls()).toEqual([THING_URL, THING_URL]);
  });

  test('that failed throws', async () => {
    const { poller } = await begin('PUT', [begun({}, {}, 202), json({ properties: { provisioningState: 'Failed' } })]);
    await expect(poller.result()).rejects.toMatchObject({
      name: 'OperationFailedError',
      status: 'Failed',
      code: undefined,
    });
  });
});

test('work that the first answer ends asks nothing more', async () => {
  const { poller, sent, slept } = await begin('PUT', [begun({ 'retry-after': '60' }, { name: 'lamp' }, 200)]);
  expect(poller.isDone).toBe(true);
  expect(await poller.poll()).toEqual({ status: 'Succeeded', answer: { name: 'lamp' } });
  expect(await poller.result()).toEqual({ name: 'lamp' });
  expect(sent).toHaveLength(1);
  expect(slept).toEqual([]);
});

test('what reads the result may call the work failed', async () => {
  const { poller } = await begin('POST', [begun({ location: RESULT_URL }), json({ status: 3 })], {
    read: (body) => {
      throw new PollError(`deployment ended with ${(body as { status: number }).status}`);
    },
  });
  await expect(poller.result()).rejects.toThrow('deployment ended with 3');
});

test('options of the wait go to its requests, the interval beats the service', async () => {
  const statuses: number[] = [];
  const { poller, sent, slept } = await begin(
    'POST',
    [begun({ location: RESULT_URL, 'retry-after': '60' }), begun({}), json({})],
    {},
    { intervalMs: 200, headers: { 'x-trace': 't1' }, onResponse: (response) => statuses.push(response.status) },
  );
  await poller.result();
  expect(slept).toEqual([210, 210]);
  expect(sent[2]!.headers.get('x-trace')).toBe('t1');
  expect(statuses).toEqual([202, 200]);
});

test('hooks hear of polls, by the operations that look', async () => {
  const heard: unknown[] = [];
  const scripted = createScripted([begun({ location: RESULT_URL }), begun({}), json({})], {
    hooks: {
      poll: ({ status: state, isDone }) => heard.push([(state as { status: string }).status, isDone]),
      call: ({ operationId }) => heard.push(operationId),
    },
  });
  const made = operation({ id: 'makeThing', method: 'POST' });
  const answer = await scripted.caller.send(made, ARGS);
  const work = { operation: made, args: ARGS, polling, answer, looks, read: () => undefined };
  await followOperation(scripted.caller, work).result();
  expect(heard).toEqual(['makeThing', 'getResult', ['InProgress', false], 'getResult', ['Succeeded', true]]);
});

test('long work cannot be cancelled', async () => {
  const { poller } = await begin('POST', [begun({ location: RESULT_URL })]);
  await expect(poller.cancel()).rejects.toBeInstanceOf(PollError);
});

describe('in another process', () => {
  test('goes on where it was, with what the family left, and holds no credential', async () => {
    const first = await begin('PUT', [
      begun({ 'azure-asyncoperation': STATUS_URL }),
      status('InProgress', {}, { 'azure-asyncoperation': '/s/2?t=x' }),
    ]);
    await first.poller.poll();
    const saved = JSON.stringify(first.poller);
    for (const secret of ['key-1', 'secret-code', 'red']) expect(saved).not.toContain(secret);

    const second = createScripted([status('Succeeded'), json({ name: 'lamp' })], { credential: 'key-2' });
    const poller = resumeOperation(second.caller, JSON.parse(saved), {
      looks,
      read: (body) => [body],
    });
    expect(poller.status).toBeUndefined();
    expect(await poller.result()).toEqual([{ name: 'lamp' }]);
    expect(second.sent.map(({ url }) => url)).toEqual(['https://a.example/s/2?t=x', THING_URL]);
    expect(second.sent[0]!.headers.get('x-key')).toBe('key-2');
    expect(second.slept).toEqual([]);
  });

  test('work that was done reads its resource again, or has nothing to give', async () => {
    const put = await begin('PUT', [begun({}, { name: 'lamp' }, 200)]);
    const later = createScripted([json({ name: 'lamp', size: 2 })]);
    const read = (body: unknown) => body;
    expect(await resumeOperation(later.caller, put.poller.toJSON(), { read }).result()).toEqual({
      name: 'lamp',
      size: 2,
    });
    const post = await begin('POST', [begun({}, { name: 'lamp' }, 200)]);
    const never = createScripted([]);
    expect(await resumeOperation(never.caller, post.poller.toJSON(), { read }).result()).toBeUndefined();
  });

  test.each([undefined, null, 'x', {}, { style: 'location', operationId: 'a', method: 'PUT' }, { style: 'status' }])(
    'refuses %j',
    (saved) => {
      expect(() => readFollowing(saved)).toThrow(InvalidArgumentError);
      expect(() => resumeOperation(createScripted([]).caller, saved, { read: () => 1 })).toThrow(/^saved: /);
    },
  );
});
