import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { InvocationFailedError } from './errors.js';
import type { InvokeArgs } from './function-types.js';
import { createRefusal, createReset, makeProblem, type Scripted, scriptAeontel } from './testing/scripted-fetch.js';

const done = { ok: true, result: { n: 1 }, error: null, durationMs: 12 };
const failed = { ok: false, result: null, error: 'No such text', durationMs: 7 };
const busy = (headers: object): Scripted => [...makeProblem(503, 'internal'), headers];

describe('what became of it', () => {
  test('is a union on ok', async () => {
    const { functions, requests, lines } = scriptAeontel([done, failed]);
    expect(await functions.invoke('fun_1', { text: 'a' }, { versionId: 'fnv_2' })).toEqual(done);
    const answer = await functions.invoke('fun_1');
    expect(answer).toEqual(failed);
    if (!answer.ok) expectTypeOf(answer.error).toBeString();
    expect(lines()[0]).toBe('POST /api/functions/fun_1/invoke');
    expect(requests.map(({ body }) => body)).toEqual([{ args: { text: 'a' }, versionId: 'fnv_2' }, {}]);
  });

  test('without a result nothing was returned, and without words it is said so', async () => {
    const failure = { ok: false, durationMs: 1 };
    const { functions } = scriptAeontel([{ ok: true, error: '', durationMs: 1 }, failure, { ...failure, error: '' }]);
    expect(await functions.invoke('fun_1')).toEqual({ ok: true, result: null, error: null, durationMs: 1 });
    const silent = { ok: false, result: null, error: 'the service does not say why', durationMs: 1 };
    expect(await functions.invoke('fun_1')).toEqual(silent);
    expect(await functions.invoke('fun_1')).toEqual(silent);
  });

  test('invokeOrThrow gives the result, or throws with the message of the function', async () => {
    const { functions } = scriptAeontel([done, failed]);
    expect(await functions.invokeOrThrow('fun_1', { text: 'a' })).toEqual({ n: 1 });
    const error = await functions.invokeOrThrow('fun_1').then(String, (thrown) => thrown);
    expect(error).toBeInstanceOf(InvocationFailedError);
    expect(error.message).toBe('function fun_1 failed after 7 ms: No such text (request req_1)');
    expect(error).toMatchObject({ functionId: 'fun_1', durationMs: 7, requestId: 'req_1', reason: 'No such text' });
    expect(Object.keys(error.toJSON())).not.toContain('reason');
  });

  test.each([{ result: 1 }, { ok: 'yes', durationMs: 1 }, [200, [done]]])('%j says nothing of it', async (answer) => {
    const { functions } = scriptAeontel([answer]);
    await expect(functions.invoke('fun_1')).rejects.toMatchObject({
      name: 'InvalidResponseError',
      operationId: 'invokeFunction',
    });
  });

  const ring: { self?: object } = {};
  ring.self = ring;
  test.each([[null], [[1]], ['a'], [ring], [{ n: 1n }], [new Map([['a', 1]])], [Promise.resolve({ a: 1 })]])(
    'the arguments %o are refused',
    async (args) => {
      const { functions, requests } = scriptAeontel([]);
      await expect(functions.invoke('fun_1', args as never)).rejects.toMatchObject({ parameter: 'args' });
      expect(requests).toEqual([]);
    },
  );

  test('arguments are those of the call, whatever becomes of their object', async () => {
    const schema = z.object({ n: z.number().refine(async () => true) });
    const { functions, requests } = scriptAeontel(() => done, { functions: { fun_1: { args: schema }, fun_2: {} } });
    const args = { n: 0 };
    const calls = [1, 2, 3].flatMap((n) => {
      args.n = n;
      return [functions.invoke('fun_1', args), functions.invoke('fun_2', args)];
    });
    await Promise.all(calls);
    const sent = requests.map(({ line, body }) => [line.slice(20, 25), (body as { args: typeof args }).args.n]);
    expect(sent.sort()).toEqual(['fun_1', 'fun_2'].flatMap((id) => [1, 2, 3].map((n) => [id, n])));
    expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual(Array(6).fill('application/json'));
  });

  test('arguments are of any interface or class, and neither lists nor promises', () => {
    interface Args {
      text: string;
    }
    class Given {
      constructor(readonly text: string) {}
    }
    expectTypeOf<Args>().toExtend<InvokeArgs>();
    expectTypeOf<Given>().toExtend<InvokeArgs>();
    expectTypeOf<Readonly<Record<string, unknown>>>().toExtend<InvokeArgs>();
    expectTypeOf<string[]>().not.toExtend<InvokeArgs>();
    expectTypeOf<Promise<Args>>().not.toExtend<InvokeArgs>();
    expectTypeOf<Map<string, string>>().not.toExtend<InvokeArgs>();
  });
});

describe('it is not run again once it may have run', () => {
  test.each<[string, Scripted]>([
    ['500', makeProblem(500, 'internal')],
    ['500 with Retry-After', [...makeProblem(500, 'internal'), { 'retry-after': '1' }]],
    ['502', [502]],
    ['503', busy({})],
    ['503 with Retry-After', busy({ 'retry-after': '1' })],
    ['503 with Retry-After in milliseconds', busy({ 'retry-after-ms': '5' })],
    ['504', [504]],
    ['408', [408]],
  ])('after %s', async (_, answer) => {
    const { functions, requests } = scriptAeontel([answer, done]);
    const error = await functions.invoke('fun_1').catch((thrown) => thrown);
    expect(error.message).toMatch(/may have (run|taken effect)/);
    expect(error.retryable ?? true).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test('after a connection that broke, or a time-out', async () => {
    const { functions, requests } = scriptAeontel([createReset(), done]);
    await expect(functions.invoke('fun_1')).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
    let sent = 0;
    const hang = (_: unknown, { signal }: RequestInit = {}) => {
      sent++;
      return new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    };
    const slow = scriptAeontel([], { fetch: hang, timeoutMs: 1 });
    await expect(slow.functions.invoke('fun_1')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(sent).toBe(1);
  });

  test('but for whoever says that it may be', async () => {
    for (const answer of [makeProblem(500, 'internal'), busy({ 'retry-after': '1' }), createReset()]) {
      const { functions, requests } = scriptAeontel([answer, done]);
      expect(await functions.invoke('fun_1', {}, {}, { isIdempotent: true })).toEqual(done);
      expect(requests).toHaveLength(2);
    }
  });

  test('a 503 says when to come back', async () => {
    const { functions } = scriptAeontel([busy({ 'retry-after': '2' })]);
    const call = functions.invoke('fun_1');
    await expect(call).rejects.toMatchObject({
      name: 'ServerError',
      status: 503,
      retryAfterMs: 2000,
      code: 'internal',
    });
  });

  test('what has not run is sent again: refused for their number, or by nobody who listens', async () => {
    for (const answer of [[...makeProblem(429, 'rate_limited'), { 'retry-after': '3' }] as const, createRefusal()]) {
      const { functions, requests, slept } = scriptAeontel([answer, done]);
      expect(await functions.invoke('fun_1')).toEqual(done);
      expect(requests).toHaveLength(2);
      expect(slept).toHaveLength(1);
    }
  });

  test('a token that was refused is renewed, from the same source as for other calls', async () => {
    const tokens = ['old', 'new'];
    const { functions, requests } = scriptAeontel([makeProblem(401, 'unauthenticated'), done], {
      token: () => tokens.shift() ?? 'none',
    });
    expect(await functions.invoke('fun_1')).toEqual(done);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new']);
  });
});

describe('schemas', () => {
  const described = { fun_1: { args: z.object({ text: z.string() }), result: z.object({ n: z.number() }) } };

  test('judge arguments before anything is sent', async () => {
    const { functions, requests } = scriptAeontel([done], { functions: described });
    await expect(functions.invoke('fun_1', { text: 5 } as never)).rejects.toMatchObject({ parameter: 'args' });
    expect(requests).toEqual([]);
    const answer = await functions.invoke('fun_1', { text: 'a' });
    if (answer.ok) expectTypeOf(answer.result).toEqualTypeOf<{ n: number }>();
    expect(answer).toEqual(done);
  });

  test('judge the result, and no failure', async () => {
    const { functions } = scriptAeontel([{ ...done, result: 'x' }, failed], { functions: described });
    const call = functions.invokeOrThrow('fun_1', { text: 'a' });
    await expect(call).rejects.toThrow(/^invokeFunction: the result of fun_1 is not what its schema says/);
    expect(await functions.invoke('fun_1', { text: 'a' })).toEqual(failed);
  });

  test('judge no arguments as the empty object that they are', async () => {
    const functions = { fun_1: { args: z.object({ text: z.string().optional() }) }, fun_2: described.fun_1 };
    const client = scriptAeontel([done], { functions });
    expect(await client.functions.invoke('fun_1')).toEqual(done);
    expect(client.requests[0]?.body).toEqual({});
    await expect(client.functions.invoke('fun_2')).rejects.toMatchObject({ parameter: 'args' });
  });

  test('are found by own keys alone', async () => {
    const { functions } = scriptAeontel([done], { functions: Object.create(described) as object });
    expect(await functions.invoke('fun_1' as never)).toEqual(done);
  });
});
