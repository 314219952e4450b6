import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';

const origin = 'https://demo-app.azurewebsites.net/runtime/webhooks/durabletask';

function openDemo() {
  const world = createMockServer().world({ demo: true, time: 'manual', startAt: 0 });
  async function send(method: string, path: string, body?: unknown): Promise<any> {
    const init = { method, headers: { 'x-functions-key': 'demo-system-key', 'content-type': 'application/json' } };
    const response = await world.fetch(`${origin}${path}`, {
      ...init,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    await world.idle();
    return text === '' ? response.status : JSON.parse(text);
  }
  return { world, send };
}

describe('the demo world', () => {
  it('HelloSequence greets three cities', async () => {
    const { send } = openDemo();
    const { statusQueryGetUri } = await send('POST', '/orchestrators/HelloSequence/x');
    expect(statusQueryGetUri).toBe(`${origin}/instances/x?taskHub=DemoHub&connection=Storage&code=demo-system-key`);
    expect((await send('GET', '/instances/x')).output).toEqual(['Hello Tokyo!', 'Hello Seattle!', 'Hello London!']);
  });

  it('WaitForApproval completes with what it is told', async () => {
    const { send } = openDemo();
    await send('POST', '/orchestrators/WaitForApproval/x');
    expect((await send('GET', '/instances/x')).runtimeStatus).toBe('Running');
    await send('POST', '/instances/x/raiseEvent/approval', { by: 'me' });
    expect(await send('GET', '/instances/x')).toMatchObject({ runtimeStatus: 'Completed', output: { by: 'me' } });
  });

  it('AlwaysFails fails with the words that it is given, and fails again when rewound', async () => {
    const { send } = openDemo();
    await send('POST', '/orchestrators/AlwaysFails/x', 'no luck');
    expect(await send('GET', '/instances/x')).toMatchObject({
      runtimeStatus: 'Failed',
      output: expect.stringContaining('no luck'),
    });
    expect(await send('POST', '/instances/x/rewind')).toBe(202);
    expect((await send('GET', '/instances/x')).runtimeStatus).toBe('Failed');
  });

  it('RestartVMs says how far it is', async () => {
    const { world, send } = openDemo();
    await send('POST', '/orchestrators/RestartVMs/x', { resourceGroup: 'rg', machines: ['a', 'b'] });
    expect((await send('GET', '/instances/x')).customStatus).toEqual({ restarting: 'a', restarted: 0, total: 2 });
    await world.clock.advance('1s');
    expect((await send('GET', '/instances/x')).customStatus).toEqual({ restarting: 'b', restarted: 1, total: 2 });
    await world.clock.runUntilIdle();
    expect(await send('GET', '/instances/x')).toMatchObject({
      runtimeStatus: 'Completed',
      customStatus: { restarted: 2, total: 2 },
      output: { resourceGroup: 'rg', restarted: ['a restarted', 'b restarted'] },
    });
  });

  it('FanOut sums squares', async () => {
    const { send } = openDemo();
    await send('POST', '/orchestrators/FanOut/x', [3, 4]);
    await send('POST', '/orchestrators/FanOut/y');
    expect((await send('GET', '/instances/x')).output).toBe(25);
    expect((await send('GET', '/instances/y')).output).toBe(55);
  });

  it('Counter adds, resets and is deleted', async () => {
    const { send } = openDemo();
    await send('POST', '/entities/Counter/k?op=add', 5);
    await send('POST', '/entities/Counter/k?op=add');
    expect(await send('GET', '/entities/Counter/k')).toBe(6);
    await send('POST', '/entities/Counter/k?op=reset');
    expect(await send('GET', '/entities/Counter/k')).toBe(0);
    await send('POST', '/entities/Counter/k?op=delete');
    expect(await send('GET', '/entities/Counter/k')).toBe(404);
  });

  it('is in a world only when asked for', async () => {
    const { status } = await createMockServer()
      .world()
      .fetch(`${origin}/orchestrators/HelloSequence?code=demo-system-key`, { method: 'POST' });
    expect(status).toBe(400);
  });
});
