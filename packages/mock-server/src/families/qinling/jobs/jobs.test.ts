import { describe, expect, it } from 'vitest';
import type { WorldOptions } from '../../../family.js';
import type { JobRecord } from '../state.js';
import { engine, openWorld } from '../testing/open-world.js';

function open(options: WorldOptions = {}) {
  const { world, ask } = openWorld(options);
  world.qinling.runtimes.put({ name: 'python3' });
  const fn = world.qinling.functions.put({ name: 'hello' });
  const create = async (body: object): Promise<JobRecord> => {
    const told = await ask('POST', `${engine}/v1/jobs`, { token: 'demo-token', body: { function_id: fn.id, ...body } });
    expect(told.status, JSON.stringify(told.body)).toBe(201);
    return told.body;
  };
  const update = (id: string, body: object) => ask('PUT', `${engine}/v1/jobs/${id}`, { token: 'demo-token', body });
  const jobOf = (id: string) => world.qinling.jobs.list().find((job) => job.id === id)!;
  const times = () => world.qinling.executions.list().map(({ created_at: at }) => at.slice(11, 19));
  return { world, ask, fn, create, update, jobOf, times };
}

describe('a recurring job', () => {
  it('executes its function each time that its pattern says, and is done after its count', async () => {
    const { world, fn, create, jobOf, times } = open();
    const { id } = await create({ pattern: '* * * * *', count: 5, function_input: '{"name": "Foo"}' });
    await world.clock.advance('2m');
    expect(jobOf(id)).toMatchObject({
      status: 'running',
      count: 3,
      next_execution_time: '2024-01-01T00:03:00Z',
      updated_at: '2024-01-01T00:02:00Z',
    });
    await world.clock.advance('8m');
    expect(times()).toEqual(['00:01:00', '00:02:00', '00:03:00', '00:04:00', '00:05:00']);
    expect(jobOf(id)).toMatchObject({ status: 'done', count: 0, next_execution_time: '2024-01-01T00:05:00Z' });
    expect(world.qinling.executions.list()[0]).toMatchObject({
      function_id: fn.id,
      function_version: 0,
      function_alias: null,
      description: `Created by Job ${id}`,
      status: 'success',
      sync: false,
      input: '{"name": "Foo"}',
      result: '{"output": "Hello, Foo", "duration": 0.0}',
      project_id: fn.project_id,
    });
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it.each([
    [null, 6, 'running'],
    [-1, 6, 'running'],
    [0, 1, 'done'],
  ])('with a count of %s runs %d times in six minutes, and is then %s', async (count, runs, status) => {
    const { world, create, jobOf, times } = open();
    const { id } = await create({ pattern: '* * * * *', count });
    await world.clock.advance('6m');
    expect([times().length, jobOf(id).status]).toEqual([runs, status]);
  });

  it('keeps to its seconds', async () => {
    const { world, create, times } = open({ startAt: Date.UTC(2024, 0, 1) + 250 });
    await create({ pattern: '* * * * * */20' });
    await world.clock.advance('1m');
    expect(times()).toEqual(['00:00:20', '00:00:40', '00:01:00']);
  });

  it('does not fire while paused, and goes on from the present', async () => {
    const { world, create, update, jobOf, times } = open();
    const { id } = await create({ pattern: '0 * * * *' });
    expect((await update(id, { status: 'paused' })).body.status).toBe('paused');
    expect(await world.clock.advanceToNext()).toBe(false);
    await world.clock.advance('150m');
    expect((await update(id, { status: 'running' })).body.next_execution_time).toBe('2024-01-01T03:00:00Z');
    await world.clock.advance('1h');
    expect(times()).toEqual(['03:00:00']);
    await update(id, { status: 'cancelled' });
    await world.clock.advance('5h');
    expect([times(), jobOf(id).status]).toEqual([['03:00:00'], 'cancelled']);
  });

  it('follows a new time at once, and a new pattern after it', async () => {
    const { world, create, update, times } = open();
    const { id } = await create({ pattern: '*/10 * * * *' });
    await update(id, { pattern: '30 * * * *' });
    await update(id, { next_execution_time: '2024-01-01 00:07:00' });
    await world.clock.advance('1h');
    expect(times()).toEqual(['00:07:00', '00:30:00']);
  });

  it('fires no more when it is deleted', async () => {
    const { world, ask, create, times } = open();
    const { id } = await create({ pattern: '* * * * *' });
    expect((await ask('DELETE', `${engine}/v1/jobs/${id}`, { token: 'demo-token' })).status).toBe(204);
    expect(await world.clock.advanceToNext()).toBe(false);
    expect(times()).toEqual([]);
  });

  it('does not carry a skipping clock away: each wait goes as far as the next run', async () => {
    const { world, ask, fn, create } = open({ time: 'skip' });
    await create({ pattern: '0 * * * *' });
    const body = { function_id: fn.id };
    await ask('POST', `${engine}/v1/executions`, { token: 'demo-token', body });
    await ask('GET', `${engine}/v1/jobs`, { token: 'demo-token' });
    expect(world.clock.now()).toBe(Date.UTC(2024, 0, 1));
    await world.clock.sleep(1000);
    expect(world.clock.now()).toBe(Date.UTC(2024, 0, 1, 1));
  });
});

describe('a job that runs once', () => {
  it('runs at its time, and is done', async () => {
    const { world, create, jobOf, times } = open();
    const { id } = await create({ first_execution_time: '2024-01-01T00:10:30Z' });
    await world.clock.advance('1h');
    expect(times()).toEqual(['00:10:30']);
    expect(jobOf(id)).toMatchObject({ status: 'done', count: 0, next_execution_time: '2024-01-01T00:10:30Z' });
  });
});

describe('what it runs', () => {
  it('is what its alias names when it fires; without the alias it stands still until there is one again', async () => {
    const { world, ask, fn, create, jobOf } = open();
    const token = 'demo-token';
    world.qinling.versions.put({ function_id: fn.id });
    world.qinling.aliases.put({ name: 'live', function_id: fn.id });
    const { id } = await create({ function_id: undefined, function_alias: 'live', pattern: '* * * * *' });
    await world.clock.advance('1m');
    await ask('PUT', `${engine}/v1/aliases/live`, { token, body: { function_version: 1 } });
    await world.clock.advance('1m');
    const versions = () => world.qinling.executions.list().map(({ function_version: version }) => version);
    expect(versions()).toEqual([0, 1]);
    await ask('DELETE', `${engine}/v1/aliases/live`, { token });
    // that of another project is another one
    world.qinling.aliases.put({ name: 'live', function_id: fn.id, project_id: 'another' });
    await world.clock.advance('10m');
    expect(versions()).toEqual([0, 1]);
    expect(jobOf(id)).toMatchObject({ status: 'running', next_execution_time: '2024-01-01T00:03:00Z' });
    expect(world.logs.at(-1)).toMatchObject({ level: 'warn', message: expect.stringContaining('[name=live]') });
    await ask('POST', `${engine}/v1/aliases`, { token, body: { name: 'live', function_id: fn.id } });
    await world.idle();
    // what it missed is made up for, as it would be
    expect(versions().length).toBe(12);
    expect(jobOf(id).next_execution_time).toBe('2024-01-01T00:13:00Z');
  });

  it('is counted though it cannot be executed', async () => {
    const { world, create, jobOf } = open();
    const { id } = await create({ pattern: '* * * * *', count: 3 });
    const [runtime] = world.qinling.runtimes.list();
    world.qinling.runtimes.put({ ...runtime, status: 'upgrading' });
    await world.clock.advance('1m');
    expect([world.qinling.executions.list(), jobOf(id).count]).toEqual([[], 2]);
    expect(world.logs.at(-1)?.message).toContain('is not available');
  });

  it('may take longer than from one run to the next', async () => {
    const { world, create, times } = open();
    world.qinling.handler('hello', () => world.clock.sleep(4000));
    await create({ pattern: '* * * * * */2' });
    // where someone sleeps already, the clock does not wait long for code that does too
    const sleeping = world.clock.sleep(7000);
    await world.clock.advance('7s');
    await sleeping;
    expect(times()).toEqual(['00:00:02', '00:00:04', '00:00:06']);
    expect(world.qinling.executions.list().map(({ status }) => status)).toEqual(['success', 'running', 'running']);
  });
});

it('a snapshot holds when jobs run, and what is changed later still takes effect', async () => {
  const { world, create, update, times } = open();
  const { id } = await create({ pattern: '* * * * *' });
  const snapshot = world.snapshot();
  await world.clock.advance('2m');
  expect(times().length).toBe(2);
  world.restore(snapshot);
  expect(times()).toEqual([]);
  await world.clock.advance('3m');
  expect(times()).toEqual(['00:01:00', '00:02:00', '00:03:00']);
  world.restore(snapshot);
  await update(id, { status: 'paused' });
  expect(await world.clock.advanceToNext()).toBe(false);
});
