import { describe, expect, test } from 'vitest';
import { DurableFunctions } from './durable-functions.js';
import { BASE_URL, makeStarted, makeStatus, PREFIX, type Scripted, scriptApp } from './testing/scripted-app.js';

const seen = (fields: Record<string, unknown>, headers: Record<string, string> = {}): Scripted => ({
  status: fields.runtimeStatus === 'Running' || fields.runtimeStatus === 'Pending' ? 202 : 200,
  headers,
  body: makeStatus(fields),
});
const running = seen({ runtimeStatus: 'Running' }, { 'retry-after': '5' });
const completed = seen({ runtimeStatus: 'Completed', output: ['Hello Tokyo!'] });

describe('result', () => {
  test('waits as the service asks, ten seconds after the start and five between looks, and leaves inputs out', async () => {
    const { durable, requests, slept } = scriptApp([makeStarted('abc123'), running, running, completed]);
    const run = await durable.start('HelloSequence', null, { instanceId: 'abc123' });
    expect(await run.result()).toEqual(['Hello Tokyo!']);
    expect(slept).toEqual([10_000, 5000, 5000]);
    expect(requests[1]?.target).toBe(`${PREFIX}/instances/abc123?showInput=false`);
  });

  test("looks at once for a handle by id, and by the caller's interval", async () => {
    const { durable, slept } = scriptApp([running, completed]);
    await durable.instance('abc123').result({ intervalMs: 200 });
    expect(slept).toEqual([200]);
  });

  test('asks only once to wait for the start', async () => {
    const { durable, slept } = scriptApp([makeStarted('abc123'), completed, completed]);
    const run = await durable.start('HelloSequence');
    await run.result();
    await run.result();
    expect(slept).toEqual([10_000]);
  });

  test.each(['Failed', 'Terminated', 'Canceled'])('throws for one that is %s', async (runtimeStatus) => {
    const { durable } = scriptApp([seen({ runtimeStatus, output: 'Boom' })]);
    const error = await durable
      .instance('abc123')
      .result()
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'OrchestrationFailedError', instanceId: 'abc123', runtimeStatus });
    expect(String(error)).toContain('Boom');
    expect((error as { status: { output: unknown } }).status.output).toBe('Boom');
    expect(JSON.stringify(error)).not.toContain('createdTime');
  });

  test('takes a failed instance for that when the host answers 500 or the 400 of the page', async () => {
    for (const status of [500, 400]) {
      const { durable, requests } = scriptApp([{ status, body: makeStatus({ runtimeStatus: 'Failed', output: 'x' }) }]);
      await expect(durable.instance('abc123').result()).rejects.toMatchObject({ name: 'OrchestrationFailedError' });
      expect(requests).toHaveLength(1);
    }
  });

  test('does not take the old error of a rewound instance for its output', async () => {
    const { durable } = scriptApp([seen({ runtimeStatus: 'Running', output: 'old error' }), completed]);
    expect(await durable.instance('abc123').result()).toEqual(['Hello Tokyo!']);
  });

  test('says where an output is that was too large for the status', async () => {
    const blob = 'https://account.blob.core.windows.net/demohub-largemessages/abc123/history-0-Result.json.gz';
    const { durable } = scriptApp([seen({ runtimeStatus: 'Completed', output: blob })]);
    await expect(durable.instance('abc123').result()).rejects.toMatchObject({
      name: 'LargeOutputError',
      blobUrl: blob,
    });
  });

  test('ends by its deadline on real time', async () => {
    const { durable } = scriptApp([running], {
      clock: {
        now: () => 0,
        sleep: (_ms, { signal } = {}) =>
          new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
      },
    });
    await expect(durable.instance('abc123').result({ deadlineMs: 20 })).rejects.toMatchObject({
      name: 'DeadlineExceededError',
    });
  });
});

describe('an instance that is not visible yet', () => {
  const hidden: Scripted = { status: 404 };

  test('counts as Pending when this client has started it', async () => {
    const { durable } = scriptApp([makeStarted('abc123'), hidden, hidden, completed]);
    const run = await durable.start('HelloSequence', null, { instanceId: 'abc123' });
    const states: string[] = [];
    for await (const status of run.watch()) states.push(`${status.instanceId} ${status.name} ${status.runtimeStatus}`);
    expect(states).toEqual([
      'abc123 HelloSequence Pending',
      'abc123 HelloSequence Pending',
      'abc123 HelloSequence Completed',
    ]);
  });

  test('is missing after the grace, which begins with the first 404', async () => {
    const { durable, requests } = scriptApp(({ method }) => (method === 'POST' ? makeStarted('abc123') : hidden), {
      startGraceMs: 2500,
    });
    const run = await durable.start('HelloSequence');
    await expect(run.result({ intervalMs: 1000 })).rejects.toMatchObject({ name: 'NotFoundError' });
    // looks at 0, 1, 2 and 3 s after the first
    expect(requests).toHaveLength(1 + 4);
  });

  test('is missing at once for a handle by id, for status(), and once it has been seen', async () => {
    const byId = scriptApp([hidden]);
    await expect(byId.durable.instance('abc123').result()).rejects.toMatchObject({ name: 'NotFoundError' });
    const direct = scriptApp([makeStarted('abc123'), hidden]);
    await expect((await direct.durable.start('A')).status()).rejects.toMatchObject({ name: 'NotFoundError' });
    const purged = scriptApp([makeStarted('abc123'), running, hidden]);
    await expect((await purged.durable.start('A')).result()).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('watch', () => {
  test('gives each status, and takes what it shows', async () => {
    const { durable, requests } = scriptApp([running, seen({ runtimeStatus: 'Failed', output: 'x' })]);
    const states: string[] = [];
    for await (const { runtimeStatus } of durable.instance('abc123').watch({ showInput: true }))
      states.push(runtimeStatus);
    expect(states).toEqual(['Running', 'Failed']);
    expect(requests[0]?.target).toBe(`${PREFIX}/instances/abc123?showInput=true`);
  });

  test('tells the poll hook', async () => {
    const polls: unknown[] = [];
    const { durable } = scriptApp([running, completed], {
      hooks: {
        poll: ({ isDone, retryAfterMs }) => {
          polls.push([isDone, retryAfterMs]);
          throw new Error('a hook of the user');
        },
      },
    });
    await durable.instance('abc123').result();
    expect(polls).toEqual([
      [false, 5000],
      [true, undefined],
    ]);
  });
});

describe('a poller', () => {
  test('goes to another process as JSON, without the key', async () => {
    const { durable, fetch, clock } = scriptApp([completed], { taskHub: 'Hub' });
    const saved = JSON.stringify(durable.instance('abc123', { name: 'HelloSequence', connection: 'Storage' }).poller());
    expect(JSON.parse(saved)).toEqual({
      baseUrl: `${BASE_URL}${PREFIX}`,
      instanceId: 'abc123',
      name: 'HelloSequence',
      taskHub: 'Hub',
      connection: 'Storage',
    });
    const poller = DurableFunctions.resumePoller(JSON.parse(saved), { systemKey: 'other-key', fetch, clock });
    expect(await poller.result()).toEqual(['Hello Tokyo!']);
  });

  test('resumed asks where it was, with the key that it is given', async () => {
    const { fetch, requests } = scriptApp([completed]);
    const saved = { baseUrl: `${BASE_URL}${PREFIX}`, instanceId: 'abc123', taskHub: 'Hub' };
    await DurableFunctions.resumePoller(saved, { systemKey: 'other-key', fetch }).poll();
    expect(requests[0]?.target).toBe(`${PREFIX}/instances/abc123?taskHub=Hub&showInput=false`);
    expect(requests[0]?.headers.get('x-functions-key')).toBe('other-key');
  });

  test('resumed at another address keeps the prefix', async () => {
    const { fetch, requests } = scriptApp([completed]);
    const saved = { baseUrl: `${BASE_URL}${PREFIX}`, instanceId: 'abc123' };
    await DurableFunctions.resumePoller(saved, { baseUrl: 'https://gateway.example/app', fetch }).poll();
    expect(requests[0]?.origin).toBe('https://gateway.example');
    expect(requests[0]?.target).toBe(`/app${PREFIX}/instances/abc123?showInput=false`);
  });

  test('cancels by terminating', async () => {
    const { durable, requests } = scriptApp([{ status: 202 }]);
    await durable.instance('abc123').poller().cancel();
    expect(requests[0]?.target).toBe(`${PREFIX}/instances/abc123/terminate`);
  });
});
