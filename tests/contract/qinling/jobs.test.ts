import { Qinling } from '@functionary/qinling';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { qinlingProfiles } from './open-cloud.js';
import { openHello } from './open-hello.js';

throughEachDoor(qinlingProfiles, (setting) => {
  const runs = async ({ qinling }: { qinling: Qinling }) =>
    (await qinling.executions.list().toArray({ limit: 50 })).filter(({ description }) => description?.includes('Job'));

  describe('a job by pattern', () => {
    test('executes its function each time, as often as it was to', async () => {
      const cloud = openHello(setting, { time: 'manual' });
      const { qinling, hello, world } = cloud;
      world.qinling.handler('hello', ({ name }) => `Hello, ${name}`);
      const job = await qinling.jobs.create({
        function_id: hello.id,
        name: 'every-minute',
        pattern: '* * * * *',
        count: 3,
        function_input: { name: 'foo' },
      });
      expect(job).toMatchObject({
        status: 'running',
        count: 3,
        function_input: { name: 'foo' },
        first_execution_time: '2026-01-15T12:01:00Z',
        next_execution_time: '2026-01-15T12:01:00Z',
      });
      await world.clock.advance('2m');
      expect(await qinling.jobs.get(job.id)).toMatchObject({ status: 'running', count: 1 });
      await world.clock.advance('10m');
      expect(await qinling.jobs.get(job.id)).toMatchObject({ status: 'done', count: 0 });
      const rows = await runs(cloud);
      expect(rows.map(({ result, description }) => [result?.output, description])).toEqual(
        Array(3).fill(['Hello, foo', `Created by Job ${job.id}`]),
      );
    });

    test('is paused, goes on, and is cancelled', async () => {
      const cloud = openHello(setting, { time: 'manual' });
      const { qinling, hello, world } = cloud;
      const { id } = await qinling.jobs.create({ function_id: hello.id, pattern: '* * * * *' });
      await world.clock.advance('2m');
      expect((await qinling.jobs.update(id, { status: 'paused' })).status).toBe('paused');
      const before = (await runs(cloud)).length;
      expect(before).toBe(2);
      await world.clock.advance('5m');
      expect(await runs(cloud)).toHaveLength(before);
      expect((await qinling.jobs.update(id, { status: 'running' })).status).toBe('running');
      await world.clock.advance('2m');
      expect((await runs(cloud)).length).toBeGreaterThan(before);
      expect((await qinling.jobs.update(id, { status: 'cancelled' })).status).toBe('cancelled');
      const late = qinling.jobs.update(id, { status: 'running' });
      await expect(late).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining('finished'),
      });
      await expect(qinling.jobs.waitUntilDone(id)).rejects.toMatchObject({ name: 'JobCancelledError' });
    });
  });

  describe('a job that runs once', () => {
    test('is waited for until it is done', async () => {
      const cloud = openHello(setting);
      const { qinling, hello, world } = cloud;
      const first = new Date(world.clock.now() + 90_000);
      const job = await qinling.jobs.create({ function_id: hello.id, first_execution_time: first });
      expect(job).toMatchObject({ count: 1, pattern: null, first_execution_time: '2026-01-15T12:01:31Z' });
      const done = await qinling.jobs.waitUntilDone(job.id, { intervalMs: 10_000 });
      expect(done).toMatchObject({ status: 'done', count: 0 });
      expect(world.clock.now()).toBeGreaterThanOrEqual(first.getTime());
      expect(await runs(cloud)).toHaveLength(1);
    });

    test('cannot begin within a minute', async () => {
      const { qinling, hello, world } = openHello(setting);
      const first_execution_time = new Date(world.clock.now() + 30_000);
      const create = qinling.jobs.create({ function_id: hello.id, first_execution_time });
      await expect(create).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining('at least 1 minute in the future'),
      });
    });

    test('can begin a minute from now, to the second', async () => {
      const { qinling, hello, world } = openHello(setting);
      const first_execution_time = new Date(world.clock.now() + 60_000);
      expect((await qinling.jobs.create({ function_id: hello.id, first_execution_time })).status).toBe('running');
    });
  });

  test('jobs are changed, listed and deleted', async () => {
    const { qinling, hello } = openHello(setting);
    const { jobs } = qinling;
    const { id } = await jobs.create({ function_id: hello.id, pattern: '0 0 * * SUN' });
    const next_execution_time = '2026-01-20T00:00:00+02:00';
    const changed = await jobs.update(id, { name: 'weekly', function_input: 'foo', next_execution_time });
    expect(changed).toMatchObject({
      name: 'weekly',
      function_input: 'foo',
      functionInputText: 'foo',
      next_execution_time: '2026-01-19T22:00:00Z',
    });
    expect(await jobs.list().toArray({ limit: 10 })).toEqual([changed]);
    await jobs.delete(id);
    expect(await jobs.list().toArray({ limit: 10 })).toEqual([]);
    await expect(jobs.get(id)).rejects.toMatchObject({ name: 'NotFoundError', operationId: 'getJob' });
  });

  test('a pattern that is none is refused, and so is a function that is not there', async () => {
    const { qinling, hello } = openHello(setting);
    const bad = qinling.jobs.create({ function_id: hello.id, pattern: 'every day' });
    await expect(bad).rejects.toMatchObject({ name: 'BadRequestError', message: expect.stringContaining('every day') });
    const missing = qinling.jobs.create({ function_alias: 'nobody', pattern: '@hourly' });
    await expect(missing).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('jobs are their project’s', async () => {
    const { qinling, hello, options } = openHello(setting);
    const { id } = await qinling.jobs.create({ function_id: hello.id, pattern: '@hourly' });
    const other = new Qinling({ ...options, token: 'alt-token' });
    await expect(other.jobs.get(id)).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(other.jobs.delete(id)).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
