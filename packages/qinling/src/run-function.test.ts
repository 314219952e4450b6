import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { Executions } from './executions.js';
import { FUNCTION_ID, makeExecution } from './testing/rows.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const running = makeExecution({ status: 'running', sync: false, result: null });
const failed = (status: string, result: string | null) => makeExecution({ status, result });
const open = (...script: Scripted[]) => {
  const engine = scriptEngine(script);
  return { ...engine, executions: new Executions(engine.caller) };
};

test.each([
  [FUNCTION_ID, { function_id: FUNCTION_ID }],
  [
    { function_id: FUNCTION_ID, function_version: 2 },
    { function_id: FUNCTION_ID, function_version: 2 },
  ],
  [{ function_alias: 'production' }, { function_alias: 'production' }],
])('runs %j and gives output and duration', async (target, sent) => {
  const { executions, requests } = open([201, makeExecution()]);
  const outcome = await executions.run<string>(target, { name: 'foo' }, { description: 'Foo!' });
  expectTypeOf(outcome.output).toEqualTypeOf<string>();
  expect(outcome).toMatchObject({ output: 'Hello, foo', duration: 0.044, execution: { id: makeExecution().id } });
  expect(requests.map(({ body }) => body)).toEqual([
    { ...sent, input: '{"name":"foo"}', description: 'Foo!', sync: true },
  ]);
});

test('an image function has a duration alone', async () => {
  const { executions } = open([201, makeExecution({ result: '{"duration": 1}' })]);
  expect(await executions.run(FUNCTION_ID)).toMatchObject({ output: undefined, duration: 1 });
});

test('an output may be null, and a duration missing', async () => {
  const { executions } = open([201, makeExecution({ result: '{"output": null}' })]);
  expect(await executions.run(FUNCTION_ID)).toMatchObject({ output: null, duration: undefined });
});

describe('a run without success', () => {
  test('throws with the function’s error, and is not tried again', async () => {
    const { executions, requests } = open([201, failed('failed', '{"duration": 0.1, "output": "no such planet"}')]);
    const error: any = await executions.run(FUNCTION_ID).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ExecutionFailedError', status: 'failed', functionId: FUNCTION_ID });
    expect(error.message).toContain('is failed: no such planet');
    expect([error.output, error.execution.inputText]).toEqual(['no such planet', '{"name": "foo"}']);
    expect(JSON.stringify(error)).not.toContain('"input"');
    expect(requests).toHaveLength(1);
  });

  test('does not put a whole book into its message', async () => {
    const { executions } = open([201, failed('failed', JSON.stringify({ output: 'x'.repeat(5000) }))]);
    const error: any = await executions.run(FUNCTION_ID).catch((caught: unknown) => caught);
    expect(error.message.length).toBeLessThan(1200);
    expect(error.output).toHaveLength(5000);
  });

  test('throws where there is no result at all', async () => {
    const { executions } = open([201, failed('error', null)]);
    const run = executions.run(FUNCTION_ID);
    await expect(run).rejects.toMatchObject({ name: 'ExecutionFailedError', status: 'error', output: undefined });
  });

  test('says what there is of a result that cannot be read', async () => {
    const { executions } = open([201, failed('failed', '{"output": "boom", "duration": NaN}')]);
    await expect(executions.run(FUNCTION_ID)).rejects.toThrow('is failed: {"output": "boom", "duration": NaN}');
  });

  test('may have run where its answer was lost, and says so', async () => {
    const { executions } = open([504, {}]);
    await expect(executions.run(FUNCTION_ID)).rejects.toThrow('it may have taken effect: look before you call again');
  });

  test.each([[], null, {}])('is unknown where it is answered with %j', async (body) => {
    const { executions } = open([201, body]);
    const creating = executions.create({ function_id: FUNCTION_ID, sync: false });
    await expect(creating).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'createExecution' });
  });

  test('says so when a success cannot be read', async () => {
    const { executions } = open([201, makeExecution({ result: '{"output": NaN}' })]);
    await expect(executions.run(FUNCTION_ID)).rejects.toMatchObject({
      name: 'InvalidResponseError',
      body: '{"output": NaN}',
    });
  });
});

describe('sync: false', () => {
  test('polls by the interval of the call', async () => {
    const { executions, requests, slept } = open([201, running], running, makeExecution());
    const { output } = await executions.run(FUNCTION_ID, 'foo', { sync: false }, { intervalMs: 200 });
    expect(output).toBe('Hello, foo');
    expect(slept).toEqual([200, 200]);
    expect(requests[0]?.body).toEqual({ function_id: FUNCTION_ID, input: 'foo', sync: false });
  });

  test('ends by its deadline on real time', async () => {
    const sleep = (_ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) =>
      new Promise<void>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { caller } = scriptEngine([[201, running]], { clock: { now: () => 0, sleep } });
    const run = new Executions(caller).run(FUNCTION_ID, null, { sync: false }, { deadlineMs: 30 });
    await expect(run).rejects.toMatchObject({
      name: 'DeadlineExceededError',
      deadlineMs: 30,
      executionId: running.id,
      message: expect.stringContaining(`execution ${running.id} does not end within deadlineMs 30;`),
    });
  });

  test('ends with the signal', async () => {
    const control = new AbortController();
    const { executions } = open([201, running], running, running, running);
    const run = executions.run(
      FUNCTION_ID,
      null,
      { sync: false },
      {
        signal: control.signal,
        onResponse: ({ url }) => url.includes('/v1/executions/') && control.abort('enough'),
      },
    );
    await expect(run).rejects.toBe('enough');
  });
});

test('a run that the service answers before its end is looked at until then', async () => {
  const { executions } = open([201, running], makeExecution());
  expect((await executions.run(FUNCTION_ID)).output).toBe('Hello, foo');
});

describe('a schema of the output', () => {
  test('gives the type, and lets pass what fits', async () => {
    const { executions } = open([201, makeExecution()]);
    const { output } = await executions.run(FUNCTION_ID, {}, {}, { output: z.string() });
    expectTypeOf(output).toEqualTypeOf<string>();
    expect(output).toBe('Hello, foo');
  });

  test('refuses what does not', async () => {
    const { executions } = open([201, makeExecution()]);
    const run = executions.run(FUNCTION_ID, {}, {}, { output: z.number() });
    await expect(run).rejects.toMatchObject({
      name: 'InvalidResponseError',
      issues: [expect.stringMatching(/number/)],
    });
  });
});
