import { describe, expect, it } from 'vitest';
import { createTestWorld } from './testing/create-test-world.js';

describe('a hub with very many instances', () => {
  it('looks at the page, not at the hub', () => {
    const { engine, hub } = createTestWorld();
    for (let n = 0; n < 200_000; n++) engine.put(hub, { instanceId: `x${(n * 7919) % 200_003}` });
    const looked: string[] = [];
    const { instances } = engine.data.hubs.get(hub.key)!;
    const get = instances.get.bind(instances);
    instances.get = (id) => {
      looked.push(id);
      return get(id);
    };
    expect(engine.list(hub, { top: 100 }).rows).toHaveLength(100);
    expect(engine.list(hub, { top: 100, prefix: 'x1999' }).rows[0]?.instanceId).toBe('x1999');
    expect(looked.length).toBeLessThanOrEqual(200);
  });
});

describe('a fan-out of a thousand', () => {
  it('is read in few turns, whether its activities are async or not', async () => {
    for (const isAsync of [true, false]) {
      const world = createTestWorld();
      world.orchestrator('Fan', function* ({ df }) {
        const done: unknown[] = yield df.Task.all(Array.from({ length: 1000 }, (_, n) => df.callActivity('A', n)));
        return done.length;
      });
      world.activity('A', isAsync ? async (n) => n : (n) => n);
      const instance = await world.run('Fan');
      expect(instance.output).toBe('1000');
      expect(engineTurns(instance.history)).toBeLessThan(5);
    }
  });
});

function engineTurns(history: readonly { EventType: number }[]): number {
  return history.filter((event) => event.EventType === 12).length;
}
