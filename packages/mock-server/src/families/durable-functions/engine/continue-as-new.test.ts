import { expect, it } from 'vitest';
import { createNativeOrchestrator, EntityId, type OrchestrationHandler } from '../native/index.js';
import { EventType } from '../protocol.js';
import { createTestWorld, type TestWorld, testStart } from './testing/create-test-world.js';

const hour = 3_600_000;
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** An orchestrator whose turns take a while, as those in another thread do. */
function registerSlow({ engine }: TestWorld, name: string, handler: OrchestrationHandler): void {
  const run = createNativeOrchestrator(handler);
  engine.orchestrators.set(name, async (trigger, services) => {
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    return run(trigger, services);
  });
}

const eventTypes = (world: TestWorld) => world.get('x').history.map((event) => event.EventType);

it('drops the answer of an entity that the old execution called', async () => {
  const world = createTestWorld();
  world.activity('Quick', () => 1);
  world.entity('Counter', { get: (context) => context.df.getState(() => 0) });
  registerSlow(world, 'O', function* ({ df }) {
    if (df.getInput() === 'again') return yield df.waitForExternalEvent('go');
    yield df.Task.any([df.callActivity('Quick'), df.callEntity(new EntityId('Counter', 'k'), 'get')]);
    df.continueAsNew('again');
  });
  await world.run('O', undefined, 'x');
  expect(world.get('x').input).toBe('"again"');
  expect(eventTypes(world)).not.toContain(EventType.EventRaised);
});

it("drops a timer of the old execution that fires meanwhile: it is not the new one's of the same number", async () => {
  const world = createTestWorld();
  registerSlow(world, 'O', function* ({ df }) {
    const isAgain = df.getInput() === 'again';
    const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + (isAgain ? 3 * hour : hour)));
    yield df.Task.any([timer, df.waitForExternalEvent('go')]);
    if (isAgain) return df.currentUtcDateTime.toISOString();
    timer.cancel();
    df.continueAsNew('again');
  });
  const { executionId } = await world.run('O', undefined, 'x');
  world.engine.raiseEvent(world.hub, 'x', 'go', undefined);
  world.step();
  const fired = { hub: world.hub.key, id: 'x', executionId, number: 0, fireAt: testStart + hour };
  world.engine.onEvent('timer', fired);
  await world.idle();
  expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', input: '"again"' });
  await world.runUntilIdle();
  expect(world.get('x').output).toBe(JSON.stringify(new Date(testStart + 3 * hour).toISOString()));
});

it('keeps an event that came for the instance while the last turn ran', async () => {
  const world = createTestWorld();
  registerSlow(world, 'O', function* ({ df }) {
    const got = yield df.waitForExternalEvent('go');
    if (df.getInput() === 'again') return got;
    df.continueAsNew('again');
  });
  await world.run('O', undefined, 'x');
  world.engine.raiseEvent(world.hub, 'x', 'go', '1');
  world.step();
  world.engine.raiseEvent(world.hub, 'x', 'go', '2');
  world.step();
  await world.idle();
  expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '2' });
});
