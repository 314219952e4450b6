import { expect, test } from 'vitest';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

throughEachService((service) => {
  const open = () => {
    const opened = openAzure(service);
    opened.world.azure.apps.put({ appSettings: { A: 'one', B: 'two' } });
    return { ...opened, settings: opened.app.settings };
  };

  test('settings are listed', async () => {
    const { settings, sent } = open();
    expect(await settings.list()).toEqual({ A: 'one', B: 'two' });
    expect(sent).toEqual(['POST @/config/appsettings/list 200']);
  });

  test('settings are replaced, all of them', async () => {
    const { settings, world } = open();
    expect(await settings.replace({ C: 'three' })).toEqual({ C: 'three' });
    expect(await settings.list()).toEqual({ C: 'three' });
    expect([...world.azure.apps.get()!.appSettings]).toEqual([['C', 'three']]);
    expect(await settings.replace({})).toEqual({});
  });

  test('some are changed, and the others stay', async () => {
    const { settings, sent } = open();
    expect(await settings.merge({ A: undefined, B: 'changed', C: 'three' })).toEqual({ B: 'changed', C: 'three' });
    expect(sent).toEqual(['POST @/config/appsettings/list 200', 'PUT @/config/appsettings 200']);
  });

  test('where nothing changes nothing is written', async () => {
    const { settings, sent } = open();
    expect(await settings.merge({ A: 'one', Z: undefined })).toEqual({ A: 'one', B: 'two' });
    expect(sent).toHaveLength(1);
  });

  test('a setting is a text', async () => {
    const { settings, refuses, sent } = open();
    await refuses(settings.replace({ A: 1 } as never), { name: 'InvalidArgumentError', parameter: 'A' });
    expect(sent).toEqual([]);
  });

  test('the code of the app restarts with them', async () => {
    const { settings, admin, world } = open();
    await world.clock.advance('1m');
    await settings.merge({ C: 'three' });
    expect((await admin.host.status()).processUptime).toBe(0);
  });

  test('values are in no error', async () => {
    const { azure, refuses, watch } = open();
    const value = 'Endpoint=sb://demo;SharedAccessKey=a-secret-of-mine';
    watch.add(value);
    const { settings } = azure.app('rg-test', 'other-app');
    await refuses(settings.replace({ A: value }), { name: 'NotFoundError', status: 404 });
    await refuses(settings.merge({ A: value }), { name: 'NotFoundError', status: 404 });
  });
});
