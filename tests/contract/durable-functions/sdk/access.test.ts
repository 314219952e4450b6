import { inspect } from 'node:util';
import { DurableFunctions } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  describe('the system key', () => {
    test('goes into the header, and nowhere else', async () => {
      const { durable, wire } = openApp(setting);
      await durable.start('Wait');
      expect(wire[0]?.headers.get('x-functions-key')).toBe('demo-system-key');
      expect(wire[0]?.url).not.toContain('demo-system-key');
    });

    test('goes into the query where asked for', async () => {
      const { durable, wire } = openApp(setting, { keyPlacement: 'query' });
      await durable.start('Wait', null, { taskHub: 'DemoHub' });
      await durable.instances.list();
      expect(wire.map(({ query }) => query.get('code'))).toEqual(['demo-system-key', 'demo-system-key']);
      expect(wire.map(({ headers }) => headers.has('x-functions-key'))).toEqual([false, false]);
    });

    test.each([
      ['none', undefined, 'AuthenticationError'],
      ['a wrong one', 'wrong', 'AuthenticationError'],
      ['one of a function', 'demo-function-key', 'PermissionDeniedError'],
    ])('%s is refused', async (_what, systemKey, name) => {
      for (const keyPlacement of ['header', 'query'] as const) {
        const { options, wire } = openApp(setting, { keyPlacement });
        const { systemKey: _key, ...keyless } = options;
        const durable = new DurableFunctions({ ...keyless, ...(systemKey && { systemKey }) });
        await expect(durable.start('Wait')).rejects.toMatchObject({ name, attempts: expect.any(Number) });
        await expect(durable.instances.list()).rejects.toMatchObject({ name });
        expect(wire.every(({ status }) => status === 401 || status === 403)).toBe(true);
      }
    });

    test('may be the master key', async () => {
      const { durable } = openApp(setting, { systemKey: 'demo-master-key' });
      expect(await (await durable.start('Echo', 1)).result()).toBe(1);
    });

    test('given by a function is asked for again when it was refused', async () => {
      const old = ['old-system-key'];
      const { durable, wire } = openApp(setting, { systemKey: async () => old.pop() ?? 'demo-system-key' });
      expect(await (await durable.start('Echo', 1)).result()).toBe(1);
      expect(wire.map(({ status }) => status)).toEqual([401, 202, 200]);
    });

    test('shows in no error, no log and no hook', async () => {
      const told: unknown[] = [];
      const tell = (...what: unknown[]) => void told.push(...what);
      const logger = { debug: tell, info: tell, warn: tell, error: tell };
      const hooks = { call: tell, settled: tell, retry: tell, poll: tell, page: tell, response: tell, request: tell };
      const { durable } = openApp(setting, { keyPlacement: 'query', logger, hooks });
      const errors = await Promise.all([
        durable.start('Nope').catch((error: unknown) => error),
        durable
          .instance('nobody')
          .status()
          .catch((error: unknown) => error),
        durable
          .instance('nobody')
          .terminate('x')
          .catch((error: unknown) => error),
        durable.entities.read('Counter', 'nobody').catch((error: unknown) => error),
      ]);
      await durable.instances.list();
      for (const error of errors) {
        expect(error).toBeInstanceOf(Error);
        const { request } = error as { request: { url: string } };
        for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 9 }), request.url]) {
          expect(text).not.toContain('demo-system-key');
        }
      }
      expect(told.length).toBeGreaterThan(10);
      expect(inspect(told, { depth: 9 })).not.toContain('demo-system-key');
    });
  });

  describe('the routes', () => {
    test.each([
      [{}, '/runtime/webhooks/durabletask/'],
      [{ runtimeVersion: 2 }, '/runtime/webhooks/durabletask/'],
      [{ runtimeVersion: 1 }, '/admin/extensions/DurableTaskExtension/'],
      [{ prefix: '/runtime/webhooks/DurableTask' }, '/runtime/webhooks/DurableTask/'],
    ] as const)('with %j are under %s', async (options, prefix) => {
      const { durable, wire, world } = openApp(setting, options);
      const run = await durable.start('Wait');
      await world.idle();
      await run.suspend();
      await world.idle();
      await run.resume();
      await run.raiseEvent('go', 1);
      expect(await run.result()).toBe(1);
      await durable.entities.signal('Counter', 'a', 1, { op: 'add' });
      await world.idle();
      expect(await durable.entities.read('Counter', 'a')).toBe(1);
      expect((await durable.instances.list()).items).toHaveLength(2);
      expect(wire.filter(({ url }) => !url.includes(prefix))).toEqual([]);
      expect(run.managementUrls?.statusQueryGetUri.toLowerCase()).toContain(prefix.toLowerCase());
    });

    test('of the worker take no key', async () => {
      const { options, wire } = openApp(setting, { prefix: '/durabletask' });
      const { systemKey: _key, ...keyless } = options;
      const run = await new DurableFunctions(keyless).start('Echo', 1);
      expect(await run.result()).toBe(1);
      expect(wire.every(({ headers, query }) => !headers.has('x-functions-key') && !query.has('code'))).toBe(true);
    });
  });

  describe('task hub and connection', () => {
    test('of the client go with every call, and a call may name others', async () => {
      const { durable, wire } = openApp(setting, { taskHub: 'DemoHub', connection: 'Storage' });
      const run = await durable.start('Echo', 1);
      await run.result();
      await durable.instances.list({ taskHub: 'Other' });
      await durable.entities.list();
      await expect(run.status({ connection: 'Away' })).rejects.toMatchObject({ name: 'NotFoundError' });
      expect(wire.map(({ query }) => `${query.get('taskHub')} ${query.get('connection')}`)).toEqual([
        'DemoHub Storage',
        'DemoHub Storage',
        'Other Storage',
        'DemoHub Storage',
        'DemoHub Away',
      ]);
    });

    test('that are not the own of the app are another store', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Echo', 1, { instanceId: 'abc123' });
      await run.result();
      for (const elsewhere of [{ taskHub: 'Other' }, { connection: 'Away' }]) {
        const other = durable.instance('abc123', elsewhere);
        await expect(other.status()).rejects.toMatchObject({ name: 'NotFoundError' });
        expect((await durable.instances.list(elsewhere)).items).toEqual([]);
        // which functions are known there, nobody here can tell
        const there = await durable.start('Unknown here', 1, { instanceId: 'abc123', ...elsewhere });
        await world.idle();
        expect((await durable.instances.list(elsewhere)).items).toHaveLength(1);
        expect(there.managementUrls?.statusQueryGetUri).toContain(new URLSearchParams(elsewhere).toString());
        await there.terminate();
        await world.idle();
        expect((await run.status()).runtimeStatus).toBe('Completed');
      }
    });
  });
});
