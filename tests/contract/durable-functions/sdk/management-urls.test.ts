import { DurableFunctions, moveManagementUrls, redactManagementUrls } from '@functionary/durable-functions';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

throughEachDoor(durableProfiles, (setting) => {
  describe('the links of a start', () => {
    test('lead to the instance, each with its own verb', async () => {
      const { durable, connection, world } = openApp(setting);
      const run = await durable.start('Wait', null, { instanceId: 'abc123' });
      await world.idle();
      const urls = run.managementUrls!;
      const call = async (url: string, method = 'POST', body?: string) => {
        const init = { method, ...(body && { body, headers: { 'content-type': 'application/json' } }) };
        const { status } = await connection.fetch(url, init);
        await world.idle();
        return status;
      };
      expect(await call(urls.statusQueryGetUri, 'GET')).toBe(202);
      expect(await call(urls.suspendPostUri.replace('{text}', 'lunch'))).toBe(202);
      expect((await run.status()).runtimeStatus).toBe('Suspended');
      expect(await call(urls.resumePostUri.replace('{text}', 'back'))).toBe(202);
      expect(await call(urls.restartPostUri!)).toBe(202);
      expect(await call(urls.sendEventPostUri.replace('{eventName}', 'go'), 'POST', '"there"')).toBe(202);
      expect(await run.result()).toBe('there');
      expect(await call(urls.terminatePostUri.replace('{text}', 'late'))).toBe(410);
      expect(await call(urls.purgeHistoryDeleteUri, 'DELETE')).toBe(200);
      expect(await call(urls.statusQueryGetUri, 'GET')).toBe(404);
    });

    test('make a handle by themselves', async () => {
      const { durable, options, sent } = openApp(setting);
      const { managementUrls } = await durable.start('Wait', null, { instanceId: 'order 7' });
      const { baseUrl: _base, systemKey: _key, ...rest } = options;
      const run = DurableFunctions.fromManagementUrls(JSON.parse(JSON.stringify(managementUrls)), rest);
      expect(run.instanceId).toBe('order 7');
      await run.raiseEvent('go', 'by link');
      expect(await run.result()).toBe('by link');
      expect(sent()).toContain('POST /instances/order%207/raiseEvent/go');
    });

    test('of a status alone make a handle too', async () => {
      const { durable, options } = openApp(setting);
      const { managementUrls } = await durable.start('Echo', 'x');
      const run = DurableFunctions.fromManagementUrls(managementUrls!.statusQueryGetUri, {
        fetch: options.fetch!,
        clock: options.clock!,
      });
      expect(await run.result()).toBe('x');
    });

    test('keep the task hub and the prefix that the instance was started by', async () => {
      const { durable, options, wire } = openApp(setting, { runtimeVersion: 1 });
      const { managementUrls } = await durable.start('Echo', 'x', { taskHub: 'DemoHub', connection: 'Storage' });
      const { baseUrl: _base, systemKey: _key, runtimeVersion: _version, ...rest } = options;
      const run = DurableFunctions.fromManagementUrls(managementUrls!, rest);
      expect((await run.status()).instanceId).toBe(run.instanceId);
      const { url, query } = wire.at(-1)!;
      expect(url).toContain('/admin/extensions/DurableTaskExtension/instances/');
      expect([query.get('taskHub'), query.get('connection')]).toEqual(['DemoHub', 'Storage']);
    });

    test('written for another host are followed at the right one', async () => {
      const { world, durable, options, wire } = openApp(setting);
      world.durable.configure({ useForwardedHost: true });
      const headers = { 'x-forwarded-host': 'gateway.example.test', 'x-forwarded-proto': 'https' };
      const { managementUrls } = await durable.start('Wait', null, {}, { headers });
      const { baseUrl, systemKey: _key, ...rest } = options;
      const isForwarded = setting.profile !== 'extension-2024';
      const links = isForwarded
        ? managementUrls!
        : moveManagementUrls(managementUrls!, 'https://gateway.example.test/');
      expect(new URL(links.statusQueryGetUri).host).toBe('gateway.example.test');
      const run = DurableFunctions.fromManagementUrls(links, { ...rest, baseUrl: new URL(baseUrl).origin });
      await run.raiseEvent('go', 'home');
      expect(await run.result()).toBe('home');
      expect(await durable.fromManagementUrls(links).result()).toBe('home');
      expect(wire.map(({ url }) => new URL(url).host)).not.toContain('gateway.example.test');
    });

    test('can be given another host, placeholders and all', async () => {
      const { durable, connection } = openApp(setting);
      const { managementUrls } = await durable.start('Wait');
      const { pathname } = new URL(managementUrls!.statusQueryGetUri);
      const moved = moveManagementUrls(managementUrls!, 'https://gateway.example.test/durable/');
      expect(moved.statusQueryGetUri).toContain(`https://gateway.example.test/durable${pathname}?`);
      expect(moved.sendEventPostUri).toContain('/raiseEvent/{eventName}?');
      expect(moved.id).toBe(managementUrls?.id);
      expect(JSON.stringify(moved)).not.toContain(new URL(connection.baseUrl).host);
    });

    test('are shown without the key', async () => {
      const { durable } = openApp(setting);
      const { managementUrls, instanceId } = await durable.start('Wait');
      expect(JSON.stringify(managementUrls)).toContain('demo-system-key');
      const shown = redactManagementUrls(managementUrls!);
      expect(JSON.stringify(shown)).not.toContain('demo-system-key');
      expect(shown.statusQueryGetUri).toContain(instanceId);
      expect(shown.terminatePostUri).toContain('reason={text}');
    });
  });
});
