import { Qinling } from '@functionary/qinling';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { qinlingProfiles } from './open-cloud.js';
import { openHello } from './open-hello.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

throughEachDoor(qinlingProfiles, (setting) => {
  describe('run', () => {
    test('gives what the function returns, called with the input’s members', async () => {
      const { qinling, hello, world } = openHello(setting);
      world.qinling.handler('hello', ({ name }, context) => {
        context.print('for', name);
        return { greeting: `Hello, ${name}` };
      });
      const run = await qinling.executions.run<{ greeting: string }>(hello.id, { name: 'foo' });
      expect(run.output).toEqual({ greeting: 'Hello, foo' });
      expect(run.duration).toBeGreaterThanOrEqual(0);
      expect(run.execution).toMatchObject({
        function_id: hello.id,
        function_version: 0,
        status: 'success',
        sync: true,
        input: { name: 'foo' },
      });
      expect(JSON.parse(run.execution.resultText!)).toEqual(run.execution.result);
      const { id } = run.execution;
      expect(await qinling.executions.log(id)).toBe(`Start execution: ${id}\nfor foo\nFinished execution: ${id}\n`);
    });

    test.each([
      ['foo', 'foo'],
      [6, '6'],
      [undefined, {}],
    ])('calls the function with %j as %j', async (input, seen) => {
      const { qinling, hello, world } = openHello(setting);
      world.qinling.handler('hello', (argument) => ({ argument }));
      const { output } = await qinling.executions.run(hello.id, input);
      expect(output).toEqual({ argument: seen });
    });

    test('finds a version, and what an alias names', async () => {
      const { qinling, hello, world } = openHello(setting);
      world.qinling.aliases.put({ name: 'production', function_id: hello.id, function_version: 1 });
      world.qinling.handler(hello.id, (_input, { functionVersion }) => functionVersion);
      const { executions } = qinling;
      const versions = [
        await executions.run(hello.id),
        await executions.run({ function_id: hello.id, function_version: 1 }),
        await executions.run({ function_alias: 'production' }),
      ];
      expect(versions.map(({ output }) => output)).toEqual([0, 1, 1]);
      expect(world.qinling.functions.list().find(({ id }) => id === hello.id)?.count).toBe(1);
    });

    test('throws with the error of a function that raises', async () => {
      const { qinling, hello, world, sent } = openHello(setting);
      world.qinling.handler('hello', () => {
        throw new Error('no such planet');
      });
      const error: any = await qinling.executions.run(hello.id).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'ExecutionFailedError', status: 'failed', output: 'no such planet' });
      expect(sent).toEqual(['POST /v1/executions 201']);
      expect((await qinling.executions.get(error.executionId)).status).toBe('failed');
    });

    test('polls where the answer is not to wait', async () => {
      const { qinling, hello, world, sent } = openHello(setting, { progress: { polls: 2 } });
      world.qinling.handler('hello', () => 'done');
      const { output, execution } = await qinling.executions.run(hello.id, null, { sync: false });
      expect([output, execution.sync]).toEqual(['done', false]);
      expect(sent.filter((line) => line.startsWith('GET')).length).toBeGreaterThanOrEqual(2);
    });
  });

  describe('create', () => {
    test('gives a failed execution as it is', async () => {
      const { qinling, hello, world } = openHello(setting);
      world.qinling.handler('hello', () => {
        throw new Error('no such planet');
      });
      const execution = await qinling.executions.create({ function_id: hello.id, description: 'x' });
      expect(execution).toMatchObject({ status: 'failed', description: 'x', result: { output: 'no such planet' } });
    });

    test('gives a poller, which goes on elsewhere', async () => {
      const { qinling, hello, world, options } = openHello(setting, { progress: 'manual' });
      world.qinling.handler('hello', () => 'done');
      const poller = await qinling.executions.create<string>({ function_id: hello.id, sync: false });
      expect((await poller.poll()).status).toBe('running');
      expect(await qinling.executions.log(poller.id)).toBeUndefined();
      await world.progress.run({ kind: 'execution', item: poller.id });
      const elsewhere = new Qinling(options).executions.resume<string>(JSON.parse(JSON.stringify(poller)));
      expect((await elsewhere.result()).output).toBe('done');
      expect((await poller.result()).execution.status).toBe('success');
    });

    test.each([
      ['a function that is not there', { function_id: NOBODY }],
      ['an alias that is not there', { function_alias: 'nobody' }],
    ])('says so of %s', async (_what, body) => {
      const { qinling } = openHello(setting);
      await expect(qinling.executions.create(body)).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test('says so of a version that is not there, and of a runtime that is not available', async () => {
      const { qinling, hello, world } = openHello(setting);
      const missing = qinling.executions.create({ function_id: hello.id, function_version: 9 });
      await expect(missing).rejects.toMatchObject({ name: 'NotFoundError' });
      const runtime = world.qinling.runtimes.put({ status: 'creating' });
      const image = world.qinling.functions.put({
        runtime_id: runtime.id,
        entry: null,
        code: { source: 'image', image: 'busybox' },
      });
      const early = qinling.executions.create({ function_id: image.id });
      await expect(early).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining(runtime.id),
      });
    });

    test('sends a text that the service cannot take when told to', async () => {
      const { qinling, hello } = openHello(setting);
      const create = qinling.executions.create({ function_id: hello.id, inputText: '[1]' }, { retry: false });
      await expect(create).rejects.toMatchObject({ name: expect.stringMatching(/BadRequestError|ServerError/) });
    });
  });

  describe('what there is', () => {
    test('is shown, listed oldest first, and deleted', async () => {
      const { qinling, hello, world } = openHello(setting);
      const first = await qinling.executions.create({ function_id: hello.id, input: { name: 'a' } });
      await world.clock.advance('1s');
      const second = await qinling.executions.create({ function_id: hello.id, input: 'b' });
      expect(await qinling.executions.get(first.id)).toEqual(first);
      const ids = async () => (await qinling.executions.list().toArray({ limit: 10 })).map(({ id }) => id);
      expect(await ids()).toEqual([first.id, second.id]);
      await qinling.executions.delete(first.id);
      expect(await ids()).toEqual([second.id]);
      await expect(qinling.executions.get(first.id)).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
      await expect(qinling.executions.log(first.id)).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test('is not there for another project', async () => {
      const { qinling, hello, options } = openHello(setting);
      const { id } = await qinling.executions.create({ function_id: hello.id });
      const other = new Qinling({ ...options, token: 'alt-token' });
      await expect(other.executions.get(id)).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(other.executions.run(hello.id)).rejects.toMatchObject({ name: 'NotFoundError' });
      expect(await other.executions.list().toArray({ limit: 10 })).toEqual([]);
      const admin = new Qinling({ ...options, token: 'admin-token' });
      expect((await admin.executions.get(id)).id).toBe(id);
      expect((await admin.executions.list({ all_projects: true }).first())?.id).toBe(id);
    });
  });
});
