import { afterEach, describe, expect, it } from 'vitest';
import type { Progress } from './family.js';
import { createMockServer, type MockServer } from './mock-server.js';

let mock: MockServer;
afterEach(() => mock.close());

function open(progress: Progress) {
  mock = createMockServer({ time: 'manual', startAt: 0, demo: true, progress });
  const world = mock.world();
  const { fetch, baseUrl, systemKey } = world.connect('durable-functions');
  const call = async (method: string, path: string, body?: string) => {
    const response = await fetch(`${baseUrl}/runtime/webhooks/durabletask${path}`, {
      ...{ method, headers: { 'x-functions-key': systemKey, 'content-type': 'application/json' } },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const look = async (id: string) => (await call('GET', `/instances/${id}`)).body.runtimeStatus;
  return { world, call, look };
}

describe('progress of durable functions', () => {
  it('polls: an orchestration starts after so many looks at its status', async () => {
    const { world, call, look } = open({ polls: 2 });
    await call('POST', '/orchestrators/WaitForApproval/a');
    await call('POST', '/orchestrators/WaitForApproval/b');
    expect([await look('a'), await look('a'), await look('a')]).toEqual(['Pending', 'Pending', 'Running']);
    expect(world.progress.pending()).toMatchObject([{ kind: 'start', item: 'b', pollsLeft: 2 }]);
    expect(await look('b')).toBe('Pending');
  });

  it('polls: each change after that waits for looks of its own', async () => {
    const { world, call, look } = open('immediate');
    await call('POST', '/orchestrators/WaitForApproval/a');
    await world.idle();
    world.progress.set({ polls: 1 }, { kind: 'raiseEvent' });
    expect((await call('POST', '/instances/a/raiseEvent/approval', '"yes"')).status).toBe(202);
    expect([await look('a'), await look('a')]).toEqual(['Running', 'Completed']);
  });

  it('polls: a signal arrives after so many reads of its entity', async () => {
    const { call } = open({ polls: 1 });
    await call('POST', '/entities/Counter/c?op=add', '5');
    const read = async () => call('GET', '/entities/Counter/c');
    expect((await read()).status).toBe(404);
    expect(await read()).toEqual({ status: 200, body: 5 });
  });

  it('polls: a start that waits looks at every interval of its own', async () => {
    mock = createMockServer({ time: 'skip', demo: true, progress: { polls: 3 } });
    const { fetch, baseUrl, systemKey } = mock.world().connect('durable-functions');
    const url = `${baseUrl}/runtime/webhooks/durabletask/orchestrators/HelloSequence?timeout=60&pollingInterval=5`;
    const response = await fetch(url, { method: 'POST', headers: { 'x-functions-key': systemKey } });
    expect([response.status, await response.json()]).toEqual([
      200,
      ['Hello Tokyo!', 'Hello Seattle!', 'Hello London!'],
    ]);
  });

  it('time: after so long on the clock', async () => {
    const { world, call, look } = open({ time: 5000 });
    await call('POST', '/orchestrators/WaitForApproval/a');
    await world.clock.advance(4999);
    expect(await look('a')).toBe('Pending');
    await world.clock.advance(1);
    expect(await look('a')).toBe('Running');
  });

  it('manual: when told, by item and kind', async () => {
    const { world, call, look } = open('manual');
    await call('POST', '/orchestrators/WaitForApproval/a');
    await call('POST', '/orchestrators/WaitForApproval/b');
    await call('POST', '/instances/a/terminate?reason=enough');
    expect(world.progress.pending().map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'start a',
      'start b',
      'terminate a',
    ]);
    expect(await world.progress.run({ kind: 'start', item: 'a' })).toBe(1);
    expect([await look('a'), await look('b')]).toEqual(['Running', 'Pending']);
    await world.progress.run({ item: 'a' });
    expect(await look('a')).toBe('Terminated');
  });
});
