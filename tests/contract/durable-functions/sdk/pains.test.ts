import { describe, expect, test } from 'vitest';
import { breakWire } from '../../break-wire.js';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { type Fetch, openApp } from './open-app.js';

const isLook = ({ method }: { method: string }) => method === 'GET';

/** Changes what the host answers. */
const editAnswers =
  (edit: (response: Response, method: string) => Promise<Response> | Response) =>
  (send: Fetch): Fetch =>
  async (input, init) =>
    edit(await send(input, init), init?.method ?? 'GET');

const blob = 'https://demoaccount.blob.core.windows.net/demohub-largemessages/abc123/message-0001-Output.json.gz';

throughEachDoor(durableProfiles, (setting) => {
  describe('what users of the plain API complain about', () => {
    test('a failed instance is answered with 200 here and 500 there, and pollers take neither for a failure', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Throw', 'no luck');
      for (const returnInternalServerErrorOnFailure of [false, true]) {
        const poller = run.poller({ returnInternalServerErrorOnFailure });
        await expect(poller.result()).rejects.toMatchObject({ name: 'OrchestrationFailedError' });
        expect(poller.status?.runtimeStatus).toBe('Failed');
      }
      expect(wire.map(({ status }) => status)).toEqual([202, 200, 500]);
    });

    test('a look right after the start finds nothing', async () => {
      const { durable, sent } = openApp(setting, { wrap: breakWire([{ status: 404 }, { status: 404 }], isLook) });
      const run = await durable.start('Echo', 'x');
      expect(await run.result()).toBe('x');
      expect(sent()).toHaveLength(2);
    });

    test('pollers ask too often', async () => {
      const { durable, wire, world } = openApp(setting);
      const begin = world.clock.now();
      const run = await durable.start('Nap', 60);
      expect(await run.result()).toBe('rested');
      expect(wire.length - 1).toBeLessThanOrEqual(12);
      expect(wire[1]!.at - begin).toBeGreaterThanOrEqual(10_000);
    });

    test('a start that waits answers with three kinds of bodies', async () => {
      const { durable } = openApp(setting);
      const outcomes = await Promise.all([
        durable.startAndWait('Echo', { runtimeStatus: 'Failed' }, { timeout: 5 }),
        durable.startAndWait('Throw', null, { timeout: 5 }),
        durable.startAndWait('Wait', null, { timeout: 5 }),
      ]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['Completed', 'Failed', 'StillRunning']);
    });

    test('some hosts answer a start with 201', async () => {
      const { durable } = openApp(setting, {
        wrap: editAnswers((response, method) =>
          method === 'POST' ? new Response(response.body, { status: 201, headers: response.headers }) : response,
        ),
      });
      const run = await durable.start('Echo', 'x');
      expect(run.managementUrls?.id).toBe(run.instanceId);
      expect(await run.result()).toBe('x');
    });

    test('links name a host that nobody outside can reach', async () => {
      const { durable, world, wire } = openApp(setting);
      world.durable.configure({ useForwardedHost: true });
      const headers = { 'x-forwarded-host': 'inside.example.test', 'x-forwarded-proto': 'http' };
      const run = await durable.start('Wait', null, {}, { headers });
      await durable.fromManagementUrls(run.managementUrls!).raiseEvent('go', 1);
      expect(await run.result()).toBe(1);
      expect(wire.filter(({ url }) => url.includes('inside.example.test'))).toEqual([]);
    });

    test('ids with blanks are not found', async () => {
      const { durable } = openApp(setting);
      const run = await durable.start('Echo', 'x', { instanceId: 'my order 7' });
      expect(await durable.fromManagementUrls(run.managementUrls!).result()).toBe('x');
      expect((await durable.instances.list().first())?.instanceId).toBe('my order 7');
    });

    test('a list has a hundred rows and no more', async () => {
      const { durable, world, wire } = openApp(setting);
      for (let n = 0; n < 250; n += 1) world.durable.instances.put({ instanceId: `row-${n}` });
      const ids = new Set<string>();
      for await (const { instanceId } of durable.instances.list()) ids.add(instanceId);
      expect(ids.size).toBe(250);
      expect(wire).toHaveLength(3);
    });

    test('a token that is the word null lists for ever', async () => {
      const { durable, world, wire } = openApp(setting, {
        wrap: editAnswers((response) => {
          const headers = new Headers(response.headers);
          headers.set('x-ms-continuation-token', 'null');
          return new Response(response.body, { status: response.status, headers });
        }),
      });
      world.durable.instances.put({ instanceId: 'abc123' });
      expect(await durable.instances.list().toArray({ limit: 10 })).toHaveLength(1);
      expect(wire).toHaveLength(1);
    });

    test('a purge without a beginning is refused without a word, and one without states takes what runs', async () => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', createdTime: '2026-01-01T00:00:00Z' });
      const noBeginning = durable.instances.purge({ runtimeStatus: 'Completed' } as never);
      await expect(noBeginning).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: 'createdTimeFrom' });
      const noStates = durable.instances.purge({ createdTimeFrom: '2026-01-01' });
      await expect(noStates).rejects.toThrow(/running.*allowNonTerminal/);
      expect(world.durable.instances.get('abc123')).toBeDefined();
    });

    test('running instances are purged by mistake', async () => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait');
      await world.idle();
      await expect(run.purge()).rejects.toMatchObject({ name: 'InvalidStateError', status: 412 });
      expect((await run.status()).runtimeStatus).toBe('Running');
    });

    test('what the state does not allow is a 500 like any other', async () => {
      const { durable, world, wire } = openApp(setting);
      world.durable.instances.put({ instanceId: 'done', runtimeStatus: 'Completed' });
      const done = durable.instance('done');
      await expect(done.rewind()).rejects.toMatchObject({ name: 'InvalidStateError', retryable: false });
      await expect(done.suspend()).rejects.toMatchObject({ name: 'GoneError', retryable: false });
      expect(wire).toHaveLength(2);
    });

    test('two start what is to run once', async () => {
      const { durable } = openApp(setting);
      const both = await Promise.all([
        durable.startIfNotRunning('Wait', 'nightly'),
        durable.startIfNotRunning('Wait', 'nightly'),
      ]);
      expect(both.map(({ alreadyRunning }) => alreadyRunning).sort()).toEqual([false, true]);
    });

    test('the key is in every link and log', async () => {
      const lines: unknown[] = [];
      const log = (...what: unknown[]) => void lines.push(...what);
      const logger = { debug: log, info: log, warn: log, error: log };
      const { durable, wire } = openApp(setting, { logger });
      const run = await durable.start('Wait');
      expect(JSON.stringify([lines, run, run.poller()])).not.toContain('demo-system-key');
      expect(wire[0]?.url).not.toContain('demo-system-key');
    });

    test('every look brings the whole input', async () => {
      const { durable, wire } = openApp(setting);
      const run = await durable.start('Nap', 30);
      await run.result();
      const looks = wire.filter(isLook);
      expect(looks.map(({ query }) => query.get('showInput'))).toEqual(looks.map(() => 'false'));
    });

    test('a large output is the address of a blob', async () => {
      const { durable, world } = openApp(setting);
      world.durable.instances.put({ instanceId: 'abc123', runtimeStatus: 'Completed', output: blob });
      const result = durable.instance('abc123').result();
      await expect(result).rejects.toMatchObject({ name: 'LargeOutputError', blobUrl: blob, instanceId: 'abc123' });
    });

    test('a missing instance is an odd error', async () => {
      const { durable } = openApp(setting);
      const missing = { name: 'NotFoundError', status: 404, message: expect.stringContaining('404') };
      await expect(durable.instance('nobody').status()).rejects.toMatchObject(missing);
      await expect(durable.instance('nobody').restart()).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test('links are called with the wrong verb', async () => {
      const { durable, world, sent } = openApp(setting);
      world.durable.instances.put({ instanceId: 'a', name: 'Wait' });
      const run = durable.instance('a');
      for (const verb of ['suspend', 'resume', 'restart', 'terminate', 'purge'] as const) {
        await run[verb]();
        await world.idle();
      }
      expect(sent()).toEqual([
        'POST /instances/a/suspend',
        'POST /instances/a/resume',
        'POST /instances/a/restart',
        'POST /instances/a/terminate',
        'GET /instances/a',
        'DELETE /instances/a',
      ]);
    });

    test('events are lost while the instance is Pending', async () => {
      const { durable, sent } = openApp(setting, {
        world: { progress: { polls: 2 } },
        startGraceMs: Number.POSITIVE_INFINITY,
      });
      const run = await durable.start('Wait', null, { instanceId: 'a' });
      await run.raiseEvent('go', 'kept', {}, { waitUntilRunning: true });
      expect(sent().slice(-2)).toEqual(['GET /instances/a', 'POST /instances/a/raiseEvent/go']);
      expect(await run.result()).toBe('kept');
    });

    test('a rewound instance still shows its old output', async () => {
      const { durable, world } = openApp(setting);
      const old = { instanceId: 'a', name: 'Wait', runtimeStatus: 'Running', output: 'the old error' } as const;
      world.durable.instances.put(old);
      const run = durable.instance('a');
      const seen: unknown[] = [];
      for await (const { runtimeStatus, output } of run.watch({}, { intervalMs: 10 })) {
        seen.push(runtimeStatus, output);
        if (seen.length === 2) world.durable.instances.put({ ...old, runtimeStatus: 'Completed', output: 'new' });
      }
      expect(seen).toEqual(['Running', 'the old error', 'Completed', 'new']);
    });

    test('deleted entities are listed', async () => {
      const { durable, world } = openApp(setting);
      for (const key of ['a', 'b']) await durable.entities.signal('Counter', key, 1, { op: 'add' });
      await world.idle();
      await durable.entities.delete('Counter', 'a');
      await world.idle();
      const keys: string[] = [];
      for await (const { entityId } of durable.entities.list()) keys.push(entityId.key);
      expect(keys).toEqual(['b']);
    });
  });
});
