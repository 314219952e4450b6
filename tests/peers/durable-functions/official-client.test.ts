import { HttpRequest } from '@azure/functions';
import { createMockServer, type InstanceStatusName, type World } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import * as df from 'durable-functions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOfficialClient, type Mode } from './official-client.js';

const modes: Mode[] = ['webhook', 'rpc'];
const profiles = ['observed', 'extension-2024'];
const cases = modes.flatMap((mode) => profiles.map((profile) => ({ mode, profile })));
const { OrchestrationRuntimeStatus: Status } = df;

describe.each(cases)('durable-functions 3.5.0 in $mode form against $profile', ({ mode, profile }) => {
  let server: Listening;
  let world: World;
  let base: string;
  let client: df.DurableClient;

  beforeEach(async () => {
    const mock = createMockServer({ profile, time: 'manual' });
    world = mock.world({ demo: true });
    server = await listen(mock, { port: 0 });
    base = `${server.url}/worlds/${world.id}/azure/apps/demo-app`;
    client = createOfficialClient(base, mode);
  });
  afterEach(() => server.close());

  const finish = () => world.clock.runUntilIdle();
  const put = (instanceId: string, runtimeStatus: InstanceStatusName) =>
    world.durable.instances.put({ instanceId, name: 'HelloSequence', runtimeStatus });

  it('starts, and reads the status', async () => {
    const id = await client.startNew('HelloSequence', { instanceId: 'abc', input: { a: 1 } });
    expect(id).toBe('abc');
    await finish();
    const status = await client.getStatus(id);
    expect(status).toMatchObject({
      name: 'HelloSequence',
      instanceId: 'abc',
      runtimeStatus: Status.Completed,
      input: { a: 1 },
      output: ['Hello Tokyo!', 'Hello Seattle!', 'Hello London!'],
    });
    expect(status.createdTime).toBeInstanceOf(Date);
  });

  it('takes an id from the server, and the empty string for an input that is not given', async () => {
    const id = await client.startNew('HelloSequence');
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    await finish();
    expect((await client.getStatus(id)).input).toBe('');
  });

  it('asks for history, and leaves the input out in webhook form', async () => {
    await client.startNew('HelloSequence', { instanceId: 'h', input: 'in' });
    await finish();
    const asked = world.journal.entries().length;
    const status = await client.getStatus('h', { showHistory: true, showHistoryOutput: true, showInput: false });
    expect(status.runtimeStatus).toBe(Status.Completed);
    // in rpc form the package never sends showInput=false
    expect(status.input).toBe(mode === 'webhook' ? null : 'in');
    expect(world.journal.entries().slice(asked)).toMatchObject([
      { operationId: 'getInstance', status: 200, issues: [] },
    ]);
  });

  it('refuses an unknown orchestrator with the host text', async () => {
    await expect(client.startNew('Nope')).rejects.toThrow(/400/);
  });

  it('refuses a second start of a running instance', async () => {
    await client.startNew('WaitForApproval', { instanceId: 'one' });
    await finish();
    await expect(client.startNew('WaitForApproval', { instanceId: 'one' })).rejects.toThrow(
      profile === 'observed' ? /409/ : /500/,
    );
  });

  it('follows every page of all instances', async () => {
    for (let i = 0; i < 250; i++) put(`i${i}`, 'Completed');
    expect(await client.getStatusAll()).toHaveLength(250);
  });

  it('filters by status and time', async () => {
    put('done', 'Completed');
    put('bad', 'Failed');
    put('busy', 'Running');
    const found = await client.getStatusBy({
      createdTimeFrom: new Date(world.clock.now() - 60_000),
      createdTimeTo: new Date(world.clock.now() + 60_000),
      runtimeStatus: [Status.Failed, Status.Running],
    });
    expect(found.map((status) => status.instanceId)).toEqual(['bad', 'busy']);
  });

  it('raises an event, and takes 410 of a finished instance as done', async () => {
    await client.startNew('WaitForApproval', { instanceId: 'w' });
    await finish();
    await client.raiseEvent('w', 'approval', { approved: true });
    await finish();
    expect((await client.getStatus('w')).output).toEqual({ approved: true });
    await expect(client.raiseEvent('w', 'approval', {})).resolves.toBeUndefined();
    await expect(client.raiseEvent('nobody', 'approval', {})).rejects.toThrow(/No instance with ID/);
  });

  it('suspends, resumes and terminates', async () => {
    await client.startNew('WaitForApproval', { instanceId: 'w' });
    await finish();
    await client.suspend('w', 'a break');
    await finish();
    expect((await client.getStatus('w')).runtimeStatus).toBe(Status.Suspended);
    await client.resume('w', 'back');
    await finish();
    expect((await client.getStatus('w')).runtimeStatus).toBe(Status.Running);
    await client.terminate('w', 'buggy');
    await finish();
    expect(await client.getStatus('w')).toMatchObject({ runtimeStatus: Status.Terminated, output: 'buggy' });
    for (const verb of ['suspend', 'resume', 'terminate'] as const) {
      await expect(client[verb]('w', 'again')).resolves.toBeUndefined();
      await expect(client[verb]('nobody', 'x')).rejects.toThrow();
    }
  });

  it('rewinds what failed, and says why it cannot', async () => {
    await client.startNew('AlwaysFails', { instanceId: 'f' });
    await finish();
    expect((await client.getStatus('f')).runtimeStatus).toBe(Status.Failed);
    await expect(client.rewind('f', 'fixed')).resolves.toBeUndefined();
    put('done', 'Completed');
    await expect(client.rewind('done', 'x')).rejects.toThrow(
      profile === 'observed' ? /only orchestrations in the "Failed" state/ : /410|HTTP/,
    );
    await expect(client.rewind('nobody', 'x')).rejects.toThrow();
  });

  it('purges one, and many', async () => {
    put('a', 'Completed');
    put('b', 'Completed');
    put('c', 'Failed');
    expect(await client.purgeInstanceHistory('a')).toMatchObject({ instancesDeleted: 1 });
    expect(await client.purgeInstanceHistory('a')).toMatchObject({ instancesDeleted: 0 });
    const filter = { createdTimeFrom: new Date(0), runtimeStatus: [Status.Completed, Status.Failed] };
    expect(await client.purgeInstanceHistoryBy(filter)).toMatchObject({ instancesDeleted: 2 });
    expect(await client.purgeInstanceHistoryBy(filter)).toMatchObject({ instancesDeleted: 0 });
  });

  it('signals an entity and reads its state', async () => {
    const id = new df.EntityId('Counter', 'steps');
    expect(await client.readEntityState(id)).toMatchObject({ entityExists: false });
    await client.signalEntity(id, 'add', 5);
    await client.signalEntity(id, 'add', 2);
    await finish();
    expect(await client.readEntityState(id)).toMatchObject({ entityExists: true, entityState: 7 });
    await client.signalEntity(id, 'reset');
    await finish();
    expect(await client.readEntityState(id)).toMatchObject({ entityState: 0 });
  });

  it('takes ids with blanks and a version', async () => {
    const seen: unknown[] = [];
    world.durable.orchestrator('Versioned', function* ({ df }) {
      seen.push(df.version);
      return df.instanceId;
    });
    expect(await client.startNew('Versioned', { instanceId: 'order 7', version: '2.1' })).toBe('order 7');
    await finish();
    expect(await client.getStatus('order 7')).toMatchObject({ instanceId: 'order 7', output: 'order 7' });
    // hosts of 2024 do not read the parameter
    expect(seen).toEqual([profile === 'observed' ? '2.1' : null]);
  });

  it('is told the status of what is not there, and of what the wrong key asks for', async () => {
    await expect(client.getStatus('nobody')).rejects.toThrow(/404/);
    if (mode === 'rpc') return;
    world.durable.configure({ systemKey: 'another' });
    await expect(client.getStatus('nobody')).rejects.toThrow(/401/);
  });

  it('hands out management URLs that work by themselves', async () => {
    await client.startNew('WaitForApproval', { instanceId: 'w' });
    await finish();
    const urls = client.createHttpManagementPayload('w');
    const send = (url: string, method: string, body?: string) =>
      fetch(url, { method, headers: { 'content-type': 'application/json' }, ...(body && { body }) });
    expect((await send(urls.statusQueryGetUri, 'GET')).status).toBe(202);
    expect((await send(urls.sendEventPostUri.replace('{eventName}', 'approval'), 'POST', '"yes"')).status).toBe(202);
    await finish();
    expect(await (await send(urls.statusQueryGetUri, 'GET')).json()).toMatchObject({ output: 'yes' });
    expect((await send(urls.purgeHistoryDeleteUri, 'DELETE')).status).toBe(200);
  });

  it('waits for completion, or hands the status response on', async () => {
    const request = new HttpRequest({ method: 'GET', url: `${base}/api/starter` });
    await client.startNew('HelloSequence', { instanceId: 'h' });
    await finish();
    const done = await client.waitForCompletionOrCreateCheckStatusResponse(request, 'h', {
      timeoutInMilliseconds: 500,
      retryIntervalInMilliseconds: 50,
    });
    expect(done.status).toBe(200);
    expect(await done.json()).toEqual(['Hello Tokyo!', 'Hello Seattle!', 'Hello London!']);
    await client.startNew('WaitForApproval', { instanceId: 'w' });
    await finish();
    const waiting = await client.waitForCompletionOrCreateCheckStatusResponse(request, 'w', {
      timeoutInMilliseconds: 100,
      retryIntervalInMilliseconds: 50,
    });
    expect(waiting.status).toBe(202);
    expect(waiting.headers.get('location')).toContain('/instances/w');
  });
});
