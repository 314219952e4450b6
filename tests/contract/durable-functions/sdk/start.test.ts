import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../../doors.js';
import { durableProfiles } from '../profiles.js';
import { openApp } from './open-app.js';

const inputs: readonly [string, unknown][] = [
  ['an object', { resourceGroup: 'myRG', nested: { list: [1, null, 'two'] } }],
  ['a list', [1, 'two', null]],
  ['a string', 'Zürich 東京 🚀'],
  ['an empty string', ''],
  ['zero', 0],
  ['false', false],
  ['null', null],
  ['text that reads like JSON', '{"a":1}'],
  ['text that reads like a date', '2026-01-15T12:00:00.123+01:00'],
];

const ids = [
  'order 7',
  'order+7',
  'Zürich',
  '東京',
  '🚀',
  "o'brien",
  '100%',
  'a&b=c',
  'a;b,c:d',
  '{id}',
  '..a',
  ' ends blank ',
  'x'.repeat(256),
];

throughEachDoor(durableProfiles, (setting) => {
  describe('start', () => {
    test('makes an id of its own and sends it, with the input as JSON', async () => {
      const { durable, world, wire, sent } = openApp(setting);
      const run = await durable.start('Echo', { resourceGroup: 'myRG' });
      expect(run.instanceId).toMatch(/^[0-9a-f]{32}$/);
      expect(sent()).toEqual([`POST /orchestrators/Echo/${run.instanceId}`]);
      expect(wire[0]).toMatchObject({ status: 202, body: '{"resourceGroup":"myRG"}' });
      expect(await run.result()).toEqual({ resourceGroup: 'myRG' });
      expect(world.durable.instances.get(run.instanceId)).toMatchObject({
        name: 'Echo',
        input: { resourceGroup: 'myRG' },
        runtimeStatus: 'Completed',
      });
    });

    test.each(inputs)('brings %s there and back', async (_what, input) => {
      const { durable } = openApp(setting);
      const run = await durable.start('Echo', input);
      expect(await run.result()).toEqual(input);
      expect((await run.status()).input).toEqual(input);
    });

    test('without input the orchestrator gets null', async () => {
      const { durable, wire } = openApp(setting);
      expect(await (await durable.start('Echo')).result()).toBeNull();
      expect(wire[0]?.body).toBeUndefined();
    });

    test.each(ids)('goes through a whole life under the id %j', async (instanceId) => {
      const { durable, world } = openApp(setting);
      const run = await durable.start('Wait', null, { instanceId });
      expect(run.instanceId).toBe(instanceId);
      await world.idle();
      expect(await durable.instance(instanceId).status()).toMatchObject({ instanceId, runtimeStatus: 'Running' });
      expect(durable.fromManagementUrls(run.managementUrls!).instanceId).toBe(instanceId);
      await run.suspend('for a moment');
      await world.idle();
      await run.resume();
      await world.idle();
      await run.raiseEvent('go', instanceId);
      expect(await run.result()).toBe(instanceId);
      expect(await run.purge()).toEqual({ instancesDeleted: 1 });
      await expect(run.status()).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test('asks for a version where the host knows of versions', async () => {
      const { durable, world, wire } = openApp(setting);
      const { instanceId } = await durable.start('Echo', 1, { version: '2.0' });
      expect(wire[0]?.query.get('version')).toBe('2.0');
      const version = setting.profile === 'extension-2024' ? null : '2.0';
      expect(world.durable.instances.get(instanceId)?.version).toBe(version);
    });

    test('tells the caller of status, headers and attempts', async () => {
      const { durable } = openApp(setting);
      const seen: unknown[] = [];
      const run = await durable.start('Wait', null, {}, { onResponse: (response) => seen.push(response) });
      expect(seen).toEqual([expect.objectContaining({ status: 202, attempts: 1 })]);
      const { headers } = seen[0] as { headers: Headers };
      expect(headers.get('retry-after')).toBe('10');
      expect(headers.get('location')).toBe(run.managementUrls?.statusQueryGetUri);
    });

    test('has the links of the service, restart among them', async () => {
      const { durable, connection } = openApp(setting);
      const { managementUrls, instanceId } = await durable.start('Wait');
      const instance = `${connection.baseUrl}/runtime/webhooks/durabletask/instances/${instanceId}`;
      const hub = setting.profile === 'documented' ? '' : 'taskHub=DemoHub&connection=Storage&';
      expect(managementUrls).toMatchObject({
        id: instanceId,
        statusQueryGetUri: `${instance}?${hub}code=demo-system-key`,
        sendEventPostUri: `${instance}/raiseEvent/{eventName}?${hub}code=demo-system-key`,
        terminatePostUri: `${instance}/terminate?reason={text}&${hub}code=demo-system-key`,
        purgeHistoryDeleteUri: `${instance}?${hub}code=demo-system-key`,
        restartPostUri: `${instance}/restart?${hub}code=demo-system-key`,
        suspendPostUri: `${instance}/suspend?reason={text}&${hub}code=demo-system-key`,
        resumePostUri: `${instance}/resume?reason={text}&${hub}code=demo-system-key`,
      });
    });

    test('says what is wrong with an orchestrator that the app does not have', async () => {
      const { durable, wire } = openApp(setting);
      const error: unknown = await durable.start('Nope').catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'BadRequestError', status: 400, operationId: 'startOrchestrationWithId' });
      expect(String(error)).toContain("The function 'Nope' doesn't exist");
      expect(wire).toHaveLength(1);
    });

    test('gives the place of an instance that has ended to a new one', async () => {
      const { durable, world } = openApp(setting);
      const first = await durable.start('Echo', 'old', { instanceId: 'abc123' });
      await first.result();
      await world.clock.advance('1h');
      const again = await durable.start('Wait', 'new', { instanceId: 'abc123' });
      await world.idle();
      expect(await again.status()).toMatchObject({
        runtimeStatus: 'Running',
        input: 'new',
        output: null,
        createdTime: new Date(Math.floor(world.clock.now() / 1000) * 1000).toISOString().replace('.000', ''),
      });
    });

    test.each(['@counter@a', 'a/b', 'a\\b', 'a#b', 'a?b', 'a\nb', 'x'.repeat(257), '.', '..', ''])(
      'refuses the id %j before anything is sent',
      async (instanceId) => {
        const { durable, wire } = openApp(setting);
        const refusal = { name: 'InvalidArgumentError', parameter: 'instanceId' };
        await expect(durable.start('Echo', 1, { instanceId })).rejects.toMatchObject(refusal);
        expect(wire).toEqual([]);
      },
    );

    test('refuses a wait that the service would refuse after the start', async () => {
      const { durable, wire } = openApp(setting);
      const params = { timeout: 1, pollingInterval: 2 };
      await expect(durable.start('Echo', 1, params)).rejects.toMatchObject({ parameter: 'pollingInterval' });
      expect(wire).toEqual([]);
    });
  });
});
