import type { InstanceHandle } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../../break-wire.js';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { type App, openApp } from './open-app.js';

/** Verbs that are sent again, the state in which each is called, and the state that it leaves. */
const repeatable: readonly [string, string, (run: InstanceHandle) => Promise<unknown>, string | undefined][] = [
  ['suspend', 'Running', (run) => run.suspend('x'), 'Suspended'],
  ['resume', 'Suspended', (run) => run.resume('x'), 'Running'],
  ['terminate', 'Running', (run) => run.terminate('x'), 'Terminated'],
  ['purge', 'Completed', (run) => run.purge(), undefined],
];

/** Verbs that are not, for twice would be twice. */
const once: readonly [string, (app: App) => Promise<unknown>][] = [
  ['raiseEvent', ({ durable }) => durable.instance('abc123').raiseEvent('go', 1)],
  ['restart under a new id', ({ durable }) => durable.instance('abc123').restart()],
  ['rewind', ({ durable }) => durable.instance('failed').rewind()],
  ['signal', ({ durable }) => durable.entities.signal('Counter', 'a', 1, { op: 'add' })],
  ['delete an entity', ({ durable }) => durable.entities.delete('Counter', 'a')],
];

function put({ world }: App): void {
  world.durable.instances.put({ instanceId: 'abc123', name: 'Wait' });
  world.durable.instances.put({ instanceId: 'failed', name: 'Wait', runtimeStatus: 'Failed' });
}

throughEachDoor(durableProfiles, (setting) => {
  describe('when its answer is lost', () => {
    test.each(repeatable)('%s is done', async (_verb, state, call, after) => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      const { instances } = app.world.durable;
      instances.put({ instanceId: 'abc123', name: 'Wait', runtimeStatus: state as 'Running' });
      await call(app.durable.instance('abc123'));
      await app.world.idle();
      expect(instances.get('abc123')?.runtimeStatus).toBe(after);
    });

    test('purge by filter is done, and may not know how many there were', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      put(app);
      const { instances } = app.durable;
      const { instancesDeleted } = await instances.purge({ createdTimeFrom: '2026-01-01', runtimeStatus: 'Failed' });
      expect(instancesDeleted).toBe(0);
      expect(app.world.durable.instances.get('failed')).toBeUndefined();
    });

    test.each(once)('%s says so, and is not sent twice', async (_verb, call) => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      put(app);
      await expect(call(app)).rejects.toMatchObject({ name: 'ConnectionError', attempts: 1, maybeReached: true });
      expect(app.wire).toHaveLength(1);
    });

    test.each(once)('%s is sent again when it provably did not arrive', async (_verb, call) => {
      const app = openApp(setting, { wrap: breakWire(['refused', { status: 429 }]) });
      put(app);
      await call(app);
      expect(app.wire).toHaveLength(1);
    });

    test('a restart in place is done when the instance is younger than the call', async () => {
      const app: App = openApp(setting, {
        wrap: (send) => {
          const lose = breakWire(['answer lost'])(send);
          return async (input, init) => {
            if (init?.method === 'POST') await app.world.clock.advance('5s');
            return lose(input, init);
          };
        },
      });
      const { instances } = app.world.durable;
      instances.put({ instanceId: 'done', name: 'Echo', runtimeStatus: 'Completed', output: 'old', input: 'again' });
      const again = await app.durable.instance('done').restart({ restartWithNewInstanceId: false });
      expect(app.sent()).toEqual(['POST /instances/done/restart', 'GET /instances/done']);
      expect(await again.result()).toBe('again');
      expect(app.runs.get('Echo')).toBe(1);
    });

    test('a restart in place is sent again when it did not arrive', async () => {
      const app = openApp(setting, { wrap: breakWire(['request lost']) });
      const createdTime = '2025-01-01T00:00:00Z';
      const { instances } = app.world.durable;
      instances.put({ instanceId: 'done', name: 'Echo', runtimeStatus: 'Completed', input: 'again', createdTime });
      const again = await app.durable.instance('done').restart({ restartWithNewInstanceId: false });
      expect(await again.result()).toBe('again');
      expect(app.runs.get('Echo')).toBe(1);
    });
  });
});
