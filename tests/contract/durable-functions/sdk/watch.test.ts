import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  /** Seconds that the service asks to wait: after a start, after a status. */
  const [afterStart, afterStatus] = setting.profile === 'documented' ? [10, 10] : [10, 5];

  describe('watch', () => {
    test('shows every custom status, and the end last', async () => {
      const { durable } = openApp(setting);
      const { instanceId } = await durable.start('Steps');
      const seen: unknown[] = [];
      let last: unknown;
      for await (const status of durable.instance(instanceId).watch()) {
        if (seen.at(-1) !== (status.customStatus as any)?.step) seen.push((status.customStatus as any)?.step);
        last = status;
      }
      expect(seen).toEqual([1, 2, 3]);
      expect(last).toMatchObject({ runtimeStatus: 'Completed', output: 'done', customStatus: { step: 3 } });
    });

    test('waits as the service asks, from the first look on', async () => {
      const { durable, world, wire } = openApp(setting);
      const begin = world.clock.now();
      const run = await durable.start('Wait');
      for await (const { runtimeStatus } of run.watch()) {
        expect(runtimeStatus).toBe('Running');
        if (wire.length === 4) break;
      }
      expect(wire.map(({ at }) => (at - begin) / 1000)).toEqual([
        0,
        afterStart,
        afterStart + afterStatus,
        afterStart + 2 * afterStatus,
      ]);
    });

    test("the caller's interval comes before what the service asks", async () => {
      const { durable, world, wire } = openApp(setting);
      const begin = world.clock.now();
      const run = await durable.start('Wait');
      for await (const _ of run.watch({}, { intervalMs: 200 })) if (wire.length === 3) break;
      expect(wire.map(({ at }) => at - begin)).toEqual([0, 200, 400]);
    });

    test('looks at once at an instance that others started', async () => {
      const { durable, world, wire } = openApp(setting);
      const begin = world.clock.now();
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait' });
      for await (const _ of durable.instance('abc123').watch()) break;
      expect(wire.map(({ at }) => at - begin)).toEqual([0]);
    });

    test('leaves inputs out unless asked for, and takes the parameters of a status', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Echo', 'large');
      const inputs: unknown[] = [];
      for await (const { input } of run.watch()) inputs.push(input);
      for await (const { input, historyEvents } of run.watch({ showInput: true, showHistory: true })) {
        inputs.push(input, historyEvents?.at(-1)?.EventType);
      }
      expect(inputs).toEqual([null, 'large', 'ExecutionCompleted']);
      expect(wire[1]?.query.get('showInput')).toBe('false');
    });
  });

  describe('result', () => {
    test.each([
      ['Failed', 'no luck'],
      ['Terminated', 'buggy'],
      ['Canceled', 'nobody knows'],
    ] as const)('of a %s instance throws what it says', async (runtimeStatus, output) => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', name: 'Wait', runtimeStatus, output });
      const error: any = await durable
        .instance('abc123')
        .result()
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'OrchestrationFailedError', instanceId: 'abc123', runtimeStatus });
      expect(error.status).toMatchObject({ output, runtimeStatus });
      expect(error.message).toContain(output);
    });

    test('of an orchestrator that threw says what it threw', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Throw', 'no luck today');
      await expect(run.result()).rejects.toThrow(/is Failed: .*no luck today/);
    });

    test('of an instance that is not there throws at once', async () => {
      const { durable, wire } = openApp(setting);
      await expect(durable.instance('nobody').result()).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
      expect(wire).toHaveLength(1);
    });

    test('asked for by several is looked for once', async () => {
      const { durable, wire } = openApp(setting);
      const poller = (await durable.start('Nap', 3)).poller();
      expect(await Promise.all([poller.result(), poller.result(), poller.result()])).toEqual(Array(3).fill('rested'));
      expect(wire.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(2);
    });

    test('gives up at its deadline, and can be asked again', async () => {
      const { durable, world } = openApp(setting, { world: { time: 'manual' } });
      const poller = (await durable.start('Wait')).poller();
      await expect(poller.result({ deadlineMs: 20 })).rejects.toMatchObject({ name: 'DeadlineExceededError' });
      const result = poller.result();
      await durable.instance((poller.toJSON() as { instanceId: string }).instanceId).raiseEvent('go', 'now');
      await world.idle();
      await expect.poll(() => world.clock.advance('10s').then(() => poller.isDone)).toBe(true);
      expect(await result).toBe('now');
    });

    // the machine may be busy with something else for a moment
    test('ends with the signal while it waits', { retry: 3 }, async () => {
      const { durable, wire } = openApp(setting, { world: { time: 'manual' } });
      const run = await durable.start('Wait');
      const stop = new AbortController();
      const result = run.result({ signal: stop.signal });
      await new Promise(setImmediate);
      const begin = performance.now();
      stop.abort(new Error('enough'));
      await expect(result).rejects.toThrow('enough');
      expect(performance.now() - begin).toBeLessThan(5);
      expect(wire).toHaveLength(1);
    });

    test('ends with the signal while it asks', async () => {
      const { durable, world, wire } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123' });
      const stop = new AbortController();
      const result = durable.instance('abc123').result({ signal: stop.signal });
      stop.abort(new Error('enough'));
      await expect(result).rejects.toThrow('enough');
      expect(wire.length).toBeLessThanOrEqual(1);
    });
  });
});
