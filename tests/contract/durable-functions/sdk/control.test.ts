import type { RestartParams } from '@functionary/durable-functions';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  describe('events', () => {
    test.each([[{ approved: true, by: 'Zoë' }], [[1]], [''], [0], [false], [null]])('bring %j', async (payload) => {
      const { durable } = openApp(setting);
      const run = await durable.start('Wait');
      await run.raiseEvent('go', payload);
      expect(await run.result()).toEqual(payload);
    });

    test('bring null when nothing is passed', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Wait');
      await run.raiseEvent('go');
      expect(wire.at(-1)).toMatchObject({ body: 'null', status: 202 });
      expect(await run.result()).toBeNull();
    });

    test.each(['order shipped', 'Größe', 'a+b', '100%', 'a&b=c'])('may be called %j', async (name) => {
      const { durable, world } = openApp(setting);
      world.durable.orchestrator('Named', function* ({ df }) {
        return yield df.waitForExternalEvent(name);
      });
      const run = await durable.start('Named');
      await run.raiseEvent(name, 'there');
      expect(await run.result()).toBe('there');
    });

    test('that come early are kept', async () => {
      const { durable, world } = openApp(setting);
      world.durable.orchestrator('Late', function* ({ df }) {
        yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 60_000));
        return yield df.waitForExternalEvent('go');
      });
      const run = await durable.start('Late');
      await run.raiseEvent('go', 'early');
      expect(await run.result()).toBe('early');
    });

    test('can wait until the instance is running', async () => {
      const { durable, world, sent } = openApp(setting, {
        world: { progress: 'manual' },
        startGraceMs: Number.POSITIVE_INFINITY,
      });
      const run = await durable.start('Wait', null, { instanceId: 'abc123' });
      const raised = run.raiseEvent('go', 1, {}, { waitUntilRunning: true });
      await expect.poll(() => sent().length).toBeGreaterThan(2);
      expect(sent().filter((line) => line.includes('raiseEvent'))).toEqual([]);
      await world.progress.run();
      await raised;
      expect(sent().at(-1)).toBe('POST /instances/abc123/raiseEvent/go');
      await world.progress.run();
      expect(await run.result()).toBe(1);
    });

    test.each(['', '.', '..', 'a/b'])('are not called %j', async (name) => {
      const { durable, wire } = openApp(setting);
      await expect(durable.instance('abc123').raiseEvent(name)).rejects.toMatchObject({ parameter: 'eventName' });
      expect(wire).toEqual([]);
    });
  });

  describe('control', () => {
    test('suspends and resumes, and keeps events meanwhile', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait');
      await run.suspend('lunch');
      await world.idle();
      expect((await run.status()).runtimeStatus).toBe('Suspended');
      await run.raiseEvent('go', 'kept');
      await world.idle();
      expect((await run.status()).runtimeStatus).toBe('Suspended');
      await run.resume({ reason: 'back' });
      expect(await run.result()).toBe('kept');
      const history = await run.history();
      expect(history.filter(({ EventType }) => /Suspended|Resumed/.test(EventType))).toMatchObject([
        { EventType: 'ExecutionSuspended', Reason: 'lunch' },
        { EventType: 'ExecutionResumed', Reason: 'back' },
      ]);
    });

    test.each([
      ['buggy', 'buggy'],
      ['123', 123],
      ['two words & more', 'two words & more'],
      [undefined, null],
    ])('terminates with the reason %j as output', async (reason, output) => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait');
      await run.terminate(reason);
      await world.idle();
      expect(await run.status()).toMatchObject({ runtimeStatus: 'Terminated', output });
    });

    test('terminates what is suspended', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait');
      await run.suspend();
      await world.idle();
      await run.terminate('enough');
      await expect(run.result()).rejects.toMatchObject({ runtimeStatus: 'Terminated' });
    });

    test('rewinds what failed, and the rest goes on', async () => {
      const { durable, world, runs } = openApp(setting);
      const run = await durable.start('Flaky', 'precious');
      await expect(run.result()).rejects.toMatchObject({ runtimeStatus: 'Failed' });
      runs.set('mended', 1);
      await run.rewind('fixed');
      await world.idle();
      expect(await run.result()).toBe('precious');
    });

    test('a rewound instance that has not ended has no result yet, whatever its output says', async () => {
      const { durable, world, runs } = openApp(setting, { world: { progress: 'manual' } });
      const run = await durable.start('Flaky', 'precious');
      await world.progress.run();
      await expect(run.result()).rejects.toMatchObject({ runtimeStatus: 'Failed' });
      runs.set('mended', 1);
      await run.rewind();
      const state = () => world.durable.instances.get(run.instanceId);
      await expect.poll(() => world.progress.run().then(() => state()?.runtimeStatus)).not.toBe('Failed');
      world.durable.instances.put({ ...state()!, runtimeStatus: 'Running', output: 'not yet' });
      const result = run.result({ intervalMs: 1000 });
      await expect(run.status()).resolves.toMatchObject({ runtimeStatus: 'Running', output: 'not yet' });
      world.durable.instances.put({ ...state()!, runtimeStatus: 'Completed', output: 'precious' });
      expect(await result).toBe('precious');
    });

    test('restarts under a new id, with the same input', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Echo', { n: 1 });
      await run.result();
      const again = await run.restart();
      expect(again.instanceId).not.toBe(run.instanceId);
      expect(again.managementUrls?.id).toBe(again.instanceId);
      expect(await again.result()).toEqual({ n: 1 });
      expect((await run.status()).runtimeStatus).toBe('Completed');
    });

    test('restarts a running one beside it', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait', 'x');
      const again = await run.restart();
      await world.idle();
      expect((await run.status()).runtimeStatus).toBe('Running');
      expect(await again.status()).toMatchObject({ runtimeStatus: 'Running', input: 'x' });
    });

    test('restarts in place, and the old history is gone', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Echo', 'x', { instanceId: 'abc123' });
      await run.result();
      await world.clock.advance('1h');
      const before = world.clock.now();
      const again = await run.restart({ restartWithNewInstanceId: false });
      expect(again.instanceId).toBe('abc123');
      expect(await again.result()).toBe('x');
      expect(Date.parse((await again.status()).createdTime)).toBe(Math.floor(before / 1000) * 1000);
      expect((await again.history()).filter(({ EventType }) => EventType === 'ExecutionStarted')).toHaveLength(1);
    });

    test('restarts in place and lets the service wait, which under a new id would not tell the id', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Echo', { id: 'of the input' }, { instanceId: 'abc123' });
      await run.result();
      const params: RestartParams = { restartWithNewInstanceId: false, timeout: 10, pollingInterval: 1 };
      const again = await run.restart(params);
      expect(wire.at(-1)).toMatchObject({ status: 200, path: '/instances/abc123/restart' });
      expect(again.instanceId).toBe('abc123');
      expect(await again.result()).toEqual({ id: 'of the input' });
      expectTypeOf<{ timeout: number; pollingInterval: number }>().not.toExtend<RestartParams>();
    });

    test('purges one with its history', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Echo');
      await run.result();
      expect(await run.purge()).toEqual({ instancesDeleted: 1 });
      await expect(run.history()).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(run.purge()).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });
});
