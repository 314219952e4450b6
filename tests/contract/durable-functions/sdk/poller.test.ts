import { DurableFunctions } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  describe('a poller', () => {
    test('asks once, and no more when the instance has ended', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Wait');
      const poller = run.poller();
      expect(poller.status).toBeUndefined();
      await new Promise(setImmediate);
      expect((await poller.poll()).runtimeStatus).toMatch(/Running|Pending/);
      expect(poller.isDone).toBe(false);
      await run.terminate('buggy');
      await expect.poll(async () => (await poller.poll()).runtimeStatus).toBe('Terminated');
      expect(poller.isDone).toBe(true);
      const before = wire.length;
      await poller.poll();
      await expect(poller.result()).rejects.toMatchObject({ runtimeStatus: 'Terminated' });
      expect(wire).toHaveLength(before);
    });

    test('cancels by terminating', async () => {
      const { durable, world } = openApp(setting);
      const poller = (await durable.start('Wait')).poller();
      await world.idle();
      await poller.cancel();
      await expect(poller.result()).rejects.toMatchObject({ runtimeStatus: 'Terminated' });
      await expect(poller.cancel()).rejects.toMatchObject({ name: 'GoneError' });
    });

    test('goes to another process as JSON, without the key', async () => {
      const { durable, options, connection } = openApp(setting, { taskHub: 'Other' });
      const run = await durable.start('Wait', null, { taskHub: 'DemoHub', instanceId: 'order 7' });
      const saved = JSON.stringify(run.poller());
      expect(saved).not.toContain('demo-system-key');
      expect(JSON.parse(saved)).toEqual({
        baseUrl: `${connection.baseUrl}/runtime/webhooks/durabletask`,
        instanceId: 'order 7',
        name: 'Wait',
        taskHub: 'DemoHub',
      });
      const { baseUrl: _base, taskHub: _hub, ...rest } = options;
      const poller = DurableFunctions.resumePoller(JSON.parse(saved), rest);
      await run.raiseEvent('go', 'there');
      expect(await poller.result()).toBe('there');
    });
  });

  describe('an instance that has not begun', () => {
    const isHidden = setting.profile === 'documented';

    test('is waited for by who started it', async () => {
      const { durable, world, wire } = openApp(setting, { world: { progress: 'manual' } });
      const run = await durable.start('Wait');
      const seen: string[] = [];
      for await (const { runtimeStatus, instanceId } of run.watch({}, { intervalMs: 1000 })) {
        expect(instanceId).toBe(run.instanceId);
        seen.push(runtimeStatus);
        if (seen.length === 3) await world.progress.run();
        if (seen.length === 4) break;
      }
      expect(seen).toEqual(['Pending', 'Pending', 'Pending', 'Running']);
      expect(wire.map(({ status }) => status)).toEqual([202, ...Array(3).fill(isHidden ? 404 : 202), 202]);
    });

    test('is not waited for without end where the host does not show it', async () => {
      const { durable, wire } = openApp(setting, { world: { progress: 'manual' }, startGraceMs: 2500 });
      const run = await durable.start('Wait');
      const watching = (async () => {
        for await (const _ of run.watch({}, { intervalMs: 1000 })) if (wire.length === 7) return 'still there';
      })();
      if (isHidden) await expect(watching).rejects.toMatchObject({ name: 'NotFoundError' });
      else expect(await watching).toBe('still there');
      expect(wire).toHaveLength(isHidden ? 5 : 7);
    });

    test('is not waited for by others', async () => {
      const { durable } = openApp(setting, { world: { progress: 'manual' } });
      const { instanceId } = await durable.start('Wait');
      const other = durable.instance(instanceId);
      if (isHidden) await expect(other.result()).rejects.toMatchObject({ name: 'NotFoundError' });
      else expect((await other.status()).runtimeStatus).toBe('Pending');
    });

    test('and was purged is missing at once, also for who started it', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Echo');
      await run.result();
      await run.purge();
      const before = world.clock.now();
      await expect(run.result()).rejects.toMatchObject({ name: 'NotFoundError' });
      expect(world.clock.now()).toBe(before);
    });
  });
});
