import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const missing = { name: 'NotFoundError', status: 404 };
/** The host's own form: 40 bytes in URL-safe base64, with its mark near the end. */
const madeByHost = /^[\w-]{40,}AzFu[\w-]+={0,2}$/;

throughEachService((service) => {
  /** The demo app, and what a key opens. */
  function open() {
    const opened = openAzure(service);
    const invoke = (key: string, name = 'HttpTrigger') =>
      new FunctionApp({ ...opened.options.app, functionKey: key }).invoke(name);
    const isShut = { name: 'AuthenticationError', status: 401 };
    return { ...opened, keys: opened.app.functionKeys, host: opened.app.hostKeys, invoke, isShut };
  }

  describe('keys of a function', () => {
    test('are listed as the dialect has it', async () => {
      const { keys, sent, refuses } = open();
      expect(await keys.list('HttpTrigger')).toEqual({ default: 'demo-http-trigger-key' });
      const method = service.dialect === 'arm' ? 'POST' : 'GET';
      expect(sent).toEqual([`${method} @/functions/HttpTrigger/listkeys 200`]);
      await refuses(keys.list('Nothing'), missing);
    });

    test('are set, of a value or of the making of the service', async () => {
      const { keys, world, invoke, refuses, isShut } = open();
      expect(await keys.set('HttpTrigger', 'mine', 'a-value-of-mine')).toEqual({
        name: 'mine',
        value: 'a-value-of-mine',
      });
      const made = await keys.set('HttpTrigger', 'other');
      expect(made).toEqual({ name: 'other', value: expect.stringMatching(madeByHost) });
      expect(world.azure.keys().functions.HttpTrigger).toEqual({
        default: 'demo-http-trigger-key',
        mine: 'a-value-of-mine',
        other: made.value,
      });
      for (const key of ['a-value-of-mine', made.value]) expect(await invoke(key)).toBe('Hello, World!');
      await refuses(invoke('a-value-of-mine', 'HttpEcho'), isShut);
      await refuses(keys.set('HttpTrigger', 'mine', ''), { name: 'InvalidArgumentError', parameter: 'value' });
      await refuses(keys.set('Nothing', 'mine', 'a-value-of-mine'), missing);
    });

    test('are regenerated, and the value before is good no more', async () => {
      const { keys, invoke, refuses, isShut, sent } = open();
      const { name, value } = await keys.regenerate('HttpTrigger', 'default');
      expect([name, value]).toEqual(['default', expect.stringMatching(madeByHost)]);
      expect(sent).toEqual(
        service.dialect === 'arm'
          ? ['PUT @/functions/HttpTrigger/keys/default 200']
          : ['GET @/functions/HttpTrigger/listkeys 200', 'POST @/functions/HttpTrigger/regeneratekeys 200'],
      );
      expect(await keys.list('HttpTrigger')).toEqual({ default: value });
      expect(await invoke(value)).toBe('Hello, World!');
      await refuses(invoke('demo-http-trigger-key'), isShut);
      await refuses(keys.regenerate('Nothing', 'default'), missing);
    });

    test.each(['a b', 'a%2Fb', 'a/b', 'ü+&=?#'])('may be called %j', async (name) => {
      const { keys, admin, world } = open();
      const value = `a-value-of-${name}`;
      expect(await keys.set('HttpEcho', name, value)).toEqual({ name, value });
      expect(await admin.functionKeys.get('HttpEcho', name)).toEqual({ name, value });
      expect(world.azure.keys().functions.HttpEcho).toEqual({ default: 'demo-http-echo-key', [name]: value });
      await keys.delete('HttpEcho', name);
      expect(await keys.list('HttpEcho')).toEqual({ default: 'demo-http-echo-key' });
    });

    test('are deleted', async () => {
      const { keys, invoke, refuses, isShut } = open();
      await keys.delete('HttpTrigger', 'default');
      expect(await keys.list('HttpTrigger')).toEqual({});
      await refuses(invoke('demo-http-trigger-key'), isShut);
      await refuses(keys.delete('HttpTrigger', 'default'), missing);
    });
  });

  describe('keys of the host', () => {
    test('are listed by kind', async () => {
      const { host } = open();
      expect(await host.list()).toEqual({
        masterKey: 'demo-master-key',
        functionKeys: { default: 'demo-function-key' },
        systemKeys: { durabletask_extension: 'demo-system-key' },
      });
      expect(await host.durableKey()).toBe('demo-system-key');
    });

    test('are set, regenerated and deleted', async () => {
      const { host, invoke, refuses, isShut } = open();
      expect(await host.set('functionKeys', 'mine', 'a-value-of-mine')).toEqual({
        name: 'mine',
        value: 'a-value-of-mine',
      });
      expect(await invoke('a-value-of-mine', 'HttpEcho')).toMatchObject({ method: 'POST' });
      const { value } = await host.regenerate('functionKeys', 'mine');
      expect(value).toMatch(madeByHost);
      await refuses(invoke('a-value-of-mine'), isShut);
      expect(await invoke(value)).toBe('Hello, World!');
      await host.delete('functionKeys', 'mine');
      await refuses(invoke(value), isShut);
      await refuses(host.delete('functionKeys', 'mine'), missing);
      expect((await host.regenerate('systemKeys', 'durabletask_extension')).value).toBe(await host.durableKey());
    });

    test('hold the master key, which is changed and stays', async () => {
      const { host, admin, options, refuses } = open();
      const { value } = await host.regenerate('masterKey', 'masterKey');
      await refuses(admin.host.status(), { name: 'AuthenticationError', status: 401 });
      expect((await new FunctionApp({ ...options.app, functionKey: value }).host.status()).state).toBe('Running');
      expect((await host.set('masterKey', 'masterKey', 'a-value-of-mine')).value).toBe('a-value-of-mine');
      expect((await host.list()).masterKey).toBe('a-value-of-mine');
      await refuses(host.delete('masterKey', 'masterKey'), { name: 'BadRequestError', status: 400 });
    });
  });

  test('keys can be neither read nor changed while the app is stopped, and the error says so', async () => {
    const { app, keys, host, refuses } = open();
    await app.stop();
    for (const call of [
      () => keys.list('HttpTrigger'),
      () => keys.set('HttpTrigger', 'mine', 'a-value-of-mine'),
      () => keys.regenerate('HttpTrigger', 'default'),
      () => keys.delete('HttpTrigger', 'default'),
      () => host.list(),
      () => host.set('functionKeys', 'mine', 'a-value-of-mine'),
      () => host.regenerate('systemKeys', 'durabletask_extension'),
      () => host.delete('functionKeys', 'default'),
      () => host.durableKey(),
    ]) {
      const message = expect.stringContaining('start the app');
      await refuses(call(), { name: 'BadRequestError', status: 400, message });
    }
  });

  describe('keys by the host itself', () => {
    test('of functions are listed, shown, made, set and deleted', async () => {
      const { admin, invoke, refuses, isShut } = open();
      const keys = admin.functionKeys;
      expect(await keys.list('HttpTrigger')).toEqual({ default: 'demo-http-trigger-key' });
      expect(await keys.get('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'demo-http-trigger-key' });
      const made = await keys.generate('HttpTrigger', 'mine');
      expect(made).toEqual({ name: 'mine', value: expect.stringMatching(madeByHost) });
      expect(await invoke(made.value)).toBe('Hello, World!');
      expect(await keys.set('HttpTrigger', 'mine', 'a-value-of-mine')).toEqual({
        name: 'mine',
        value: 'a-value-of-mine',
      });
      await refuses(invoke(made.value), isShut);
      await keys.delete('HttpTrigger', 'mine');
      await refuses(keys.get('HttpTrigger', 'mine'), missing);
      await refuses(keys.delete('HttpTrigger', 'mine'), missing);
      await refuses(keys.list('Nothing'), missing);
    });

    test.each(['keys', 'functionkeys', 'systemkeys'] as const)('of the set %s too', async (keySet) => {
      const { admin, refuses } = open();
      const keys = admin.hostKeys;
      const [[name, value] = []] = Object.entries(await keys.list(keySet));
      expect(await keys.get(keySet, name!)).toEqual({ name, value });
      const made = await keys.generate(keySet, 'mine');
      expect(made.value).toMatch(madeByHost);
      expect(await keys.set(keySet, 'mine', 'a-value-of-mine')).toEqual({ name: 'mine', value: 'a-value-of-mine' });
      expect(Object.keys(await keys.list(keySet))).toEqual([name, 'mine']);
      await keys.delete(keySet, 'mine');
      await refuses(keys.get(keySet, 'mine'), missing);
    });

    test('hold the master key by its name alone', async () => {
      const { admin, refuses } = open();
      expect(await admin.hostKeys.get('systemkeys', '_master')).toEqual({ name: '_master', value: 'demo-master-key' });
      await refuses(admin.hostKeys.delete('systemkeys', '_master'), { name: 'BadRequestError', status: 400 });
    });

    test('are for the master key alone', async () => {
      const { functionApp, options, refuses } = open();
      await refuses(functionApp.functionKeys.list('HttpTrigger'), { name: 'PermissionDeniedError', status: 403 });
      const { functionKey: _key, ...anonymous } = options.app;
      for (const key of [undefined, 'a-key-of-nobody']) {
        const other = new FunctionApp({ ...anonymous, functionKey: key });
        await refuses(other.hostKeys.list('keys'), { name: 'AuthenticationError', status: 401 });
      }
    });
  });
});
