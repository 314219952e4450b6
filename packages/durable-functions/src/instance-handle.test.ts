import { describe, expect, test } from 'vitest';
import { BASE_URL, makeStarted, makeStatus, PREFIX, type Scripted, scriptApp } from './testing/scripted-app.js';

const AT = `${PREFIX}/instances/abc123`;
const accepted: Scripted = { status: 202 };
const refused = (ExceptionMessage: string): Scripted => ({
  status: 500,
  body: {
    Message: 'Something went wrong while processing your request',
    ExceptionMessage,
    ExceptionType: 'System.InvalidOperationException',
    StackTrace: null,
  },
});

describe('status', () => {
  test('sends every parameter by its wire name', async () => {
    const { durable, requests } = scriptApp([{ status: 202, body: makeStatus() }]);
    await durable.instance('abc123', { taskHub: 'Hub' }).status({
      showInput: false,
      showHistory: true,
      showHistoryOutput: true,
      returnInternalServerErrorOnFailure: true,
      createdTimeFrom: new Date(0),
      createdTimeTo: '2026-01-01T00:00:00+02:00',
      runtimeStatus: ['Running', 'Failed'],
      connection: 'Storage',
    });
    const [path, query = ''] = requests[0]?.target.split('?') ?? [];
    expect(path).toBe(AT);
    expect(query.split('&').sort()).toEqual([
      'connection=Storage',
      'createdTimeFrom=1970-01-01T00%3A00%3A00.000Z',
      'createdTimeTo=2026-01-01T00%3A00%3A00%2B02%3A00',
      'returnInternalServerErrorOnFailure=true',
      'runtimeStatus=Running,Failed',
      'showHistory=true',
      'showHistoryOutput=true',
      'showInput=false',
      'taskHub=Hub',
    ]);
  });

  test.each([
    [200, 'Completed'],
    [202, 'Running'],
    [400, 'Terminated'],
    [500, 'Failed'],
  ])('takes a %i with a status for a status, asked once', async (status, runtimeStatus) => {
    const { durable, requests } = scriptApp([{ status, body: makeStatus({ runtimeStatus, output: 'x' }) }]);
    const found = await durable.instance('abc123').status();
    expect(found).toEqual(makeStatus({ runtimeStatus, output: 'x' }));
    expect(requests).toHaveLength(1);
  });

  test("brings the page's form to today's: the id from the request, no history rather than null", async () => {
    const { name: _, instanceId: __, ...body } = makeStatus({ historyEvents: null });
    const { durable } = scriptApp([{ status: 202, body }]);
    const status = await durable.instance('abc123').status();
    expect(status.instanceId).toBe('abc123');
    expect(status).not.toHaveProperty('historyEvents');
    expect(status).not.toHaveProperty('name');
  });

  test('throws NotFoundError for an empty 404', async () => {
    const { durable } = scriptApp([{ status: 404 }]);
    await expect(durable.instance('abc123').status()).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
  });

  test('does not take a 500 of another kind for a status', async () => {
    const { durable } = scriptApp(() => ({ status: 500, body: { Message: 'Something went wrong' } }), { retry: false });
    await expect(durable.instance('abc123').status()).rejects.toMatchObject({ name: 'ServerError' });
  });

  test('says so when the answer is no status', async () => {
    const { durable } = scriptApp([{ body: { hello: 'world' } }]);
    await expect(durable.instance('abc123').status()).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  test('tells onResponse', async () => {
    const { durable } = scriptApp([{ status: 202, headers: { 'x-ms-request-id': 'r-1' }, body: makeStatus() }]);
    const seen: unknown[] = [];
    await durable
      .instance('abc123')
      .status({}, { onResponse: ({ status, requestId }) => seen.push([status, requestId]) });
    expect(seen).toEqual([[202, 'r-1']]);
  });
});

describe('history', () => {
  test('asks for results too, and is empty where there is none', async () => {
    const event = { EventType: 'ExecutionStarted', Timestamp: '2026-01-01T00:00:00.0000000Z', FunctionName: 'A' };
    const { durable, requests } = scriptApp([
      { body: makeStatus({ historyEvents: [event] }) },
      { status: 202, body: makeStatus({ runtimeStatus: 'Pending' }) },
    ]);
    expect(await durable.instance('abc123').history()).toEqual([event]);
    expect(await durable.instance('abc123').history({ showHistoryOutput: false })).toEqual([]);
    expect(requests[0]?.target).toContain('showHistoryOutput=true');
    expect(requests[0]?.target).toContain('showHistory=true');
    expect(requests[1]?.target).toContain('showHistoryOutput=false');
  });
});

describe('raiseEvent', () => {
  test('always sends JSON, null without a payload', async () => {
    const { durable, requests } = scriptApp(() => accepted);
    const instance = durable.instance('abc123');
    await instance.raiseEvent('operation', 'incr');
    await instance.raiseEvent('my event');
    expect(requests.map(({ method, target, body }) => [method, target, body])).toEqual([
      ['POST', `${AT}/raiseEvent/operation`, '"incr"'],
      ['POST', `${AT}/raiseEvent/my%20event`, 'null'],
    ]);
    expect(requests[1]?.headers.get('content-type')).toBe('application/json');
  });

  test('is not sent twice after a lost answer: the event would arrive twice', async () => {
    const { durable, requests } = scriptApp(() => new TypeError('fetch failed'));
    await expect(durable.instance('abc123').raiseEvent('a')).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });

  test('can wait until the instance runs', async () => {
    const { durable, requests } = scriptApp([
      { status: 202, body: makeStatus({ runtimeStatus: 'Pending' }) },
      { status: 202, body: makeStatus({ runtimeStatus: 'Running' }) },
      accepted,
    ]);
    const payload = { count: 1 };
    const raised = durable.instance('abc123').raiseEvent('a', payload, {}, { waitUntilRunning: true });
    payload.count = 2;
    await raised;
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
    expect(requests[2]?.body).toBe('{"count":1}');
  });

  test('to an instance that has ended is a GoneError', async () => {
    const { durable } = scriptApp([{ status: 410 }]);
    await expect(durable.instance('abc123').raiseEvent('a')).rejects.toMatchObject({ name: 'GoneError' });
  });
});

describe('suspend, resume, terminate, rewind', () => {
  test.each(['suspend', 'resume', 'terminate', 'rewind'] as const)('%s sends its reason, escaped', async (verb) => {
    const { durable, requests } = scriptApp(() => accepted);
    const instance = durable.instance('abc123');
    await instance[verb]('a & b + c');
    await instance[verb]({ reason: 'x', taskHub: 'Hub' });
    await instance[verb]();
    expect(requests.map(({ method, target, body }) => `${method} ${target} ${body}`)).toEqual([
      `POST ${AT}/${verb}?reason=a%20%26%20b%20%2B%20c undefined`,
      `POST ${AT}/${verb}?reason=x&taskHub=Hub undefined`,
      `POST ${AT}/${verb} undefined`,
    ]);
  });

  test.each([
    [
      'suspend',
      refused('Cannot suspend the orchestration instance abc123 because instance is in the Suspended state.'),
    ],
    ['resume', refused('Cannot resume the orchestration instance abc123 because instance is in the Running state.')],
    ['rewind', refused('The rewind operation is only supported on failed orchestration instances.')],
    ['rewind', { status: 412, body: 'This orchestration has status Running, but only ... can be rewound.' }],
    ['rewind', { status: 410 }],
  ] as const)('%s at the wrong time is an InvalidStateError, asked once', async (verb, answer) => {
    const { durable, requests } = scriptApp([answer]);
    await expect(durable.instance('abc123')[verb]()).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['suspend', 410, 'GoneError'],
    ['terminate', 410, 'GoneError'],
    ['terminate', 404, 'NotFoundError'],
    ['rewind', 501, 'NotImplementedError'],
    ['rewind', 404, 'NotFoundError'],
  ] as const)('%s with %i is a %s', async (verb, status, name) => {
    const { durable } = scriptApp([{ status }]);
    await expect(durable.instance('abc123')[verb]()).rejects.toMatchObject({ name });
  });

  test('what the storage of a host before 2026 cannot do is a NotImplementedError, not to be tried again', async () => {
    const { durable } = scriptApp([
      { status: 500, body: { Message: 'x', ExceptionType: 'System.NotImplementedException' } },
    ]);
    const error = { name: 'NotImplementedError', status: 500, retryable: false };
    await expect(durable.instance('abc123').rewind()).rejects.toMatchObject(error);
  });

  test('terminate whose first answer was lost is done when the instance has ended', async () => {
    const { durable } = scriptApp([new TypeError('fetch failed'), { status: 410 }]);
    await durable.instance('abc123').terminate('buggy');
  });
});

describe('restart', () => {
  test('gives a handle of the new instance', async () => {
    const { durable, requests } = scriptApp([makeStarted('new1'), makeStarted('abc123')]);
    const next = await durable.instance('abc123').restart();
    expect(next.instanceId).toBe('new1');
    await durable.instance('abc123').restart({ restartWithNewInstanceId: false });
    expect(requests.map(({ target }) => target)).toEqual([
      `${AT}/restart`,
      `${AT}/restart?restartWithNewInstanceId=false`,
    ]);
  });

  test.each([
    { status: 409, body: { Message: 'A non-terminal instance with this instance ID already exists.' } },
    refused('An Orchestration instance with the status Running already exists.'),
  ])('in place of one that has not ended is a ConflictError', async (answer) => {
    const { durable } = scriptApp([answer as Scripted]);
    const restart = durable.instance('abc123').restart({ restartWithNewInstanceId: false });
    await expect(restart).rejects.toMatchObject({ name: 'ConflictError' });
  });

  test('of an unknown instance is a NotFoundError', async () => {
    const { durable } = scriptApp([
      {
        status: 400,
        body: {
          Message: 'InstanceId does not match a valid orchestration instance.',
          ExceptionMessage: 'An orchestration with the instanceId abc123 was not found.',
          ExceptionType: 'System.ArgumentException',
          StackTrace: null,
        },
      },
    ]);
    await expect(durable.instance('abc123').restart()).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('in place can wait for the end, and keeps its id where the answer is the output', async () => {
    const { durable, requests } = scriptApp([{ body: { id: 'an output', done: true } }]);
    const instance = durable.instance('abc123');
    const again = await instance.restart({ restartWithNewInstanceId: false, timeout: 10, pollingInterval: 1 });
    expect([again.instanceId, again.managementUrls]).toEqual(['abc123', undefined]);
    expect(requests[0]?.target).toBe(`${AT}/restart?restartWithNewInstanceId=false&timeout=10&pollingInterval=1`);
    const tooLong = { restartWithNewInstanceId: false, timeout: 1, pollingInterval: 2 } as const;
    await expect(instance.restart(tooLong)).rejects.toMatchObject({ parameter: 'pollingInterval' });
    // @ts-expect-error the answer would not say under which id
    () => instance.restart({ timeout: 10, pollingInterval: 1 });
  });

  test('takes no output for the URLs of the instance', async () => {
    const output = { id: 'other', statusQueryGetUri: 'https://b.example/instances/other' };
    const { durable } = scriptApp([{ status: 200, body: output }]);
    const params = { restartWithNewInstanceId: false as const, timeout: 10, pollingInterval: 1 };
    const again = await durable.instance('abc123').restart(params);
    expect([again.instanceId, again.managementUrls]).toEqual(['abc123', undefined]);
  });

  test('is about the task hub that it names, and so is the new handle', async () => {
    const { durable, requests } = scriptApp([makeStarted('new1'), { status: 202, body: makeStatus() }]);
    const next = await durable.instance('abc123', { taskHub: 'Hub' }).restart({ connection: 'Storage' });
    await next.status();
    expect(requests[1]?.target).toBe(`${PREFIX}/instances/new1?taskHub=Hub&connection=Storage`);
  });

  const date = { date: 'Thu, 01 Jan 2026 00:00:00 GMT' };
  const afterLoss = (fields: Record<string, unknown>) =>
    scriptApp(({ method }, place) => {
      if (place === 0) return new TypeError('fetch failed');
      return method === 'GET' ? { headers: date, body: makeStatus(fields) } : makeStarted('abc123');
    });
  const inPlace = { restartWithNewInstanceId: false };

  test('in place is looked for after a lost answer: young is done, old is sent again, in between is in doubt', async () => {
    const young = afterLoss({ createdTime: '2026-01-01T00:00:05Z' });
    await young.durable.instance('abc123').restart(inPlace);
    expect(young.requests).toHaveLength(2);
    const old = afterLoss({ runtimeStatus: 'Completed', createdTime: '2025-01-01T00:00:00Z' });
    await old.durable.instance('abc123').restart(inPlace);
    expect(old.requests).toHaveLength(3);
    const between = afterLoss({ runtimeStatus: 'Completed', createdTime: '2026-01-01T00:00:01Z' });
    await expect(between.durable.instance('abc123').restart(inPlace)).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });

  test('under a new id is not sent again after a lost answer', async () => {
    const { durable, requests } = scriptApp(() => new TypeError('fetch failed'));
    await expect(durable.instance('abc123').restart()).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });
});

describe('purge', () => {
  test('looks first, so that a host before 2026 does not delete a running instance', async () => {
    const { durable, requests } = scriptApp([{ status: 202, body: makeStatus() }]);
    const error = await durable
      .instance('abc123')
      .purge()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InvalidStateError', status: 412, operationId: 'purgeInstance' });
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('deletes one that has ended', async () => {
    const { durable, requests } = scriptApp([
      { body: makeStatus({ runtimeStatus: 'Failed' }) },
      { body: { instancesDeleted: 1 } },
    ]);
    expect(await durable.instance('abc123').purge()).toEqual({ instancesDeleted: 1 });
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `GET ${AT}?showInput=false`,
      `DELETE ${AT}`,
    ]);
  });

  test('with allowNonTerminal asks the host at once, and says when that refuses', async () => {
    const text = 'Only orchestrations in a terminal state can be purged, but ... has status Running';
    const { durable, requests } = scriptApp([{ status: 412, body: text }]);
    await expect(durable.instance('abc123').purge({ allowNonTerminal: true })).rejects.toMatchObject({
      name: 'InvalidStateError',
      message: expect.stringContaining(text),
    });
    expect(requests.map(({ method }) => method)).toEqual(['DELETE']);
  });

  test('whose first answer was lost has deleted one', async () => {
    const { durable } = scriptApp([new TypeError('fetch failed'), { status: 404 }]);
    expect(await durable.instance('abc123').purge({ allowNonTerminal: true })).toEqual({ instancesDeleted: 1 });
  });

  test.each(['.', '..', ''])('of the id %j is refused: it would purge by filter', async (instanceId) => {
    const { durable, requests } = scriptApp([]);
    const purge = async () => durable.instance(instanceId).purge({ allowNonTerminal: true });
    await expect(purge()).rejects.toMatchObject({ name: 'InvalidArgumentError' });
    expect(requests).toEqual([]);
  });
});

test('handles of ids with spaces and other characters address them as %20, not as +', async () => {
  const { durable, requests } = scriptApp([{ status: 202, body: makeStatus() }]);
  await durable.instance('order 7+ü%').status();
  expect(requests[0]?.target).toBe(`${PREFIX}/instances/order%207%2B%C3%BC%25`);
});

test.each(['a/b', 'a\\b', 'a#b', 'a?b', 'a\u0007b'])('instance(%j) is refused', (instanceId) => {
  const { durable } = scriptApp([]);
  expect(() => durable.instance(instanceId)).toThrow(/instanceId/);
});

test('a handle shows its id and nothing of the client when printed', () => {
  const { durable } = scriptApp([]);
  expect(JSON.stringify(durable.instance('abc123'))).toBe('{"instanceId":"abc123"}');
  expect(BASE_URL).toBe('https://demo-app.azurewebsites.net');
});
