import { describe, expect, test } from 'vitest';
import { breakWire } from '../../break-wire.js';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const outputs: readonly unknown[] = [{ a: 1 }, [1, 2], 'text', '', 0, false, null];

throughEachDoor(durableProfiles, (setting) => {
  describe('startAndWait', () => {
    test.each(outputs)('gives the output %j of a completed one', async (output) => {
      const { durable } = openApp(setting);
      const waited = await durable.startAndWait('Echo', output, { timeout: 10 });
      expect(waited).toMatchObject({ outcome: 'Completed', output });
      expect((await waited.instance.status()).runtimeStatus).toBe('Completed');
    });

    test('waits as long as the orchestration takes, on the clock of the world', async () => {
      const { durable, world, wire } = openApp(setting);
      const before = world.clock.now();
      const waited = await durable.startAndWait('Nap', 30, { timeout: 60, pollingInterval: 0.5 });
      expect(waited).toMatchObject({ outcome: 'Completed', output: 'rested' });
      expect(world.clock.now() - before).toBeGreaterThanOrEqual(30_000);
      expect(world.clock.now() - before).toBeLessThan(31_000);
      expect(wire).toHaveLength(1);
      expect(Object.fromEntries(wire[0]!.query)).toMatchObject({ timeout: '60', pollingInterval: '0.5' });
    });

    test('gives the status of a failed one', async () => {
      const { durable } = openApp(setting);
      const waited = await durable.startAndWait('Throw', 'no luck today', { timeout: 10 });
      expect(waited).toMatchObject({ outcome: 'Failed', status: { runtimeStatus: 'Failed', input: 'no luck today' } });
      expect(String(waited.status?.output)).toContain('no luck today');
      expect(waited.status?.instanceId).toBe(waited.instance.instanceId);
      expect(waited.output).toBeUndefined();
    });

    test('gives the status of one that is terminated while the service waits', async () => {
      const { durable, world } = openApp(setting);
      world.durable
        .activity('End', async (id: string) => {
          await durable.instance(id).terminate('enough');
        })
        .orchestrator('Ended', function* ({ df }) {
          yield df.callActivity('End', df.instanceId);
          yield df.waitForExternalEvent('never');
        });
      const waited = await durable.startAndWait('Ended', null, { timeout: 10 });
      expect(waited).toMatchObject({ outcome: 'Terminated', status: { output: 'enough' } });
    });

    test('hands over the instance that has not ended in time', async () => {
      const { durable, world } = openApp(setting);
      const before = world.clock.now();
      const waited = await durable.startAndWait('Wait', null, { timeout: 5 });
      expect(waited.outcome).toBe('StillRunning');
      expect(world.clock.now() - before).toBe(5000);
      expect(waited.instance.managementUrls?.id).toBe(waited.instance.instanceId);
      await waited.instance.raiseEvent('go', 'late');
      expect(await waited.instance.result()).toBe('late');
    });

    test('does not take an output for the status that it looks like', async () => {
      const { durable } = openApp(setting);
      const failed = await durable.startAndWait('Throw', null, { timeout: 10 });
      const waited = await durable.startAndWait('Echo', failed.status, { timeout: 10 });
      expect(waited).toMatchObject({ outcome: 'Completed', output: failed.status });
    });

    test('takes an id, and throws for one that is taken', async () => {
      const { durable } = openApp(setting);
      const params = { timeout: 1, instanceId: 'abc123' };
      expect((await durable.startAndWait('Wait', null, params)).instance.instanceId).toBe('abc123');
      await expect(durable.startAndWait('Wait', null, params)).rejects.toMatchObject({ name: 'ConflictError' });
    });

    test.each([
      ['Echo', 'Completed'],
      ['Throw', 'Failed'],
      ['Wait', 'StillRunning'],
    ])('whose answer is lost goes on from what can be seen of %s', async (name, end) => {
      const { durable, runs } = openApp(setting, { wrap: breakWire(['answer lost']) });
      const { outcome, output, instance } = await durable.startAndWait(name, 'x', { timeout: 5 });
      // whether it has ended may be left for the next look to say, but not how
      expect(outcome === 'StillRunning' || outcome === end).toBe(true);
      expect(output).toBe(outcome === 'Completed' ? 'x' : undefined);
      if (name === 'Wait') await instance.raiseEvent('go', 'x');
      const result = instance.result();
      if (name === 'Throw') await expect(result).rejects.toMatchObject({ runtimeStatus: 'Failed' });
      else expect(await result).toBe('x');
      expect(runs.get('Echo')).toBe(name === 'Echo' ? 1 : undefined);
    });

    test('ends with the signal of the caller', async () => {
      const { durable, wire } = openApp(setting, { world: { time: 'manual' } });
      const stop = new AbortController();
      const waiting = durable.startAndWait('Wait', null, { timeout: 60 }, { signal: stop.signal });
      await expect.poll(() => wire.length).toBe(1);
      stop.abort(new Error('enough'));
      await expect(waiting).rejects.toThrow('enough');
    });
  });
});
