import type { DurableFunctions } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../../break-wire.js';
import { throughEachDoor } from '../../doors.js';
import { expectToEndWithSignal, hang, hangOnce } from '../../hanging-wire.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

type Options = { signal?: AbortSignal; deadlineMs?: number; timeoutMs?: number; retry?: false };

/** Every call that sends something, with its options. */
const calls: readonly [string, (durable: DurableFunctions, options: Options) => Promise<unknown>][] = [
  ['start', (durable, options) => durable.start('Wait', 1, {}, options)],
  ['startIfNotRunning', (durable, options) => durable.startIfNotRunning('Wait', 'x', 1, {}, options)],
  ['startAndWait', (durable, options) => durable.startAndWait('Wait', 1, { timeout: 1 }, options)],
  ['status', (durable, options) => durable.instance('x').status({}, options)],
  ['history', (durable, options) => durable.instance('x').history({}, options)],
  ['raiseEvent', (durable, options) => durable.instance('x').raiseEvent('go', 1, {}, options)],
  ['suspend', (durable, options) => durable.instance('x').suspend('', options)],
  ['resume', (durable, options) => durable.instance('x').resume('', options)],
  ['terminate', (durable, options) => durable.instance('x').terminate('', options)],
  ['rewind', (durable, options) => durable.instance('x').rewind('', options)],
  ['restart', (durable, options) => durable.instance('x').restart({}, options)],
  ['purge', (durable, options) => durable.instance('x').purge(options)],
  ['list', async (durable, options) => durable.instances.list({}, options)],
  [
    'purge by filter',
    (durable, options) => durable.instances.purge({ createdTimeFrom: '2026-01-01', runtimeStatus: 'Failed' }, options),
  ],
  ['signal', (durable, options) => durable.entities.signal('Counter', 'a', 1, {}, options)],
  ['read', (durable, options) => durable.entities.read('Counter', 'a', {}, options)],
  ['list of entities', async (durable, options) => durable.entities.list({}, options)],
  ['delete', (durable, options) => durable.entities.delete('Counter', 'a', {}, options)],
];

throughEachDoor(durableProfiles, (setting) => {
  describe.each(calls)('%s', (_name, call) => {
    test('sends nothing when the signal was there before', async () => {
      const { durable, wire } = openApp(setting);
      await expect(call(durable, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
      expect(wire).toEqual([]);
    });

    // the machine may be busy with something else for a moment
    test('ends with the signal, within 5 ms', { retry: 3 }, async () => {
      const { durable } = openApp(setting, { wrap: hang });
      await expectToEndWithSignal((options) => call(durable, options));
    });

    test('ends at its deadline', async () => {
      const { durable } = openApp(setting, { wrap: hang });
      const expected = { name: 'DeadlineExceededError', deadlineMs: 5 };
      await expect(call(durable, { deadlineMs: 5 })).rejects.toMatchObject(expected);
    });
  });

  test('a wait that goes beyond the deadline is not begun', async () => {
    const busy = { status: 503, headers: { 'retry-after': '3600' } };
    const { durable, world } = openApp(setting, { wrap: breakWire([busy], () => true) });
    const before = world.clock.now();
    await expect(durable.start('Wait', 1, {}, { deadlineMs: 1000 })).rejects.toMatchObject({
      name: 'DeadlineExceededError',
      retryAfterMs: 3_600_000,
    });
    expect(world.clock.now()).toBe(before);
  });

  test('an attempt that hangs is given up, and the next is sent', async () => {
    const { durable } = openApp(setting, { wrap: hangOnce });
    expect((await durable.instances.list({}, { timeoutMs: 500 })).items).toEqual([]);
  });

  test('retry: false means one attempt', async () => {
    const { durable } = openApp(setting, { wrap: breakWire(['refused'], () => true) });
    const refused = { name: 'ConnectionError', attempts: 1 };
    await expect(durable.instances.list({}, { retry: false })).rejects.toMatchObject(refused);
  });
});
