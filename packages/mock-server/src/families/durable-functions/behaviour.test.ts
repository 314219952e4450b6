import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';
import { createNativeActivity, createNativeOrchestrator } from './native/index.js';

const base = 'https://demo-app.azurewebsites.net/durabletask';

const openWorld = () => createMockServer().world({ time: 'manual', startAt: Date.UTC(2026, 0, 1) });

async function start(world: ReturnType<typeof openWorld>, path: string): Promise<number> {
  const { status } = await world.fetch(`${base}/orchestrators/${path}`, { method: 'POST' });
  await world.idle();
  return status;
}

describe('world.durable', () => {
  it('puts an instance in any state, with values for texts and any form of time', () => {
    const { durable } = openWorld();
    const seen = durable.instances.put({
      instanceId: 'x',
      name: 'Any',
      runtimeStatus: 'Canceled',
      input: { a: 1 },
      output: 'why',
      customStatus: [1],
      createdTime: '2025-12-31T00:00:00Z',
      lastUpdatedTime: new Date(Date.UTC(2026, 0, 1)),
      version: '2',
    });
    expect(durable.instances.get('x')).toEqual(seen);
    expect(seen).toMatchObject({
      name: 'Any',
      runtimeStatus: 'Canceled',
      input: { a: 1 },
      output: 'why',
      customStatus: [1],
      createdTime: new Date(Date.UTC(2025, 11, 31)),
      version: '2',
    });
  });

  it('needs no more than an id, and shows a copy', () => {
    const { durable } = openWorld();
    const seen = durable.instances.put({ instanceId: 'x' });
    expect(seen).toMatchObject({
      runtimeStatus: 'Running',
      input: null,
      output: null,
      createdTime: new Date(Date.UTC(2026, 0, 1)),
    });
    (seen.history as unknown[]).push('mine');
    expect(durable.instances.get('x')?.history).not.toContain('mine');
    expect(durable.instances.get('y')).toBeUndefined();
  });

  it('refuses a time that is none, and a function without a name', () => {
    const { durable } = openWorld();
    expect(() => durable.instances.put({ instanceId: 'x', createdTime: 'soon' })).toThrow('Not a time: "soon"');
    expect(() => durable.activity(' ', () => 1)).toThrow(TypeError);
    expect(() => durable.use({ activities: { '': createNativeActivity(() => 1) } })).toThrow(TypeError);
  });

  it('keeps apps and hubs apart', () => {
    const { durable } = openWorld();
    durable.instances.put({ instanceId: 'x' }, { app: 'other-app' });
    durable.instances.put({ instanceId: 'y' }, { taskHub: 'Elsewhere' });
    expect(durable.instances.get('x')).toBeUndefined();
    expect(durable.instances.get('y')).toBeUndefined();
    expect(durable.instances.get('x', { app: 'other-app' })).toBeDefined();
    expect(durable.instances.get('y', { taskHub: 'Elsewhere' })).toBeDefined();
  });

  it('puts and reads entities, whatever the case of the name', () => {
    const { durable } = openWorld();
    durable.entities.put({ name: 'Counter', key: 'k', state: { value: 1 }, lastOperationTime: 5 });
    expect(durable.entities.get('COUNTER', 'k')).toEqual({
      name: 'counter',
      key: 'k',
      state: { value: 1 },
      lastOperationTime: new Date(5),
      lockedBy: null,
    });
    expect(durable.entities.get('counter', 'K')).toBeUndefined();
  });

  it('takes executors, by map or by record', async () => {
    const world = openWorld();
    world.durable.use({
      orchestrators: new Map([
        [
          'Twice',
          createNativeOrchestrator(function* ({ df }) {
            return yield df.callActivity('Double', 21);
          }),
        ],
      ]),
      activities: { Double: createNativeActivity((value: number) => value * 2) },
    });
    expect(await start(world, 'Twice/x')).toBe(202);
    expect(world.durable.instances.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: 42 });
  });

  it('answers callHttp', async () => {
    const world = openWorld();
    world.durable
      .http((request) => Response.json({ asked: new URL(request.url).pathname }))
      .orchestrator('Ask', function* ({ df }) {
        const response = (yield df.callHttp({ method: 'GET', url: 'https://api.example.com/thing' })) as {
          content: string;
        };
        return JSON.parse(response.content);
      });
    await start(world, 'Ask/x');
    expect(world.durable.instances.get('x')?.output).toEqual({ asked: '/thing' });
  });

  it('settings are part of a snapshot, and reset with the world', () => {
    const world = openWorld();
    const { systemKey } = world.durable;
    const before = world.snapshot();
    world.durable.configure({ systemKey: 'changed' });
    const changed = world.snapshot();
    world.restore(before);
    expect(world.durable.systemKey).toBe(systemKey);
    world.restore(changed);
    expect(world.durable.systemKey).toBe('changed');
    world.reset();
    expect(world.durable.systemKey).toBe(systemKey);
  });

  it('functions stay through a reset, instances do not', async () => {
    const world = openWorld();
    world.durable.orchestrator('Stay', function* () {});
    await start(world, 'Stay/x');
    world.reset();
    expect(world.durable.instances.get('x')).toBeUndefined();
    expect(await start(world, 'Stay/x')).toBe(202);
  });
});
