import { describe, expect, test, vi } from 'vitest';
import { makeStarted, makeStatus, PREFIX, scriptApp } from './testing/scripted-app.js';

const lost = () =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
const notFound = { status: 404 };
const idOf = (target: string) => target.split('?')[0]?.split('/').at(-1) ?? '';
/** Answers a start with the id that it asked for. */
const accept = (target: string) => makeStarted(idOf(target));
const conflict409 = {
  status: 409,
  body: { Message: 'An Orchestration instance with the status Running already exists.' },
};
const conflict500 = {
  status: 500,
  body: {
    Message: 'Something went wrong while processing your request',
    ExceptionMessage: 'An Orchestration instance with the status Running already exists.',
    ExceptionType: 'System.InvalidOperationException',
    StackTrace: null,
  },
};
const serverDate = { date: 'Thu, 01 Jan 2026 00:00:00 GMT' };

describe('start', () => {
  test('makes an id of 32 hexadecimal digits, and sends the input as JSON and the key as a header', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    const run = await durable.start('RestartVMs', { resourceGroup: 'myRG' });
    const [request] = requests;
    expect(run.instanceId).toMatch(/^[0-9a-f]{32}$/);
    expect(request?.method).toBe('POST');
    expect(request?.target).toBe(`${PREFIX}/orchestrators/RestartVMs/${run.instanceId}`);
    expect(request?.body).toBe('{"resourceGroup":"myRG"}');
    expect(request?.headers.get('content-type')).toBe('application/json');
    expect(request?.headers.get('x-functions-key')).toBe('demo-system-key');
    expect((await durable.start('RestartVMs')).instanceId).not.toBe(run.instanceId);
  });

  test('sends the input as it was at the call', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    const input = { turn: 0 };
    const starts = [1, 2, 3].map((turn) => durable.start('A', Object.assign(input, { turn })));
    await Promise.all(starts);
    expect(requests.map(({ body }) => body)).toEqual(['{"turn":1}', '{"turn":2}', '{"turn":3}']);
  });

  test('sends an input that looks like a body of its own', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    await durable.start('A', { open: true });
    expect(requests[0]?.body).toBe('{"open":true}');
  });

  test('refuses an input that has no form in JSON, by its name', async () => {
    const { durable, requests } = scriptApp([]);
    await expect(durable.start('A', { big: 1n })).rejects.toMatchObject({ parameter: 'input' });
    expect(requests).toHaveLength(0);
  });

  test('without input sends no body; null is sent as null', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    await durable.start('A');
    await durable.start('A', null);
    expect(requests.map(({ body }) => body)).toEqual([undefined, 'null']);
  });

  test('takes an id, a version, task hub and connection', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target), { taskHub: 'Hub', connection: 'Storage' });
    const run = await durable.start('A', 1, { instanceId: 'order 7+1', version: '2.0', taskHub: 'Other' });
    expect(requests[0]?.target).toBe(
      `${PREFIX}/orchestrators/A/order%207%2B1?taskHub=Other&connection=Storage&version=2.0`,
    );
    expect(run.instanceId).toBe('order 7+1');
  });

  test.each(['@counter@a', 'a/b', 'a\\b', 'a#b', 'a?b', 'a\nb', 'x'.repeat(257), '.', '..', ''])(
    'refuses the id %j before anything is sent',
    async (instanceId) => {
      const { durable, requests } = scriptApp([]);
      await expect(durable.start('A', 1, { instanceId })).rejects.toMatchObject({
        name: 'InvalidArgumentError',
        parameter: 'instanceId',
      });
      expect(requests).toEqual([]);
    },
  );

  test('refuses a wait that the service would refuse after starting', async () => {
    const { durable, requests } = scriptApp([]);
    await expect(durable.start('A', 1, { timeout: 1, pollingInterval: 2 })).rejects.toMatchObject({
      parameter: 'pollingInterval',
    });
    expect(requests).toEqual([]);
  });

  test('takes 201, which some hosts answer', async () => {
    const { durable } = scriptApp(({ target }) => ({ ...accept(target), status: 201 }));
    const run = await durable.start('A');
    expect(run.managementUrls?.id).toBe(run.instanceId);
  });

  test('says what is wrong with an unknown orchestrator', async () => {
    const { durable } = scriptApp([
      {
        status: 400,
        body: {
          Message: 'One or more of the arguments submitted is incorrect',
          ExceptionMessage: "The function 'Nope' doesn't exist",
          ExceptionType: 'System.ArgumentException',
          StackTrace: '   at Somewhere',
        },
      },
    ]);
    const error = await durable.start('Nope').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'BadRequestError', code: 'System.ArgumentException', attempts: 1 });
    expect(String(error)).toContain("The function 'Nope' doesn't exist");
    expect(String(error)).not.toContain('at Somewhere');
  });
});

describe('an ambiguous start under an id of the client', () => {
  test('is done when the instance is found', async () => {
    const { durable, requests } = scriptApp(({ method, target }) =>
      method === 'GET' ? { status: 202, body: makeStatus({ instanceId: idOf(target) }) } : lost(),
    );
    const run = await durable.start('A');
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(requests[1]?.target).toBe(`${PREFIX}/instances/${run.instanceId}?showInput=false`);
  });

  test('is sent again when it is not', async () => {
    const { durable, requests } = scriptApp(({ method, target }, place) =>
      place === 0 ? lost() : method === 'GET' ? notFound : accept(target),
    );
    const run = await durable.start('A');
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
    expect(idOf(requests[2]?.target ?? '')).toBe(run.instanceId);
  });

  test.each([conflict409, conflict500])(
    'is done when a later attempt conflicts with the first ($status)',
    async (conflict) => {
      const { durable } = scriptApp(({ method }, place) =>
        place === 0 ? lost() : method === 'GET' ? notFound : conflict,
      );
      expect((await durable.start('A')).instanceId).toMatch(/^[0-9a-f]{32}$/);
    },
  );

  test('is never looked for before the first attempt, nor after a plain success', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    await durable.start('A');
    expect(requests).toHaveLength(1);
  });
});

describe("an ambiguous start under the caller's id", () => {
  test('is done when the instance was created more than a second after the first send', async () => {
    const { durable } = scriptApp(({ method }) =>
      method === 'GET'
        ? { status: 202, headers: serverDate, body: makeStatus({ createdTime: '2026-01-01T00:00:05Z' }) }
        : lost(),
    );
    expect((await durable.start('A', 1, { instanceId: 'abc123' })).instanceId).toBe('abc123');
  });

  test.each(['2026-01-01T00:00:01Z', '2025-12-31T23:00:00Z'])(
    'is in doubt when it was created at %s',
    async (createdTime) => {
      const { durable, requests } = scriptApp(({ method }) =>
        method === 'GET' ? { status: 202, headers: serverDate, body: makeStatus({ createdTime }) } : lost(),
      );
      await expect(durable.start('A', 1, { instanceId: 'abc123' })).rejects.toMatchObject({
        name: 'OutcomeUnknownError',
      });
      expect(requests).toHaveLength(2);
    },
  );

  test('is in doubt when a later attempt conflicts', async () => {
    const { durable } = scriptApp(({ method }, place) =>
      place === 0 ? lost() : method === 'GET' ? notFound : conflict409,
    );
    await expect(durable.start('A', 1, { instanceId: 'abc123' })).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });
});

describe('an id that is taken', () => {
  test.each([conflict409, conflict500])('is a ConflictError, asked once ($status)', async (conflict) => {
    const { durable, requests } = scriptApp([conflict]);
    const error = await durable.start('A', 1, { instanceId: 'abc123' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ConflictError', status: conflict.status });
    expect(String(error)).toContain('already exists');
    expect(requests).toHaveLength(1);
  });

  test('is a ConflictError too after an attempt that the service did not take', async () => {
    const { durable } = scriptApp([{ status: 429 }, conflict409]);
    await expect(durable.start('A', 1, { instanceId: 'abc123' })).rejects.toMatchObject({
      name: 'ConflictError',
      attempts: 2,
    });
  });
});

describe('startIfNotRunning', () => {
  test('starts', async () => {
    const { durable, requests } = scriptApp(({ target }) => accept(target));
    const { instance, alreadyRunning } = await durable.startIfNotRunning('Nightly', 'nightly', { day: 1 });
    expect([instance.instanceId, alreadyRunning]).toEqual(['nightly', false]);
    expect(requests[0]?.target).toBe(`${PREFIX}/orchestrators/Nightly/nightly`);
    expect(requests[0]?.body).toBe('{"day":1}');
  });

  test.each([conflict409, conflict500])('finds it running ($status)', async (conflict) => {
    const { durable } = scriptApp([conflict]);
    const { instance, alreadyRunning } = await durable.startIfNotRunning('Nightly', 'nightly');
    expect([instance.instanceId, alreadyRunning]).toEqual(['nightly', true]);
  });

  test('settles an ambiguous start by whether one runs', async () => {
    const running = scriptApp(({ method }) =>
      method === 'GET'
        ? { status: 202, headers: serverDate, body: makeStatus({ createdTime: '2025-01-01T00:00:00Z' }) }
        : lost(),
    );
    const found = await running.durable.startIfNotRunning('Nightly', 'nightly');
    expect([found.instance.instanceId, found.alreadyRunning]).toEqual(['nightly', true]);
    expect(running.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
    const ended = scriptApp(({ method, target }, place) => {
      if (place === 0) return lost();
      if (method === 'POST') return accept(target);
      return {
        headers: serverDate,
        body: makeStatus({ runtimeStatus: 'Completed', createdTime: '2025-01-01T00:00:00Z' }),
      };
    });
    expect((await ended.durable.startIfNotRunning('Nightly', 'nightly')).alreadyRunning).toBe(false);
    expect(ended.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
  });

  test('is in doubt where the one that has ended may be its own', async () => {
    const { durable, requests } = scriptApp(({ method }) =>
      method === 'GET'
        ? {
            headers: serverDate,
            body: makeStatus({ runtimeStatus: 'Completed', createdTime: '2026-01-01T00:00:00Z' }),
          }
        : lost(),
    );
    await expect(durable.startIfNotRunning('A', 'a')).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  test('lets other failures through', async () => {
    const { durable } = scriptApp([{ status: 403 }]);
    await expect(durable.startIfNotRunning('A', 'a')).rejects.toMatchObject({ name: 'PermissionDeniedError' });
  });
});

describe('startAndWait', () => {
  const ended = (fields: Record<string, unknown>) => makeStatus({ instanceId: 'abc123', ...fields });

  test('asks for both timeout and pollingInterval, in seconds', async () => {
    const { durable, requests } = scriptApp(() => ({ body: 1 }));
    await durable.startAndWait('A', null, { timeout: 10, instanceId: 'a' });
    await durable.startAndWait('A', null, { timeout: 0.5, instanceId: 'a' });
    await durable.startAndWait('A', null, { timeout: 10, pollingInterval: 2.5, instanceId: 'a' });
    expect(requests.map(({ target }) => target.split('?')[1])).toEqual([
      'timeout=10&pollingInterval=1',
      'timeout=0.5&pollingInterval=0.5',
      'timeout=10&pollingInterval=2.5',
    ]);
  });

  test.each([
    [['Hello Tokyo!']],
    [null],
    ['text'],
    [{ runtimeStatus: 'Failed' }],
    [makeStatus({ instanceId: 'other', runtimeStatus: 'Failed' })],
    [makeStatus({ runtimeStatus: 'Completed' })],
  ])('gives the bare output %j of a completed one', async (output) => {
    const { durable } = scriptApp([{ body: output }]);
    const waited = await durable.startAndWait('A', null, { timeout: 10, instanceId: 'abc123' });
    expect(waited).toMatchObject({ outcome: 'Completed', output });
    expect(waited.instance.instanceId).toBe('abc123');
  });

  test.each(['Failed', 'Terminated', 'Canceled'])('gives the status of one that is %s', async (runtimeStatus) => {
    const { durable } = scriptApp([{ body: ended({ runtimeStatus, output: 'why' }) }]);
    const waited = await durable.startAndWait('A', null, { timeout: 10, instanceId: 'abc123' });
    expect(waited).toMatchObject({ outcome: runtimeStatus, status: { output: 'why', instanceId: 'abc123' } });
  });

  test('takes the 400 that the page has for those', async () => {
    const { name: _, instanceId: __, ...body } = ended({ runtimeStatus: 'Terminated', output: 'buggy' });
    const { durable } = scriptApp([{ status: 400, body }]);
    const waited = await durable.startAndWait('A', null, { timeout: 10 });
    expect(waited).toMatchObject({
      outcome: 'Terminated',
      status: { instanceId: waited.instance.instanceId, output: 'buggy' },
    });
  });

  test('gives the attempt the time that it asks the service to take, and ten seconds', async () => {
    vi.useFakeTimers();
    try {
      const { durable } = scriptApp([], {
        timeoutMs: 1000,
        fetch: (_input, init) =>
          new Promise((resolve, reject) => {
            setTimeout(() => resolve(Response.json('late')), 29_000);
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
          }),
      });
      const waited = durable.startAndWait('A', null, { timeout: 20 });
      await vi.advanceTimersByTimeAsync(29_000);
      expect(await waited).toMatchObject({ outcome: 'Completed', output: 'late' });
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([
    [{ runtimeStatus: 'Running' }, { outcome: 'StillRunning' }],
    [
      { runtimeStatus: 'Completed', output: 'there' },
      { outcome: 'Completed', output: 'there' },
    ],
    [{ runtimeStatus: 'Failed' }, { outcome: 'Failed', status: { runtimeStatus: 'Failed' } }],
  ])('makes up for a lost answer by looking: %j', async (status, expected) => {
    const { durable } = scriptApp(({ method, target }) =>
      method === 'POST' ? lost() : { body: makeStatus({ instanceId: idOf(target), ...status }) },
    );
    expect(await durable.startAndWait('A', null, { timeout: 10 })).toMatchObject(expected);
  });

  test('reads the output of one that was found with the options of the call', async () => {
    const { durable, requests } = scriptApp(({ method, target }) =>
      method === 'POST'
        ? lost()
        : { body: makeStatus({ instanceId: idOf(target), runtimeStatus: 'Completed', output: 'there' }) },
    );
    await durable.startAndWait('A', null, { timeout: 10 }, { headers: { 'x-trace': 'abcd' } });
    expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['abcd', 'abcd', 'abcd']);
  });

  test('takes one that is started and not visible for one that has not ended', async () => {
    const { durable } = scriptApp(({ method }, place) => {
      if (method === 'GET') return notFound;
      return place === 0 ? lost() : conflict409;
    });
    expect(await durable.startAndWait('A', null, { timeout: 10 })).toMatchObject({ outcome: 'StillRunning' });
  });

  test('says that one has not ended in time, and goes on from there', async () => {
    const { durable } = scriptApp(({ method, target }) =>
      method === 'POST' ? accept(target) : { body: makeStatus({ runtimeStatus: 'Completed', output: 'late' }) },
    );
    const waited = await durable.startAndWait('A', null, { timeout: 1 });
    expect(waited.outcome).toBe('StillRunning');
    expect(await waited.instance.result()).toBe('late');
  });
});
