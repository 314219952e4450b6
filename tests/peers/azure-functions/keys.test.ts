import { describe, expect, it } from 'vitest';
import { openSubscriptions } from './open-subscriptions.js';

describe('@azure/arm-appservice 19 with keys', () => {
  const open = openSubscriptions();

  it("lists a function's keys flat, where the package looks for properties", async () => {
    const { group, app, client, asked, exchanges } = open();
    const listed = await client.webApps.listFunctionKeys(group, app, 'HttpTrigger');
    // the document that the package was made from says StringDictionary; the service does not wrap them
    expect(listed.properties).toBeUndefined();
    expect(exchanges.at(-1)!.body).toEqual({ default: 'demo-http-trigger-key' });
    expect(asked()).toEqual(['listFunctionKeys 200']);
  });

  it("sets a function's key with its bare body, tells a new one from an old one, and deletes it", async () => {
    const { world, connection, group, app, client, asked, exchanges, knowIssues } = open();
    knowIssues({ setFunctionKey: 'body' });
    const { webApps } = client;
    const invoke = async (code: string) => (await fetch(`${connection.appUrl}/api/HttpTrigger?code=${code}`)).status;
    const key = { name: 'ci', value: 'value-one' };
    const made = await webApps.createOrUpdateFunctionSecret(group, app, 'HttpTrigger', 'ci', key);
    // the answer is a resource, whose own name the package gives for the key's
    expect(made.value).toBeUndefined();
    expect(exchanges.at(-1)!.body).toMatchObject({ properties: { name: 'ci', value: 'value-one' } });
    expect(await invoke('value-one')).toBe(200);
    await webApps.createOrUpdateFunctionSecret(group, app, 'HttpTrigger', 'ci', { name: 'ci', value: 'value-two' });
    expect([await invoke('value-one'), await invoke('value-two')]).toEqual([401, 200]);
    await webApps.deleteFunctionSecret(group, app, 'HttpTrigger', 'ci');
    expect(await invoke('value-two')).toBe(401);
    await expect(webApps.deleteFunctionSecret(group, app, 'HttpTrigger', 'ci')).rejects.toMatchObject({
      ...{ name: 'RestError', statusCode: 404 },
    });
    expect(asked().filter((line) => !line.startsWith('invokeFunction'))).toEqual([
      ...['setFunctionKey 201', 'setFunctionKey 200', 'deleteFunctionKey 204', 'deleteFunctionKey 404'],
    ]);
    expect(JSON.stringify(world.journal.entries())).not.toMatch(/value-(one|two)/);
  });

  it('has the service make the value where it sends none', async () => {
    const { world, group, app, client, knowIssues } = open();
    knowIssues({ setFunctionKey: 'body' });
    await client.webApps.createOrUpdateFunctionSecret(group, app, 'HttpTrigger', 'default', { name: 'default' });
    const made = world.azure.keys(app).functions.HttpTrigger!.default;
    expect(made).toMatch(/^[\w-]{54}==$/);
    expect(made).toContain('AzFu');
  });

  it("lists the host's keys", async () => {
    const { connection, group, app, client } = open();
    const keys = await client.webApps.listHostKeys(group, app);
    expect(keys).toEqual({
      masterKey: connection.masterKey,
      functionKeys: { default: connection.functionKey },
      systemKeys: { durabletask_extension: 'demo-system-key' },
    });
  });

  it("sets and deletes the host's keys of each kind", async () => {
    const { connection, group, app, client, asked, knowIssues } = open();
    knowIssues({ setHostKey: 'body' });
    const { webApps } = client;
    const set = (kind: string, name: string, value: string) =>
      webApps.createOrUpdateHostSecret(group, app, kind, name, { name, value });
    await set('functionKeys', 'ci', 'host-ci');
    await set('systemKeys', 'eventgrid_extension', 'events');
    await set('masterKey', 'master', 'another-master');
    expect(await webApps.listHostKeys(group, app)).toEqual({
      masterKey: 'another-master',
      functionKeys: { default: connection.functionKey, ci: 'host-ci' },
      systemKeys: { durabletask_extension: 'demo-system-key', eventgrid_extension: 'events' },
    });
    await webApps.deleteHostSecret(group, app, 'functionKeys', 'ci');
    await webApps.deleteHostSecret(group, app, 'systemKeys', 'eventgrid_extension');
    expect(await webApps.listHostKeys(group, app)).toEqual({
      masterKey: 'another-master',
      functionKeys: { default: connection.functionKey },
      systemKeys: { durabletask_extension: 'demo-system-key' },
    });
    expect(asked()).toEqual([
      ...['setHostKey 201', 'setHostKey 201', 'setHostKey 200', 'listHostKeys 200'],
      ...['deleteHostKey 204', 'deleteHostKey 204', 'listHostKeys 200'],
    ]);
  });

  it('changes what durable accepts with the system key of its extension', async () => {
    const { world, connection, group, app, client, knowIssues } = open();
    knowIssues({ setHostKey: 'body' });
    const list = async (key: string) =>
      (await fetch(`${connection.appUrl}/runtime/webhooks/durabletask/instances?code=${key}`)).status;
    expect([await list('demo-system-key'), await list('rotated')]).toEqual([200, 401]);
    await client.webApps.createOrUpdateHostSecret(group, app, 'systemKeys', 'durabletask_extension', {
      ...{ name: 'durabletask_extension', value: 'rotated' },
    });
    expect([await list('demo-system-key'), await list('rotated')]).toEqual([401, 200]);
    expect(world.journal.entries().filter(({ family }) => family === 'durable-functions')).toHaveLength(4);
  });
});

describe('@azure/arm-appservice 19 with keys, where the mock refuses what Azure refuses', () => {
  const open = openSubscriptions();

  it.each([
    ['functions', 'setFunctionKey'],
    ['the host', 'setHostKey'],
  ])('cannot set keys of %s: its bare body lacks properties', async (owner, operation) => {
    const { world, group, app, client, asked, exchanges, knowIssues } = open({ azure: { strict: true } });
    knowIssues({ [operation]: 'body' });
    const { webApps } = client;
    const key = { name: 'ci', value: 'refused' };
    const setting =
      owner === 'functions'
        ? webApps.createOrUpdateFunctionSecret(group, app, 'HttpTrigger', 'ci', key)
        : webApps.createOrUpdateHostSecret(group, app, 'functionKeys', 'ci', key);
    await expect(setting).rejects.toMatchObject({ name: 'RestError', statusCode: 400 });
    expect(exchanges.at(-1)!.body).toMatchObject({
      ...{ Code: 'BadRequest', Message: 'Properties object is not present in the request body.' },
      ...{ Target: null, Innererror: null },
      Details: [
        { Message: 'Properties object is not present in the request body.' },
        { Code: 'BadRequest' },
        {
          ErrorEntity: {
            ...{ ExtendedCode: '51006', MessageTemplate: '{0} object is not present in the request body.' },
            ...{ Parameters: ['Properties'], Code: 'BadRequest' },
          },
        },
      ],
    });
    expect(asked()).toEqual([`${operation} 400`]);
    expect(JSON.stringify(world.azure.keys(app))).not.toContain('refused');
  });

  it('still lists keys, by POST', async () => {
    const { group, app, client, asked } = open({ azure: { strict: true } });
    await client.webApps.listFunctionKeys(group, app, 'HttpTrigger');
    await client.webApps.listHostKeys(group, app);
    expect(asked()).toEqual(['listFunctionKeys 200', 'listHostKeys 200']);
  });
});
