import { afterEach, describe, expect, it } from 'vitest';
import { createMockServer, type MockServer } from './mock-server.js';

let mock: MockServer;
afterEach(() => mock.close());

const hour = 3_600_000;

function open(time: 'manual' | 'skip') {
  mock = createMockServer({ time, startAt: 0, demo: true });
  const world = mock.world();
  world.durable.orchestrator('Nap', function* ({ df }) {
    yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
    return 'rested';
  });
  const { fetch, baseUrl, systemKey, clock } = world.connect('durable-functions');
  const send = (method: string, path: string, init: RequestInit = {}) =>
    fetch(`${baseUrl}/runtime/webhooks/durabletask${path}`, {
      ...{ method, headers: { 'x-functions-key': systemKey } },
      ...init,
    });
  return { world, clock, send };
}

describe('a skipping world', () => {
  it('stands still for reads, and says the same Retry-After all along', async () => {
    const { world, clock, send } = open('skip');
    const started = await send('POST', '/orchestrators/Nap/a');
    const waits = [started.headers.get('retry-after')];
    for (let i = 0; i < 5; i += 1) waits.push((await send('GET', '/instances/a')).headers.get('retry-after'));
    await world.idle();
    expect([waits, clock.now()]).toEqual([['10', '5', '5', '5', '5', '5'], 0]);
  });

  it('ends the sleeps of all clients after the next event', async () => {
    const { clock, send } = open('skip');
    await send('POST', '/orchestrators/Nap/a');
    const woken = [10, 7_200_000].map(async (ms) => {
      await clock.sleep(ms);
      return [clock.now(), (await (await send('GET', '/instances/a')).json()).output];
    });
    expect(await Promise.all(woken)).toEqual([
      [hour, 'rested'],
      [hour, 'rested'],
    ]);
  });

  it('goes to an event that is queued while a client sleeps already', async () => {
    const { clock, send } = open('skip');
    const sleeping = clock.sleep(2 * hour).then(() => clock.now());
    await send('POST', '/orchestrators/Nap/a');
    expect(await sleeping).toBe(hour);
  });

  it('holds a request for its timeout, and no longer', async () => {
    const { clock, send } = open('skip');
    const response = await send('POST', '/orchestrators/WaitForApproval?timeout=30&pollingInterval=7');
    expect([response.status, clock.now()]).toEqual([202, 30_000]);
  });
});

describe('a request that is held', () => {
  it('ends with a reset, and moves no time after it', async () => {
    const { world, send } = open('manual');
    const held = send('POST', '/orchestrators/WaitForApproval?timeout=1000&pollingInterval=10');
    await world.clock.advance('1m');
    world.reset();
    expect((await held).status).toBe(202);
    expect(world.clock.now()).toBe(0);
  });

  it('ends with its world', async () => {
    const { world, send } = open('manual');
    const held = send('POST', '/orchestrators/WaitForApproval?timeout=1000&pollingInterval=10');
    await world.idle();
    mock.deleteWorld(world.id);
    expect((await held).status).toBe(202);
  });

  it('ends when its client gives up, and moves no time after it', async () => {
    const { world, send } = open('manual');
    const controller = new AbortController();
    const path = '/orchestrators/WaitForApproval/a?timeout=1000&pollingInterval=10';
    const held = send('POST', path, { signal: controller.signal });
    await world.idle();
    controller.abort(new Error('enough'));
    await expect(held).rejects.toThrow('enough');
    expect(await world.clock.advanceToNext()).toBe(false);
    expect((await send('GET', '/instances/a')).status).toBe(202);
  });
});
