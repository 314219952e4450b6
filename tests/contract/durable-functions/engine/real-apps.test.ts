import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from './open-world.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const shipped = {
  shipped: 'box of 7, shipped',
  paid: { by: 'card' },
  left: 8,
  by: '2026-01-15T12:03:00.250Z',
};
const greetings = ['Hello Ann!', 'Hello Bo!', 'Hello late Ann!', 'Hello late Bo!'];

describe.each(['inline', 'worker'] as const)('whole apps, %s', (isolate) => {
  let apps: FunctionApp[];
  beforeAll(async () => {
    apps = await Promise.all(
      ['fixtures/commonjs-app', 'fixtures/module-app'].map((folder) => loadFunctionApp(path(folder), { isolate })),
    );
  }, 30_000);
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  function openApps(): Host {
    const host = openHost({ parts: apps[0]! });
    host.world.durable.use(apps[1]!);
    return host;
  }

  it('an app of CommonJS runs unmodified', async () => {
    const host = openApps();
    await host.send('POST', '/orchestrators/Order/order', { id: '7' });
    expect(await host.read('order')).toMatchObject({ runtimeStatus: 'Running', customStatus: { stage: 'waiting' } });
    await host.send('POST', '/instances/order/raiseEvent/paid', { by: 'card' });
    await host.world.clock.runUntilIdle();
    expect(await host.read('order')).toMatchObject({
      runtimeStatus: 'Completed',
      customStatus: { stage: 'uninsured', why: "Activity function 'Insure' failed:  no insurance" },
      output: shipped,
    });
    expect(host.world.logs.map(({ message }) => message)).toEqual(['order 7 begins', 'shipping box of 7']);
    expect((await host.send('GET', '/entities/Stock/7')).body).toBe(8);
  });

  it('an app of ES modules runs unmodified', async () => {
    const host = openApps();
    await host.send('POST', '/orchestrators/GreetAll/all', ['Ann', 'Bo']);
    await host.world.clock.runUntilIdle();
    expect(await host.read('all')).toMatchObject({ runtimeStatus: 'Completed', output: greetings });
    expect(await host.read('all:1')).toMatchObject({ name: 'GreetLater', lastUpdatedTime: '2026-01-15T14:00:00Z' });
  });

  it('reset gives a world without instances, in which the apps still run', async () => {
    const host = openApps();
    await host.send('POST', '/orchestrators/GreetAll/all', ['Ann', 'Bo']);
    host.world.reset();
    expect((await host.send('GET', '/instances/all')).status).toBe(404);
    await host.send('POST', '/orchestrators/GreetAll/all', ['Ann', 'Bo']);
    await host.world.clock.runUntilIdle();
    expect((await host.read('all')).output).toEqual(greetings);
  });
});

describe('the command with a config file that loads apps', () => {
  let command: ChildProcess;
  let base: string;
  beforeAll(async () => {
    const cli = path('../../../../packages/mock-server/src/cli.ts');
    const flags = ['--conditions=@functionary/source', '--import', 'tsx', cli];
    command = spawn(process.execPath, [...flags, '--config', path('fixtures/config.mjs'), '--port', '0', '--json']);
    const [line] = await once(command.stdout!, 'data');
    base = `${JSON.parse(String(line)).url}/azure/apps/demo-app/runtime/webhooks/durabletask`;
  }, 60_000);
  afterAll(() => command.kill());

  const headers = { 'x-functions-key': 'demo-system-key', 'content-type': 'application/json' };
  const post = (route: string, body: unknown) =>
    fetch(base + route, { method: 'POST', headers, body: JSON.stringify(body) });

  it('runs them over HTTP', async () => {
    expect((await post('/orchestrators/Order/order', { id: '7' })).status).toBe(202);
    expect((await post('/instances/order/raiseEvent/paid', { by: 'card' })).status).toBe(202);
    const answer = await post('/orchestrators/GreetAll?timeout=36000&pollingInterval=60', ['Ann', 'Bo']);
    expect([answer.status, await answer.json()]).toEqual([200, greetings]);
    const order = await fetch(`${base}/instances/order`, { headers });
    expect(await order.json()).toMatchObject({
      runtimeStatus: 'Completed',
      output: { ...shipped, by: '2026-01-15T12:03:00.000Z' },
    });
  });

  it('and ends when it is told to', async () => {
    const exit = once(command, 'exit');
    command.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });
});
