import { AzureFunctions, openKeyRing, probeDurable, rotateKey, systemKeyAdapter } from '@functionary/azure-functions';
import { DurableFunctions, KeyRing } from '@functionary/durable-functions';
import { expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';

throughEachDoor(['observed', 'documented'], (setting) => {
  const open = () => {
    const world = setting.openWorld({ demo: true });
    const where = setting.origin ? { origin: setting.origin } : {};
    const { token: credential, ...azureOptions } = world.connect('azure-functions', where);
    const { systemKey, ...durableOptions } = world.connect('durable-functions', where);
    const { resourceGroupName, functionAppName, appUrl, fetch, clock } = azureOptions;
    const azure = new AzureFunctions({ ...azureOptions, credential });
    const app = azure.app(resourceGroupName, functionAppName);
    const openDurable = (key: KeyRing | string) => new DurableFunctions({ ...durableOptions, systemKey: key });
    const probe = probeDurable({ baseUrl: appUrl, fetch, clock });
    return { world, app, openDurable, systemKey, probe };
  };

  test('the durable client takes its key from management', async () => {
    const { app, openDurable, systemKey } = open();
    expect(await app.hostKeys.durableKey()).toBe(systemKey);
    const durable = openDurable(new KeyRing(() => app.hostKeys.durableKey()));
    expect(await (await durable.start('HelloSequence')).result()).toEqual([
      'Hello Tokyo!',
      'Hello Seattle!',
      'Hello London!',
    ]);
  });

  test('a key that somebody else changed is read again, and nobody keeps the old one', async () => {
    const { app, openDurable, systemKey } = open();
    const durable = openDurable(new KeyRing(() => app.hostKeys.durableKey()));
    const run = await durable.start('WaitForApproval');
    const { value } = await app.hostKeys.regenerate('systemKeys', 'durabletask_extension');
    expect(value).not.toBe(systemKey);
    expect((await run.status()).instanceId).toBe(run.instanceId);
    const late = openDurable(systemKey).instance(run.instanceId).status();
    await expect(late).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect((await openDurable(value).instance(run.instanceId).status()).instanceId).toBe(run.instanceId);
  });

  test('a rotation in place is not seen by who calls through the ring', async () => {
    const { app, openDurable, systemKey, probe, world } = open();
    const key = { id: 'demo-app/durable', adapter: systemKeyAdapter({ app, verify: probe }) };
    const ring = openKeyRing(key);
    const durable = openDurable(ring);
    const run = await durable.start('WaitForApproval');
    const { clock } = world.connect('azure-functions');
    await rotateKey({ ...key, ring, clock });
    await run.raiseEvent('approval', 'yes');
    expect(await run.result()).toBe('yes');
    expect(await probe(systemKey, { signal: undefined })).toBe(false);
    expect(world.azure.keys().systemKeys.durabletask_extension).not.toBe(systemKey);
  });

  test('the probe tells the system key and the master key from others', async () => {
    const { app, probe, systemKey } = open();
    const { masterKey, functionKeys } = await app.hostKeys.list();
    const keys = [systemKey, masterKey, functionKeys.default, 'nobody'];
    const answers = await Promise.all(keys.map((key) => probe(key!, { signal: undefined })));
    expect(answers).toEqual([true, true, false, false]);
  });

  test('where there is no such key it is said what to do', async () => {
    const { app, world } = open();
    world.azure.apps.put({ systemKeys: {} });
    await expect(app.hostKeys.durableKey()).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining('Durable Functions extension'),
    });
  });
});
