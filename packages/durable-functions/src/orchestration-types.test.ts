import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { DurableFunctions } from './durable-functions.js';
import type { InstanceHandle } from './instance-handle.js';
import type { DurableFunctionsOptions } from './options.js';
import { isCompleted } from './runtime-status.js';
import { BASE_URL, makeStarted, makeStatus, type Scripted, scriptApp } from './testing/scripted-app.js';

interface Orchestrations {
  HelloSequence: { input: { cities: string[] }; output: string[]; customStatus: { done: number } };
  Nightly: { output: number };
}

const completed = (output: unknown, customStatus: unknown = null): Scripted => ({
  body: makeStatus({ runtimeStatus: 'Completed', output, customStatus }),
});

describe('a map of types', () => {
  test('gives names, inputs, outputs and custom statuses their types', () => {
    const durable = new DurableFunctions<Orchestrations>({ baseUrl: BASE_URL });
    const start = () => durable.start('HelloSequence', { cities: ['Tokyo'] });
    expectTypeOf(start).returns.resolves.toEqualTypeOf<
      InstanceHandle<string[], { done: number }, { cities: string[] }>
    >();
    expectTypeOf(durable.instance('abc123', { name: 'Nightly' }).result).returns.resolves.toEqualTypeOf<number>();
    // @ts-expect-error no such orchestration
    () => durable.start('HeloSequence');
    // @ts-expect-error not its input
    () => durable.start('HelloSequence', { towns: [] });
  });

  test('without a map everything is unknown', async () => {
    const { durable } = scriptApp([makeStarted('abc123'), completed('x')]);
    const untyped = new DurableFunctions({ baseUrl: BASE_URL });
    expectTypeOf(untyped.instance('abc123').result).returns.resolves.toBeUnknown();
    const options: DurableFunctionsOptions = { baseUrl: BASE_URL };
    expectTypeOf(new DurableFunctions(options).start).parameter(0).toEqualTypeOf<string>();
    expect(await (await durable.start('Anything', 1)).result()).toBe('x');
  });

  test('a completed status has the output', async () => {
    const { durable } = scriptApp([completed(['a'])]);
    const typed = durable as unknown as DurableFunctions<Orchestrations>;
    const status = await typed.instance('abc123', { name: 'HelloSequence' }).status();
    expectTypeOf(status.output).toEqualTypeOf<string[] | string | null>();
    expect(isCompleted(status)).toBe(true);
    if (isCompleted(status)) expectTypeOf(status.output).toEqualTypeOf<string[]>();
  });
});

describe('a map of Standard Schemas', () => {
  const orchestrations = {
    HelloSequence: {
      input: z.object({ cities: z.array(z.string()) }),
      output: z.array(z.string().transform((text) => text.length)),
      customStatus: z.object({ done: z.number() }),
    },
  };

  test('gives the types of what is on the wire', () => {
    const durable = new DurableFunctions({ baseUrl: BASE_URL, orchestrations });
    const start = () => durable.start('HelloSequence', { cities: ['Tokyo'] });
    expectTypeOf(start).returns.resolves.toEqualTypeOf<
      InstanceHandle<string[], { done: number }, { cities: string[] }>
    >();
    // @ts-expect-error no such orchestration
    () => durable.start('HeloSequence');
  });

  test('refuses an input before anything is sent', async () => {
    const { durable, requests } = scriptApp([], { orchestrations });
    await expect(durable.start('HelloSequence', { cities: 7 })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      parameter: 'input',
      message: expect.stringContaining('cities'),
    });
    expect(requests).toEqual([]);
  });

  test('judges outputs and custom statuses and never replaces them', async () => {
    const good = scriptApp([completed(['a'], { done: 1 })], { orchestrations });
    expect(await good.durable.instance('abc123').result()).toEqual(['a']);
    const badOutput = scriptApp([completed([1])], { orchestrations });
    await expect(badOutput.durable.instance('abc123').result()).rejects.toMatchObject({ name: 'InvalidResponseError' });
    const badStatus = scriptApp([completed(['a'], { done: 'yes' })], { orchestrations });
    await expect(badStatus.durable.instance('abc123').result()).rejects.toMatchObject({ name: 'InvalidResponseError' });
    const waited = scriptApp([{ body: [1] }], { orchestrations });
    await expect(waited.durable.startAndWait('HelloSequence', { cities: [] }, { timeout: 1 })).rejects.toMatchObject({
      name: 'InvalidResponseError',
    });
  });

  test('leaves other orchestrations alone, whatever their name', async () => {
    const { durable } = scriptApp([makeStarted('a'), makeStarted('b')], { orchestrations });
    await durable.start('Other', 7);
    await durable.start('constructor', 7);
  });
});
