import {
  AzureFunctions,
  FunctionApp,
  functionKeyAdapter,
  hostKeyAdapter,
  type KeyAdapter,
  masterKeyAdapter,
  openKeyRing,
  planRotation,
  probeFunction,
  probeHost,
  regeneratedKeyAdapter,
  rotateKey,
} from '@functionary/azure-functions';
import type { WorldOptions } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';

throughEachDoor(['observed', 'documented'], (setting) => {
  function open(options: WorldOptions = {}, dialect: 'arm' | 'documented' = 'arm') {
    const world = setting.openWorld({ demo: true, ...options });
    const where = setting.origin ? { origin: setting.origin } : {};
    const { token: credential, appUrl, ...rest } = world.connect('azure-functions', where);
    const azure = new AzureFunctions({ ...rest, credential, dialect });
    const app = azure.app(rest.resourceGroupName, rest.functionAppName);
    const at = { baseUrl: appUrl, fetch: rest.fetch, clock: rest.clock };
    /** Rotates a key and gives the ring, and the value before. */
    const rotate = async (adapter: KeyAdapter) => {
      const key = { id: 'key', adapter, clock: rest.clock };
      const ring = openKeyRing(key);
      const { value: before, release } = await ring.acquire();
      release();
      const report = await rotateKey({ ...key, ring });
      return { ring, before, report };
    };
    return { world, azure, app, at, rotate };
  }

  test('the master key, by management', async () => {
    const { app, at, rotate } = open();
    const { ring, before } = await rotate(masterKeyAdapter({ app, verify: probeHost(at) }));
    const host = new FunctionApp({ ...at, functionKey: ring }).host;
    expect(await host.status()).toMatchObject({ state: 'Running' });
    const late = new FunctionApp({ ...at, functionKey: before }).host.status();
    await expect(late).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  test('the master key, by the host that it opens', async () => {
    const { world, at } = open();
    const { masterKey } = world.azure.keys();
    const clock = at.clock;
    // The host is asked by the very key that changes.
    const first = new FunctionApp({ ...at, functionKey: masterKey });
    const ring = openKeyRing({ id: 'key', adapter: masterKeyAdapter({ app: first }) });
    const hosted = new FunctionApp({ ...at, functionKey: ring });
    await rotateKey({ id: 'key', ring, adapter: masterKeyAdapter({ app: hosted, verify: probeHost(at) }), clock });
    expect(await hosted.host.status()).toMatchObject({ state: 'Running' });
    expect(world.azure.keys().masterKey).not.toBe(masterKey);
  });

  test('a key of the host opens every function, before and after', async () => {
    const { app, at, rotate, world } = open();
    const names = ['default', 'green'] as const;
    const { ring, report } = await rotate(hostKeyAdapter({ app, names, verify: probeFunction(at, 'HttpEcho') }));
    expect(report.name).toBe('green');
    expect(Object.keys(world.azure.keys().functionKeys)).toEqual(['green']);
    const functionApp = new FunctionApp({ ...at, functionKey: ring });
    expect(await functionApp.invoke('HttpTrigger', { name: 'World' })).toContain('World');
    expect(await functionApp.invoke('HttpEcho', { n: 1 })).toBeDefined();
  });

  test('a stopped app is left as it is', async () => {
    const { app, world } = open();
    const before = world.azure.keys();
    await app.stop();
    const adapter = functionKeyAdapter({ app, functionName: 'HttpTrigger' });
    const ring = openKeyRing({ id: 'key', adapter });
    const { clock } = world.connect('azure-functions');
    await expect(rotateKey({ id: 'key', ring, adapter, clock, maxAttempts: 2 })).rejects.toMatchObject({
      name: 'KeyRotationError',
      outcome: 'rolled-back',
      trouble: 'list-failed',
      cause: { message: expect.stringContaining('start the app') },
    });
    await expect(ring.acquire()).rejects.toThrow('start the app');
    expect(world.azure.keys()).toEqual(before);
  });

  test('a dry run changes nothing', async () => {
    const { app, world } = open();
    const before = world.azure.keys();
    const adapter = functionKeyAdapter({ app, functionName: 'HttpTrigger' });
    const plan = await planRotation({ id: 'key', ring: openKeyRing({ id: 'key', adapter }), adapter });
    expect(plan).toMatchObject({ from: 'default', to: 'standby' });
    expect(plan.steps.flatMap(({ writes }) => writes ?? [])).toEqual(['standby', 'default']);
    expect(world.azure.keys()).toEqual(before);
  });

  describe('where the mock is as strict as Resource Manager', () => {
    const strict: WorldOptions = { azure: { strict: true, auth: 'strict' } };

    test('dialect arm rotates, by overlap and in place', async () => {
      const { app, at, rotate } = open(strict);
      const overlap = await rotate(functionKeyAdapter({ app, functionName: 'HttpTrigger' }));
      expect(overlap.report.name).toBe('standby');
      const inPlace = await rotate(regeneratedKeyAdapter({ app, functionName: 'HttpEcho' }));
      const functionApp = new FunctionApp({ ...at, functionKey: inPlace.ring });
      expect(await functionApp.invoke('HttpEcho', { n: 1 })).toBeDefined();
      const late = new FunctionApp({ ...at, functionKey: inPlace.before }).invoke('HttpEcho', { n: 1 });
      await expect(late).rejects.toMatchObject({ name: 'AuthenticationError' });
    });

    test('dialect documented is refused, and nothing changes', async () => {
      const { app, world } = open(strict, 'documented');
      const before = world.azure.keys();
      await expect(app.functionKeys.list('HttpTrigger')).rejects.toMatchObject({
        name: expect.stringMatching(/Error$/),
      });
      await expect(app.functionKeys.regenerate('HttpTrigger', 'default')).rejects.toBeInstanceOf(Error);
      expect(world.azure.keys()).toEqual(before);
    });
  });
});
