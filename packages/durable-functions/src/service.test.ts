import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import { DurableFunctions } from './durable-functions.js';
import { BASE_URL, makeStatus, PREFIX, scriptApp } from './testing/scripted-app.js';

const ok = () => ({ status: 202, body: makeStatus() });

describe('where the routes are', () => {
  test.each([
    [{}, '/runtime/webhooks/durabletask'],
    [{ runtimeVersion: 1 as const }, '/admin/extensions/DurableTaskExtension'],
    [{ runtimeVersion: 2 as const }, '/runtime/webhooks/durabletask'],
    [{ prefix: '/durabletask' }, '/durabletask'],
    [{ prefix: 'durabletask' }, '/durabletask'],
    [{ prefix: '' }, ''],
    [{ baseUrl: `${BASE_URL}/gateway/` }, '/gateway/runtime/webhooks/durabletask'],
  ])('with %j', async (options, prefix) => {
    const { durable, requests } = scriptApp(ok, options);
    await durable.instance('abc123').status();
    expect(requests[0]?.target).toBe(`${prefix}/instances/abc123`);
  });

  test.each([{}, { baseUrl: 'demo-app' }, { baseUrl: BASE_URL, runtimeVersion: 3 }])('refuses %j', (options) => {
    expect(() => new DurableFunctions(options as never)).toThrow(/baseUrl|runtimeVersion/);
  });
});

describe('the system key', () => {
  test('goes into the query only where asked for', async () => {
    const { durable, requests } = scriptApp(ok, { keyPlacement: 'query', systemKey: 'a/b+c=' });
    await durable.instance('abc123').status();
    await durable.instance('abc123').status({ showInput: false });
    expect(requests.map(({ target }) => target)).toEqual([
      `${PREFIX}/instances/abc123?code=a%2Fb%2Bc%3D`,
      `${PREFIX}/instances/abc123?showInput=false&code=a%2Fb%2Bc%3D`,
    ]);
    expect(requests[0]?.headers.has('x-functions-key')).toBe(false);
  });

  test('is not put twice into a query that a redirect has kept', async () => {
    const target = `${PREFIX}/instances/abc123?code=a%2Fb`;
    const { durable, requests } = scriptApp(
      (_, place) => (place === 0 ? { status: 307, headers: { location: target } } : ok()),
      { keyPlacement: 'query', systemKey: 'a/b' },
    );
    await durable.instance('abc123').status();
    expect(requests[1]?.target).toBe(target);
  });

  test('may be given by a function, and left out', async () => {
    const given = scriptApp(ok, { systemKey: async () => 'from-a-vault' });
    await given.durable.instance('abc123').status();
    expect(given.requests[0]?.headers.get('x-functions-key')).toBe('from-a-vault');
    const requests: Headers[] = [];
    const keyless = new DurableFunctions({
      baseUrl: 'http://localhost:7071',
      fetch: async (_input, init) => {
        requests.push(new Headers(init?.headers));
        return Response.json(makeStatus(), { status: 202 });
      },
    });
    await keyless.instance('abc123').status();
    expect(requests[0]?.has('x-functions-key')).toBe(false);
  });

  test.each(['header', 'query'] as const)('appears nowhere in an error or a hook (%s)', async (keyPlacement) => {
    const told: unknown[] = [];
    const hooks = {
      request: (event: object) => void told.push(event),
      response: (event: object) => void told.push(event),
    };
    const { durable } = scriptApp(() => ({ status: 401 }), { keyPlacement, hooks, taskHub: 'Hub' });
    const error = (await durable
      .instance('abc123')
      .status()
      .catch((caught: unknown) => caught)) as Error;
    expect(error).toMatchObject({ name: 'AuthenticationError' });
    expect(error.message).toContain('durabletask_extension');
    const text = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      error.stack,
      inspect(told, { depth: 9 }),
    ].join();
    expect(text).not.toContain('demo-system-key');
    expect(text).toContain('taskHub=Hub');
  });
});

describe('validation of every answer', () => {
  const refuse = {
    '~standard': {
      version: 1 as const,
      vendor: 'test',
      validate: () => ({ issues: [{ message: 'no', path: ['runtimeStatus'] }] }),
    },
  };

  test('judges by operation and status', async () => {
    const { durable } = scriptApp(ok, { validate: { getInstance: { 202: refuse } } });
    await expect(durable.instance('abc123').status()).rejects.toMatchObject({
      name: 'InvalidResponseError',
      issues: ['runtimeStatus: no'],
    });
  });
});

describe('createClient', () => {
  test('is plain openapi-fetch over the same pipeline', async () => {
    const { fetch, requests } = scriptApp(ok);
    const client = createClient({ baseUrl: BASE_URL, systemKey: 'demo-system-key', fetch });
    const { data, response } = await client.GET('/instances/{instanceId}', {
      params: { path: { instanceId: 'abc123' }, query: { showInput: false } },
    });
    expect(response.status).toBe(202);
    expect(data?.runtimeStatus).toBe('Running');
    expect(requests[0]?.target).toBe(`${PREFIX}/instances/abc123?showInput=false`);
    expect(requests[0]?.headers.get('x-functions-key')).toBe('demo-system-key');
  });
});
