import { FunctionApp } from '@functionary/azure-functions';
import { describe, expect, test } from 'vitest';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

throughEachService((service) => {
  describe('the host', () => {
    test('says how it stands, to the master key alone', async () => {
      const { admin, functionApp, world, refuses } = openAzure(service);
      await world.clock.advance('2m');
      expect(await admin.host.status()).toMatchObject({ id: 'demo-app', state: 'Running', processUptime: 120_000 });
      await refuses(functionApp.host.status(), { name: 'PermissionDeniedError', status: 403 });
    });

    test('answers a ping from anybody, until the app is stopped', async () => {
      const { functionApp, app, options, refuses } = openAzure(service);
      const functionKey = () => Promise.reject(new Error('nobody needs a key for this'));
      await new FunctionApp({ ...options.app, functionKey }).host.ping();
      await app.stop();
      await refuses(functionApp.host.ping(), { name: 'PermissionDeniedError', status: 403 });
    });

    test('restarts', async () => {
      const { admin, world, functionApp, refuses } = openAzure(service);
      await world.clock.advance('2m');
      await admin.host.restart();
      expect((await admin.host.status()).processUptime).toBe(0);
      await refuses(functionApp.host.restart(), { name: 'PermissionDeniedError', status: 403 });
    });
  });

  describe('a function with another trigger', () => {
    /** The demo app with a function that keeps what it was given. */
    function open() {
      const opened = openAzure(service);
      const inputs: unknown[] = [];
      opened.world.azure.function('Nightly', (input) => void inputs.push(input), { trigger: 'timerTrigger' });
      return { ...opened, inputs };
    }

    test('is run by hand, and not waited for', async () => {
      const { admin, world, inputs, sent } = open();
      await admin.run('Nightly');
      await admin.run('Nightly', 'a message');
      await admin.run('nightly', { a: [1] });
      await world.idle();
      expect(inputs).toEqual(['', 'a message', { a: [1] }]);
      expect(sent.every((line) => /^POST \/admin\/functions\/nightly 202$/i.test(line))).toBe(true);
    });

    test('is run by the master key alone, and only where it is there', async () => {
      const { admin, functionApp, inputs, refuses } = open();
      await refuses(functionApp.run('Nightly'), { name: 'PermissionDeniedError', status: 403 });
      await refuses(admin.run('Nothing'), { name: 'NotFoundError', status: 404 });
      await refuses(admin.run('Nightly', 1n), { name: 'InvalidArgumentError', parameter: 'input' });
      expect(inputs).toEqual([]);
    });
  });
});
