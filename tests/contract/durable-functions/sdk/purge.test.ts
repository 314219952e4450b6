import type { PurgeInstancesParams } from '@functionary/durable-functions';
import type { World } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const rows = [
  ['a', 'Completed', '2026-01-01T00:00:00Z'],
  ['b', 'Failed', '2026-01-02T00:00:00Z'],
  ['c', 'Running', '2026-01-03T00:00:00Z'],
  ['d', 'Terminated', '2026-01-04T00:00:00Z'],
  ['e', 'Suspended', '2026-01-05T00:00:00Z'],
] as const;

function put({ durable }: World): void {
  for (const [instanceId, runtimeStatus, createdTime] of rows) {
    durable.instances.put({ instanceId, name: 'Wait', runtimeStatus, createdTime });
  }
}

const left = ({ durable }: World) =>
  rows
    .map(([id]) => id)
    .filter((id) => durable.instances.get(id))
    .join('');
const always = '2020-01-01T00:00:00Z';

throughEachDoor(durableProfiles, (setting) => {
  describe('purge by filter', () => {
    test.each([
      [{ createdTimeFrom: always, runtimeStatus: 'Completed' }, 'bcde'],
      [{ createdTimeFrom: always, runtimeStatus: ['Completed', 'Failed', 'Terminated', 'Canceled'] }, 'ce'],
      [{ createdTimeFrom: '2026-01-02T00:00:00Z', runtimeStatus: ['Completed', 'Failed'] }, 'acde'],
      [{ createdTimeFrom: new Date('2026-01-02T00:00:01Z'), runtimeStatus: ['Failed', 'Terminated'] }, 'abce'],
      [
        {
          createdTimeFrom: always,
          createdTimeTo: '2026-01-02T01:00:00+01:00',
          runtimeStatus: ['Failed', 'Terminated'],
        },
        'acde',
      ],
    ] as const)('%j leaves %j', async (filter, expected) => {
      const { durable, world } = openApp(setting);
      put(world);
      const { instancesDeleted } = await durable.instances.purge(filter);
      expect(left(world)).toBe(expected);
      expect(instancesDeleted).toBe(rows.length - expected.length);
    });

    test('that finds none deletes 0', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const filter = { createdTimeFrom: '2026-01-10T00:00:00Z', runtimeStatus: 'Completed' } as const;
      expect(await durable.instances.purge(filter)).toEqual({ instancesDeleted: 0 });
      expect(left(world)).toBe('abcde');
    });

    test.each([
      [{ createdTimeFrom: always }, 'runtimeStatus'],
      [{ createdTimeFrom: always, runtimeStatus: ['Running', 'Pending'] }, 'runtimeStatus'],
      [{ createdTimeFrom: always, runtimeStatus: [] }, 'runtimeStatus'],
      [{ createdTimeFrom: always, runtimeStatus: ['Completed', 'failed'] }, 'runtimeStatus'],
      [{ runtimeStatus: 'Completed' }, 'createdTimeFrom'],
      [{ createdTimeFrom: 'yesterday', runtimeStatus: 'Completed' }, 'createdTimeFrom'],
      [{ createdTimeFrom: always, createdTimeTo: new Date(Number.NaN), runtimeStatus: 'Completed' }, 'createdTimeTo'],
    ])('%j is refused, and nothing is sent', async (filter, parameter) => {
      const { durable, world, wire } = openApp(setting);
      put(world);
      const purge = durable.instances.purge(filter as PurgeInstancesParams);
      await expect(purge).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter });
      expect(wire).toEqual([]);
      expect(left(world)).toBe('abcde');
    });

    test('asks for createdTimeFrom in its type', async () => {
      const { durable } = openApp(setting);
      // @ts-expect-error createdTimeFrom is required
      await expect(durable.instances.purge({ runtimeStatus: 'Failed' })).rejects.toThrow(/createdTimeFrom/);
    });

    test('deletes everything of the period when told to, as the service does without a final state', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const filter = { createdTimeFrom: '2026-01-02T00:00:00Z' };
      const purged = await durable.instances.purge(filter, { allowNonTerminal: true });
      expect(purged).toEqual({ instancesDeleted: 4 });
      expect(left(world)).toBe('a');
    });

    test('allowed to take running ones takes what the host takes for the filter', async () => {
      const { durable, world } = openApp(setting);
      put(world);
      const filter = { createdTimeFrom: always, runtimeStatus: 'Running' } as const;
      await durable.instances.purge(filter, { allowNonTerminal: true });
      // the storage keeps final states of a filter alone, and has none then
      expect(left(world)).toBe(setting.profile === 'documented' ? 'abde' : '');
    });
  });

  describe('purge of one', () => {
    test('leaves its children be', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Parent', 'x');
      expect(await run.result()).toBe('x');
      const ids = async () => (await durable.instances.list().toArray({ limit: 10 })).map((one) => one.instanceId);
      expect(await ids()).toHaveLength(2);
      await run.purge();
      const [child, ...others] = await ids();
      expect(child).not.toBe(run.instanceId);
      expect(others).toEqual([]);
    });

    test('never goes to the filter', async () => {
      const { durable, wire, world } = openApp(setting);
      put(world);
      for (const id of ['', '.', '..']) {
        const purge = async () => durable.instance(id).purge({ allowNonTerminal: true });
        await expect(purge()).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: 'instanceId' });
      }
      expect(wire).toEqual([]);
      expect(left(world)).toBe('abcde');
    });
  });
});
