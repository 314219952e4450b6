import { afterEach, describe, expect, it } from 'vitest';
import { createMockServer, type MockServer } from './mock-server.js';

let mock: MockServer;
afterEach(() => mock.close());

const hour = 3_600_000;

function start(time: 'manual' | 'skip') {
  mock = createMockServer({ time, startAt: Date.UTC(2024, 0, 1) });
  const world = mock.world();
  world.durable.orchestrator('Wait', function* (context: any) {
    for (let i = 0; i < 3; i += 1) {
      yield context.df.createTimer(new Date(context.df.currentUtcDateTime.getTime() + hour));
      context.df.setCustomStatus(`hour ${i}`);
    }
    return 'done';
  });
  const { fetch, baseUrl, systemKey, clock } = world.connect('durable-functions');
  const call = async (method: string, path: string) => {
    const response = await fetch(`${baseUrl}/runtime/webhooks/durabletask${path}`, {
      ...{ method, headers: { 'x-functions-key': systemKey } },
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return { world, clock, call };
}

describe('a world with durable functions', () => {
  it('runs three hours of timers while a client polls, at a poll a timer', async () => {
    const { clock, call } = start('skip');
    await call('POST', '/orchestrators/Wait/a');
    const seen = [];
    for (;;) {
      const { body } = await call('GET', '/instances/a');
      seen.push(body.customStatus);
      if (body.runtimeStatus === 'Completed') break;
      await clock.sleep(1000);
    }
    expect(seen).toEqual([null, 'hour 0', 'hour 1', 'hour 2']);
    expect(clock.now()).toBe(Date.UTC(2024, 0, 1) + 3 * hour);
  });

  it('answers a start that waits as soon as the result is there', async () => {
    const { clock, call } = start('skip');
    const { status, body } = await call('POST', `/orchestrators/Wait/a?timeout=${4 * 3600}&pollingInterval=1`);
    expect([status, body]).toEqual([200, 'done']);
    expect(clock.now() - Date.UTC(2024, 0, 1)).toBeLessThan(4 * hour);
  });

  it('comes back in the middle of a run, and ends the same', async () => {
    const { world, call } = start('manual');
    await call('POST', '/orchestrators/Wait/a');
    await world.clock.advance('90m');
    const saved = world.snapshot();
    const finish = async () => {
      await world.clock.runUntilIdle();
      return (await call('GET', '/instances/a?showHistory=true&showHistoryOutput=true')).body;
    };
    const first = await finish();
    expect(first).toMatchObject({ runtimeStatus: 'Completed', output: 'done' });
    world.restore(saved);
    expect((await call('GET', '/instances/a')).body).toMatchObject({
      runtimeStatus: 'Running',
      customStatus: 'hour 0',
    });
    expect(await finish()).toEqual(first);
    world.reset();
    expect((await call('GET', '/instances/a')).status).toBe(404);
  });
});
