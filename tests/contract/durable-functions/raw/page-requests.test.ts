import { describe, expect, it } from 'vitest';
import { type Host, openHost, profiles, webhook } from './open-host.js';

describe.each(profiles)("the page's own requests, %s", (profile) => {
  const older = '/admin/extensions/DurableTaskExtension/instances/bcf6fb5067b046fbb021b52ba7deae5a';
  // The page's hub is DurableFunctionsHub: here the app's own stands in its place, for nobody works on another.
  const hub = 'taskHub=DemoHub&connection=Storage&code=demo-system-key';
  const instance = { instanceId: 'bcf6fb5067b046fbb021b52ba7deae5a', name: 'Operate' };

  function openPage(): Host {
    const host = openHost(profile);
    host.world.durable
      .orchestrator('Operate', function* ({ df }) {
        return yield df.waitForExternalEvent('operation');
      })
      .orchestrator('RestartVMs', function* ({ df }) {
        return (df.getInput() as { resourceGroup: string }).resourceGroup;
      })
      .entity('Counter', { Add: ({ df }, steps) => df.setState({ currentValue: steps }) });
    return host;
  }

  const post = (host: Host, path: string, body?: string) =>
    host.send('POST', path, { prefix: '', key: null, ...(body !== undefined && { body }) });
  const read = (host: Host) => host.world.durable.instances.get(instance.instanceId);

  it('starts RestartVMs', async () => {
    const host = openPage();
    const body = '{\n    "resourceGroup": "myRG",\n    "subscriptionId": "aaaa0a0a-bb1b-cc2c-dd3d-eeeeee4e4e4e"\n}';
    const answer = await post(host, `${webhook}/orchestrators/RestartVMs?code=demo-system-key`, body);
    expect(answer.status).toBe(202);
    expect(host.world.durable.instances.get(answer.json.id)).toMatchObject({ output: 'myRG' });
  });

  it('raises operation, terminates and rewinds by the prefix of version 1', async () => {
    const host = openPage();
    await post(host, `${webhook}/orchestrators/Operate/${instance.instanceId}?${hub}`);
    expect((await post(host, `${older}/raiseEvent/operation?${hub}`, '"incr"')).status).toBe(202);
    expect(read(host)).toMatchObject({ runtimeStatus: 'Completed', output: 'incr' });
    host.world.durable.instances.put({ ...instance, runtimeStatus: 'Running' });
    expect((await post(host, `${older}/terminate?reason=buggy&${hub}`)).status).toBe(202);
    expect(read(host)).toMatchObject({ runtimeStatus: 'Terminated', output: 'buggy' });
    host.world.durable.instances.put({ ...instance, runtimeStatus: 'Failed' });
    expect((await post(host, `${older}/rewind?reason=fixed&${hub}`)).status).toBe(202);
    expect(read(host)?.runtimeStatus).toBe('Running');
  });

  it('lists under the other spelling of the prefix', async () => {
    const host = openPage();
    host.put('x', 'Running');
    const path =
      '/runtime/webhooks/durableTask/instances?&createdTimeFrom=2000-01-01&runtimeStatus=Running,Pending&top=5';
    expect((await host.send('GET', path, { prefix: '' })).json).toHaveLength(1);
  });

  it('adds to the counter named steps, and reads it', async () => {
    const host = openPage();
    expect((await host.send('POST', '/entities/Counter/steps?op=Add', { body: '5' })).status).toBe(202);
    expect((await host.send('GET', '/entities/Counter/steps')).json).toEqual({ currentValue: 5 });
    const [row] = (await host.send('GET', '/entities/counter?top=2&fetchState=true')).json;
    expect(row).toMatchObject({ entityId: { key: 'steps', name: 'counter' }, state: { currentValue: 5 } });
  });
});
