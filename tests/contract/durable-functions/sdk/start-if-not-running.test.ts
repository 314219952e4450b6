import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const openStates = ['Pending', 'Running', 'ContinuedAsNew', 'Suspended'] as const;
const endStates = ['Completed', 'Failed', 'Terminated', 'Canceled'] as const;

throughEachDoor(durableProfiles, (setting) => {
  describe('startIfNotRunning', () => {
    test('starts where there is none', async () => {
      const { durable } = openApp(setting);
      const { instance, alreadyRunning } = await durable.startIfNotRunning('Echo', 'nightly', 7);
      expect(alreadyRunning).toBe(false);
      expect(instance.instanceId).toBe('nightly');
      expect(await instance.result()).toBe(7);
    });

    test.each(openStates)('lets one that is %s be', async (runtimeStatus) => {
      const { durable, world, wire } = openApp(setting);
      world.durable.instances.put({ instanceId: 'nightly', name: 'Wait', runtimeStatus, input: 'old' });
      const { instance, alreadyRunning } = await durable.startIfNotRunning('Wait', 'nightly', 'new');
      expect(alreadyRunning).toBe(true);
      expect(world.durable.instances.get('nightly')).toMatchObject({ runtimeStatus, input: 'old' });
      // hosts of before 2026 have no status of its own for it
      expect(wire.map(({ status }) => status)).toEqual([setting.profile === 'extension-2024' ? 500 : 409]);
      await instance.terminate();
    });

    test.each(endStates)('replaces one that is %s', async (runtimeStatus) => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'nightly', name: 'Wait', runtimeStatus, input: 'old' });
      expect(await durable.startIfNotRunning('Wait', 'nightly', 'new')).toMatchObject({ alreadyRunning: false });
      expect(world.durable.instances.get('nightly')).toMatchObject({ input: 'new' });
    });

    test('of many at once one starts', async () => {
      const { durable, runs } = openApp(setting);
      const all = await Promise.all(
        Array.from({ length: 5 }, (_, place) => durable.startIfNotRunning('Wait', 'nightly', place)),
      );
      expect(all.filter(({ alreadyRunning }) => !alreadyRunning)).toHaveLength(1);
      await all[3]?.instance.raiseEvent('go', 'all');
      expect(await Promise.all(all.map(({ instance }) => instance.result()))).toEqual(Array(5).fill('all'));
      expect(runs.size).toBe(0);
    });

    test('does not take an unknown orchestrator for a running one', async () => {
      const { durable } = openApp(setting);
      await expect(durable.startIfNotRunning('Nope', 'nightly')).rejects.toMatchObject({ name: 'BadRequestError' });
    });
  });
});
