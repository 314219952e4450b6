import { describe, expect, it } from 'vitest';
import type { WorldOptions } from '../../../family.js';
import type { FunctionRecord } from '../state.js';
import { engine, openWorld } from '../testing/open-world.js';

/** A world with one function, and code for it that ends when the test says so. */
function open(options: WorldOptions = {}, given: Partial<FunctionRecord> = {}) {
  const { world, ask } = openWorld(options);
  world.qinling.runtimes.put({ name: 'python3' });
  const fn = world.qinling.functions.put({ name: 'hello', ...given });
  const create = (body: object = {}) =>
    ask('POST', `${engine}/v1/executions`, { token: 'demo-token', body: { function_id: fn.id, ...body } });
  const show = (id: string) => ask('GET', `${engine}/v1/executions/${id}`, { token: 'demo-token' });
  const gates: ((value: unknown) => void)[] = [];
  world.qinling.handler('hello', (_input, { print }) => {
    print('begun');
    return new Promise((resolve) => gates.push(resolve));
  });
  /** Resolves when the code has begun that many times. */
  const begun = async (times: number) => {
    while (gates.length < times) await new Promise((resolve) => setImmediate(resolve));
  };
  return { world, ask, fn, create, show, gates, begun };
}

const startedAt = (id: string) => `Start execution: ${id}\n`;

describe('a synchronous execution', () => {
  it('is answered when its code has ended, and time stands still meanwhile', async () => {
    const { world, create, gates, begun } = open({ time: 'skip' });
    const answering = create();
    await begun(1);
    const [running] = world.qinling.executions.list();
    expect([running?.status, running?.result, world.qinling.executions.log(running!.id)]).toEqual([
      'running',
      null,
      undefined,
    ]);
    gates[0]!('done');
    const { status, body } = await answering;
    expect([status, body.status, body.result]).toEqual([201, 'success', '{"output": "done", "duration": 0.0}']);
    expect(body.updated_at).toBe('2024-01-01T00:00:00Z');
    expect(world.clock.now()).toBe(Date.UTC(2024, 0, 1));
    expect(world.qinling.executions.log(body.id)).toBe(`${startedAt(body.id)}begun\nFinished execution: ${body.id}\n`);
  });

  it('ends whatever its code throws, and prints what is no JSON', async () => {
    const { world, create } = open();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    world.qinling.handler('hello', (_input, { print }) => {
      print(circle, { big: 1n }, Symbol('s'));
      return Promise.reject(Object.create(null));
    });
    const { status, body } = await create();
    expect([status, body.status]).toEqual([201, 'failed']);
    const text = 'What was thrown cannot be written as text';
    expect(JSON.parse(body.result).output).toBe(text);
    expect(world.qinling.executions.log(body.id)).toBe(
      `${startedAt(body.id)}[object Object] [object Object] Symbol(s)\n${text}\nFinished execution: ${body.id}\n`,
    );
  });

  it('takes the time that its code waits by the clock of the world', async () => {
    const { world, create } = open({ time: 'skip' });
    world.qinling.handler('hello', () => world.clock.sleep(2500));
    expect((await create()).body.result).toBe('{"output": null, "duration": 2.5}');
  });

  it.each(['skip', 'manual'] as const)(
    'fails when its time is up, on a %s clock, and what comes late is dropped',
    async (time) => {
      const { world, create } = open({ time });
      let hasEnded = false;
      world.qinling.handler('hello', async (_input, { print }) => {
        print('begun');
        await world.clock.sleep(20_000);
        hasEnded = true;
        return 'late';
      });
      const answering = create();
      if (time === 'manual') {
        while (world.qinling.executions.list().length === 0) await new Promise((resolve) => setImmediate(resolve));
        await world.clock.advance('5s');
      }
      const { body } = await answering;
      expect([body.status, body.result]).toEqual([
        'failed',
        '{"output": "Function execution timeout.", "duration": 5.0}',
      ]);
      expect(world.clock.now()).toBe(Date.UTC(2024, 0, 1, 0, 0, 5));
      const log = `${startedAt(body.id)}begun\n`;
      expect(world.qinling.executions.log(body.id)).toBe(log);
      await world.clock.advance('1m');
      expect(hasEnded).toBe(true);
      expect(world.qinling.executions.list()[0]).toMatchObject({ status: 'failed', result: body.result });
      expect(world.qinling.executions.log(body.id)).toBe(log);
    },
  );

  it('fails when its code hangs and has used up its time in real time', async () => {
    const { world, create, begun } = open({ time: 'skip' }, { timeout: 0.05 });
    const answering = create();
    await begun(1);
    const { body } = await answering;
    expect(JSON.parse(body.result)).toEqual({ output: 'Function execution timeout.', duration: 0.05 });
    expect(world.clock.now()).toBe(Date.UTC(2024, 0, 1) + 50);
  });

  it('leaves nothing on the queue when it has ended', async () => {
    const { world, create } = open();
    world.qinling.handler('hello', () => 1);
    await create();
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('is not found by the one who waits when it is deleted meanwhile', async () => {
    const { world, ask, create, gates, begun } = open();
    const answering = create();
    await begun(1);
    const [{ id } = { id: '' }] = world.qinling.executions.list();
    expect((await ask('DELETE', `${engine}/v1/executions/${id}`, { token: 'demo-token' })).status).toBe(204);
    const { status, body } = await answering;
    expect([status, body.faultstring]).toEqual([404, `Execution not found [id=${id}]`]);
    gates[0]!('late');
    await world.idle();
    expect([world.qinling.executions.list(), world.qinling.executions.log(id)]).toEqual([[], undefined]);
  });
});

it('what a test puts in the place of a running execution stays', async () => {
  const { world, create, gates, begun } = open();
  const answering = create();
  await begun(1);
  const [running] = world.qinling.executions.list();
  world.qinling.executions.put({ ...running!, status: 'error', result: '"mine"' });
  gates[0]!('late');
  expect((await answering).body).toMatchObject({ status: 'error', result: '"mine"' });
});

describe('an asynchronous execution', () => {
  it('runs right after the answer', async () => {
    const { world, create, show } = open();
    world.qinling.handler('hello', () => 'soon');
    const { status, body } = await create({ sync: false });
    expect([status, body.status, body.sync, body.result, body.updated_at]).toEqual([201, 'running', false, null, null]);
    expect((await show(body.id)).body).toMatchObject({
      status: 'success',
      result: '{"output": "soon", "duration": 0.0}',
      updated_at: '2024-01-01T00:00:00Z',
    });
  });

  it('runs when it is told to', async () => {
    const { world, create, show } = open({ progress: 'manual' });
    world.qinling.handler('hello', () => 'at last');
    const { id } = (await create({ sync: false })).body;
    await world.clock.advance('1h');
    expect((await show(id)).body.status).toBe('running');
    expect(world.progress.pending()).toMatchObject([{ owner: 'qinling', kind: 'execution', item: id }]);
    await world.progress.run({ item: id });
    expect((await show(id)).body.status).toBe('success');
  });

  it('runs after a number of looks, or some time', async () => {
    const { world, create, show } = open();
    world.qinling.handler('hello', () => 1);
    world.progress.set({ polls: 2 }, { kind: 'execution' });
    const { id } = (await create({ sync: false })).body;
    const looks = [await show(id), await show(id), await show(id)];
    expect(looks.map(({ body }) => body.status)).toEqual(['running', 'running', 'success']);
    world.progress.set({ time: 3000 }, { kind: 'execution' });
    const { id: timed } = (await create({ sync: false })).body;
    await world.clock.advance(2999);
    expect((await show(timed)).body.status).toBe('running');
    await world.clock.advance(1);
    expect((await show(timed)).body.status).toBe('success');
  });

  it('ends in error where its function is gone', async () => {
    const { world, ask, fn, create, show } = open({ progress: 'manual' });
    const { id } = (await create({ sync: false })).body;
    await ask('DELETE', `${engine}/v1/functions/${fn.id}`, { token: 'demo-token' });
    await world.progress.run();
    expect((await show(id)).body).toMatchObject({
      status: 'error',
      result: '{"output": "Function execution failed."}',
    });
  });
});

describe('a snapshot', () => {
  it('has code that had begun begin again, with what is left of its time', async () => {
    const { world, create, gates, begun } = open();
    await create({ sync: false });
    await begun(1);
    const snapshot = world.snapshot();
    gates[0]!('first');
    await world.idle();
    expect(world.qinling.executions.list()[0]?.result).toContain('first');
    world.restore(snapshot);
    await begun(2);
    expect(world.qinling.executions.list()[0]?.status).toBe('running');
    gates[1]!('second');
    await world.idle();
    expect(world.qinling.executions.list()[0]?.result).toContain('second');
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('keeps the deadline, drops what comes from before, and leaves those who wait waiting', async () => {
    const { world, create, gates, begun } = open({}, { timeout: 0.02 });
    const answering = create();
    await begun(1);
    await world.clock.advance(15);
    world.restore(world.snapshot());
    await begun(2);
    gates[0]!('from before');
    await world.clock.advance(5);
    expect((await answering).body.result).toBe('{"output": "Function execution timeout.", "duration": 0.005}');
  });

  it('answers those who wait for what it does not hold', async () => {
    const { world, create, begun } = open();
    const before = world.snapshot();
    const answering = create();
    await begun(1);
    world.restore(before);
    expect((await answering).status).toBe(404);
    expect(world.qinling.executions.list()).toEqual([]);
  });

  it('does not run what was only put there', async () => {
    const { world, fn } = open();
    world.qinling.executions.put({ function_id: fn.id, status: 'running' });
    world.restore(world.snapshot());
    await world.idle();
    expect(world.qinling.executions.list()[0]?.status).toBe('running');
  });
});

describe('workers', () => {
  const namesOf = ({ world }: ReturnType<typeof open>) =>
    world.qinling.workers.list().map(({ function_version: version, worker_name: name }) => `${version} ${name}`);

  it('come with the first execution, and one more when there are more than three for each', async () => {
    const opened = open({ progress: 'manual' });
    const counts: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      await opened.create({ sync: false });
      counts.push(namesOf(opened).length);
    }
    expect(counts).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
  });

  it('are counted for each version apart', async () => {
    const opened = open({ progress: 'manual' });
    const { world, fn, create } = opened;
    world.qinling.versions.put({ function_id: fn.id });
    for (let i = 0; i < 3; i += 1) {
      await create({ sync: false });
      await create({ sync: false, function_version: 1 });
    }
    expect(namesOf(opened).length).toBe(2);
  });

  it('are of a version', async () => {
    const opened = open();
    const { world, fn, create } = opened;
    world.qinling.versions.put({ function_id: fn.id });
    world.qinling.handler('hello', () => 1);
    await create({ function_version: 1 });
    await create();
    expect(namesOf(opened).map((name) => name.slice(0, 1))).toEqual(['1', '0']);
    expect(world.qinling.versions.list()[0]?.count).toBe(1);
    expect(world.qinling.functions.list()[0]?.count).toBe(1);
  });

  it('are none for an image', async () => {
    const opened = open({}, { code: { source: 'image', image: 'user/hello' } });
    const { create, world, fn } = opened;
    world.qinling.functions.put({ ...fn, runtime_id: world.qinling.runtimes.list()[0]!.id });
    world.qinling.handler('hello', (_input, { print }) => print('in a container'));
    const { body } = await create();
    expect([body.result, namesOf(opened)]).toEqual(['{"duration": 0}', []]);
    expect(world.qinling.executions.log(body.id)).toBe('in a container\n');
  });

  it('go when nobody needed them for an hour', async () => {
    const opened = open();
    const { world, create } = opened;
    world.qinling.handler('hello', () => 1);
    await create();
    const before = namesOf(opened);
    await world.clock.advance('30m');
    await create();
    await world.clock.advance('59m');
    expect(namesOf(opened)).toEqual(before);
    await world.clock.advance('1m');
    expect(namesOf(opened)).toEqual([]);
    await create();
    const after = namesOf(opened);
    expect(after).not.toEqual(before);
    // nobody looks meanwhile
    await world.clock.advance('1h');
    await create();
    expect(namesOf(opened)).not.toEqual(after);
  });
});
