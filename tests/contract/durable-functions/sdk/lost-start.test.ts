import { describe, expect, test } from 'vitest';
import { breakWire, isWrite, type Mishap } from '../../break-wire.js';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { type App, openApp } from './open-app.js';

/** Everything that was started, by looking at the list. */
const countInstances = async ({ durable }: App) => (await durable.instances.list().toArray({ limit: 10 })).length;

const mishaps: readonly (readonly [string, readonly Mishap[]])[] = [
  ['its answer is lost', ['answer lost']],
  ['the request is lost', ['request lost']],
  ['nothing listens for a moment', ['refused', 'refused']],
  ['two answers are lost', ['answer lost', 'answer lost']],
  ['the request is lost, then the answer', ['request lost', 'answer lost']],
  ['a proxy gives up after the work was done', [{ after: 504 }]],
  ['a proxy gives up before', [{ status: 502 }]],
  ['the host asks to come back', [{ status: 503, headers: { 'retry-after': '7' } }]],
  ['the host has too much to do', [{ status: 429, headers: { 'retry-after': '7' } }]],
];

throughEachDoor(durableProfiles, (setting) => {
  describe('a start under an id of the client starts once', () => {
    test.each(mishaps)('when %s', async (_what, what) => {
      const app = openApp(setting, { wrap: breakWire(what) });
      const run = await app.durable.start('Echo', 'once');
      expect(await run.result()).toBe('once');
      expect(app.runs.get('Echo')).toBe(1);
      expect(await countInstances(app)).toBe(1);
    });

    test('when the look is lost too', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost', 'answer lost'], () => true) });
      const run = await app.durable.start('Echo', 'once');
      expect(await run.result()).toBe('once');
      expect(app.runs.get('Echo')).toBe(1);
    });

    test('and looks only after a failure', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      const { instanceId } = await app.durable.start('Echo');
      await app.durable.start('Echo');
      expect(app.sent()).toEqual([
        `POST /orchestrators/Echo/${instanceId}`,
        `GET /instances/${instanceId}`,
        expect.stringMatching(/^POST /),
      ]);
    });

    test('and asks no more when nothing gets through', async () => {
      const app = openApp(setting, { wrap: breakWire(['refused', 'refused', 'refused']) });
      const refused = { name: 'ConnectionError', attempts: 3, maybeReached: false };
      await expect(app.durable.start('Echo')).rejects.toMatchObject(refused);
      expect(app.wire).toEqual([]);
    });
  });

  describe("a start under the caller's id whose answer is lost", () => {
    const params = { instanceId: 'abc123' };

    test('is in doubt when the instance may be of another', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      await expect(app.durable.start('Wait', 1, params)).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
      expect(app.world.durable.instances.get('abc123')).toMatchObject({ input: 1 });
    });

    test('is done when the instance is clearly younger than the call', async () => {
      const app: App = openApp(setting, {
        wrap: (send) => {
          const lose = breakWire(['answer lost'])(send);
          return async (input, init) => {
            if (isWrite({ method: init?.method ?? 'GET', path: '' })) await app.world.clock.advance('5s');
            return lose(input, init);
          };
        },
      });
      const run = await app.durable.start('Wait', 1, params);
      expect(app.sent()).toEqual(['POST /orchestrators/Wait/abc123', 'GET /instances/abc123']);
      await app.world.idle();
      expect(await run.status()).toMatchObject({ input: 1, runtimeStatus: expect.stringMatching(/Pending|Running/) });
    });

    test('is in doubt when an older one lives', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      app.world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', createdTime: '2025-01-01T00:00:00Z' });
      await expect(app.durable.start('Wait', 1, params)).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    });

    test('is sent again when it did not arrive', async () => {
      const app = openApp(setting, { wrap: breakWire(['request lost']) });
      await app.durable.start('Echo', 'x', params);
      expect(app.sent()).toEqual(['GET /instances/abc123', 'POST /orchestrators/Echo/abc123']);
    });
  });

  describe('a singleton whose answer is lost', () => {
    const start = ({ durable }: App) => durable.startIfNotRunning('Wait', 'nightly', 'new');

    test('is started once', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      expect(await start(app)).toMatchObject({ alreadyRunning: false });
      expect(app.world.durable.instances.get('nightly')).toMatchObject({ input: 'new' });
    });

    test('is known to run already when it is older than the call', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      const createdTime = '2025-01-01T00:00:00Z';
      app.world.durable.instances.put({ instanceId: 'nightly', name: 'Wait', createdTime, input: 'old' });
      expect(await start(app)).toMatchObject({ alreadyRunning: true });
      expect(app.sent()).toEqual(['POST /orchestrators/Wait/nightly', 'GET /instances/nightly']);
      expect(app.world.durable.instances.get('nightly')).toMatchObject({ input: 'old' });
    });

    test('is in doubt when one that has ended at once may be its own, and is not run twice', async () => {
      const app = openApp(setting, { wrap: breakWire(['answer lost']) });
      const started = app.durable.startIfNotRunning('Echo', 'nightly');
      const outcome = await started.then(
        ({ alreadyRunning }) => alreadyRunning,
        ({ name }: Error) => name,
      );
      // it may still run when it is looked for
      expect([false, 'OutcomeUnknownError']).toContain(outcome);
      expect(app.runs.get('Echo')).toBe(1);
    });

    test('takes the place of one that had ended', async () => {
      const app = openApp(setting, { wrap: breakWire(['request lost']) });
      const old = { name: 'Wait', runtimeStatus: 'Completed', createdTime: '2025-01-01T00:00:00Z' } as const;
      app.world.durable.instances.put({ instanceId: 'nightly', ...old });
      expect(await start(app)).toMatchObject({ alreadyRunning: false });
      expect(app.world.durable.instances.get('nightly')).toMatchObject({ input: 'new' });
    });
  });
});
