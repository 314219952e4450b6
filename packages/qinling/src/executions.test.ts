import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { Execution, ExecutionPoller } from './execution-types.js';
import { Executions } from './executions.js';
import { FUNCTION_ID, makeExecution } from './testing/rows.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const ID = makeExecution().id as string;
const running = makeExecution({ status: 'running', sync: false, result: null });
const refused = (parameter: string) => expect.objectContaining({ name: 'InvalidArgumentError', parameter });
const open = (...script: Scripted[]) => {
  const engine = scriptEngine(script);
  return { ...engine, executions: new Executions(engine.caller) };
};
/** How long each attempt of the calls made meanwhile was given. */
const watchTimers = () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  return () => timers.mock.calls.map(([, ms]) => ms).filter((ms) => ms !== undefined && ms >= 1000);
};

describe('create', () => {
  test('writes the input as JSON and reads input and result, with the texts at hand', async () => {
    const { executions, requests } = open([201, makeExecution()]);
    const body = { function_id: FUNCTION_ID, input: { name: 'foo' }, description: 'Foo!' };
    expect(await executions.create<string>(body)).toEqual({
      ...makeExecution(),
      input: { name: 'foo' },
      inputText: '{"name": "foo"}',
      result: { duration: 0.044, output: 'Hello, foo' },
      resultText: '{"duration": 0.044, "output": "Hello, foo"}',
    });
    expect(requests[0]).toMatchObject({ line: 'POST /v1/executions', body: { ...body, input: '{"name":"foo"}' } });
  });

  test('sends an input text as it is, and none for null', async () => {
    const { executions, requests } = open([201, makeExecution()], [201, makeExecution({ input: null })]);
    await executions.create({ function_alias: 'production', inputText: 'true' });
    const { input, inputText } = await executions.create({ function_id: FUNCTION_ID, input: null });
    expect(requests.map(({ body }) => body)).toEqual([
      { function_alias: 'production', input: 'true' },
      { function_id: FUNCTION_ID },
    ]);
    expect([input, inputText]).toEqual([null, null]);
  });

  test('gives a failed execution as it is', async () => {
    const result = '{"duration": 0.1, "output": "boom"}';
    const { executions } = open([201, makeExecution({ status: 'failed', result })]);
    const execution = await executions.create({ function_id: FUNCTION_ID });
    expect(execution).toMatchObject({ status: 'failed', result: { output: 'boom' } });
  });

  test.each([
    [{}, 'function_id'],
    [{ function_id: FUNCTION_ID, function_alias: 'production' }, 'function_alias'],
    [{ function_version: 1, function_alias: 'production' }, 'function_alias'],
    [{ function_id: FUNCTION_ID, input: [1] }, 'input'],
    [{ function_id: FUNCTION_ID, input: {}, inputText: '{}' }, 'inputText'],
  ])('refuses %j before anything is sent', async (body, parameter) => {
    const { executions, requests } = open();
    await expect(executions.create(body as any)).rejects.toEqual(refused(parameter));
    expect(requests).toEqual([]);
  });

  test('waits as long as a function may run, unless the call says how long', async () => {
    const { executions } = open([201, makeExecution()], [201, makeExecution()], [201, running]);
    const readTimers = watchTimers();
    await executions.create({ function_id: FUNCTION_ID });
    await executions.create({ function_id: FUNCTION_ID }, { timeoutMs: 5000 });
    await executions.create({ function_id: FUNCTION_ID, sync: false });
    expect(readTimers()).toEqual([310_000, 5000, 60_000]);
  });

  test('has the type of what it gives, and no form for a function by two names', () => {
    const { create } = Executions.prototype;
    const body = { function_id: FUNCTION_ID };
    const give = async (sync: boolean) => [
      expectTypeOf(await create<string>(body)).toEqualTypeOf<Execution<string>>(),
      expectTypeOf(await create({ ...body, sync: true })).toEqualTypeOf<Execution>(),
      expectTypeOf(await create<string>({ ...body, sync: false })).toEqualTypeOf<ExecutionPoller<string>>(),
      expectTypeOf(await create({ ...body, sync })).toEqualTypeOf<Execution | ExecutionPoller>(),
      // @ts-expect-error the alias says function and version
      await create({ ...body, function_alias: 'production' }),
      // @ts-expect-error neither function nor alias
      await create({ input: {} }),
    ];
    expectTypeOf(give).toBeFunction();
  });

  test('is not sent again when the service may have taken it', async () => {
    const { executions, requests } = open([500, { faultcode: 'Server', faultstring: 'x', debuginfo: null }]);
    await expect(executions.create({ function_id: FUNCTION_ID })).rejects.toMatchObject({ name: 'ServerError' });
    expect(requests).toHaveLength(1);
  });
});

describe('a poller', () => {
  test('waits a second, looks until the end, and gives what came of it', async () => {
    const { executions, requests, slept } = open([201, running], running, makeExecution());
    const poller = await executions.create<string>({ function_id: FUNCTION_ID, sync: false });
    expect(poller.id).toBe(ID);
    const { output, duration, execution } = await poller.result();
    expect([output, duration, execution.status]).toEqual(['Hello, foo', 0.044, 'success']);
    expect(slept).toEqual([1000, 1000]);
    expect(requests.map(({ line }) => line)).toEqual([
      'POST /v1/executions',
      `GET /v1/executions/${ID}`,
      `GET /v1/executions/${ID}`,
    ]);
  });

  test('shows each state, the final one last, and asks no more', async () => {
    const { executions, slept } = open(running, makeExecution({ status: 'failed' }));
    const poller = executions.poller(ID, { intervalMs: 50 });
    const states: string[] = [];
    for await (const { status } of poller) states.push(status);
    expect(states).toEqual(['running', 'failed']);
    expect(slept).toEqual([50]);
    expect((await poller.poll()).status).toBe('failed');
  });

  test('knows at once that an execution could not begin', async () => {
    const { executions, requests, slept } = open([201, makeExecution({ status: 'error', sync: false, result: null })]);
    const poller = await executions.create({ function_id: FUNCTION_ID, sync: false });
    await expect(poller.result()).rejects.toMatchObject({ name: 'ExecutionFailedError', status: 'error' });
    expect([requests.length, slept]).toEqual([1, []]);
  });

  test('goes on in another process', async () => {
    const { executions, requests } = open(makeExecution());
    const saved = JSON.stringify(executions.poller(ID));
    expect(saved).toBe(`{"kind":"execution","id":"${ID}"}`);
    expect((await executions.resume<string>(JSON.parse(saved)).result()).output).toBe('Hello, foo');
    expect(requests[0]?.headers.get('x-auth-token')).toBe('demo-token');
    expect(() => executions.resume({ kind: 'job', id: ID } as any)).toThrow(refused('saved'));
  });

  test('does not end with the signal of the call that made it', async () => {
    const { executions } = open([201, running], makeExecution());
    const control = new AbortController();
    const poller = await executions.create({ function_id: FUNCTION_ID, sync: false }, { signal: control.signal });
    control.abort();
    expect((await poller.result()).output).toBe('Hello, foo');
  });
});

describe('list', () => {
  test('writes filters and reads rows', async () => {
    const { executions, requests } = open({
      executions: [makeExecution(), makeExecution({ input: 'foo', result: null })],
    });
    const list = executions.list({
      function_id: FUNCTION_ID,
      status: { in: ['failed', 'error'] },
      description: { has: 'a b' },
      all_projects: true,
    });
    const [first, second] = await list.toArray({ limit: 10 });
    expect(first?.result?.output).toBe('Hello, foo');
    expect([second?.input, second?.inputText, second?.result]).toEqual(['foo', 'foo', null]);
    const query = new URLSearchParams(requests[0]?.line.split('?')[1]);
    expect(Object.fromEntries(query)).toEqual({
      function_id: FUNCTION_ID,
      status: 'in:failed,error',
      description: 'has:a b',
      all_projects: 'true',
    });
  });

  test('refuses what the service cannot filter by', () => {
    expect(() => open().executions.list({ function_version: 1 } as any)).toThrow(refused('function_version'));
  });
});

test('get keeps texts that are no JSON', async () => {
  const { executions } = open(makeExecution({ input: 'foo', result: '{"output": NaN}' }));
  const text = '{"output": NaN}';
  expect(await executions.get(ID)).toMatchObject({ input: 'foo', result: null, resultText: text });
});

test('log gives what was printed, and undefined where nothing is there yet', async () => {
  const text = `Start execution: ${ID}\nHello\nFinished execution: ${ID}\n`;
  const { executions, requests } = open(new Response(text, { headers: { 'content-type': 'text/plain' } }), [204]);
  expect(await executions.log(ID)).toBe(text);
  expect(await executions.log(ID)).toBeUndefined();
  expect(requests[0]?.line).toBe(`GET /v1/executions/${ID}/log`);
  // the service has no JSON of a log, and answers 406
  expect(requests[0]?.headers.get('accept')).toBe('text/plain, */*');
});

test('log gives a text of JSON as the text that it is', async () => {
  const { executions } = open(
    new Response('{"a": 1}'),
    new Response('<html>', { headers: { 'content-type': 'text/html' } }),
  );
  expect(await executions.log(ID)).toBe('{"a": 1}');
  await expect(executions.log(ID)).rejects.toThrow('is no log but a page; check the address');
});

test('delete', async () => {
  const { executions, requests } = open([204]);
  expect(await executions.delete(ID)).toBeUndefined();
  expect(requests[0]?.line).toBe(`DELETE /v1/executions/${ID}`);
});
