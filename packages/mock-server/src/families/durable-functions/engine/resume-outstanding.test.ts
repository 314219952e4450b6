import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityId } from '../native/index.js';
import { createTestWorld, type TestWorld } from './testing/create-test-world.js';

const minute = 60_000;
const retry = { firstRetryIntervalInMilliseconds: minute, maxNumberOfAttempts: 2 };

/** One orchestrator of each kind of work. Activities are functions of their input, so that running one twice shows nowhere. */
function createBusyWorld(): TestWorld {
  const world = createTestWorld();
  world.activity('Double', async (n) => {
    await Promise.resolve();
    return n * 2;
  });
  world.activity('Fail', async () => {
    throw new Error('kaput');
  });
  world.entity('Counter', {
    add: async (context, amount) => context.df.setState((context.df.getState(() => 0) as number) + (amount as number)),
    get: (context) => context.df.getState(() => 0),
  });
  world.orchestrator('Chain', function* ({ df }) {
    const once = yield df.callActivity('Double', 1);
    df.setCustomStatus({ once });
    return yield df.callActivity('Double', once);
  });
  world.orchestrator('Fan', function* ({ df }) {
    return yield df.Task.all([
      df.callActivity('Double', 1),
      df.callActivity('Double', 2),
      df.callSubOrchestrator('Chain'),
    ]);
  });
  world.orchestrator('Race', function* ({ df }) {
    const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 10 * minute));
    const event = df.waitForExternalEvent('go');
    const winner = yield df.Task.any([event, timer]);
    if (winner === timer) return 'late';
    timer.cancel();
    return [event.result, yield df.callActivity('Double', 4)];
  });
  world.orchestrator('Retry', function* ({ df }) {
    try {
      yield df.callActivityWithRetry('Fail', retry);
    } catch (error) {
      return (error as Error).message;
    }
  });
  world.orchestrator('Broken', function* ({ df }) {
    yield df.callActivity('Double', 1);
    yield df.callActivity('Fail');
  });
  world.orchestrator('Again', function* ({ df }) {
    const round = (df.getInput() as number | null) ?? 0;
    yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + minute));
    if (round < 2) df.continueAsNew(round + 1);
    return round;
  });
  world.orchestrator('Locked', function* ({ df }) {
    const counter = new EntityId('Counter', 'k');
    const lock = yield df.lock(counter);
    const before = yield df.callEntity(counter, 'get');
    yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + minute));
    yield df.callEntity(counter, 'add', 1);
    lock.release();
    return before;
  });
  world.orchestrator('Http', function* ({ df }) {
    const response = yield df.callHttp({ method: 'GET', url: 'https://svc.test/' });
    return response.content;
  });
  world.engine.setHttp(({ url }) =>
    url.endsWith('done') ? new Response('done') : new Response('', { status: 202, headers: { location: '/done' } }),
  );
  return world;
}

type Step = readonly [string, string, string];
const kinds = ['Chain', 'Fan', 'Race', 'Retry', 'Broken', 'Again', 'Locked', 'Http'];
const ids = ['a', 'b', 'c'];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('start'), fc.constantFrom(...ids), fc.constantFrom(...kinds)) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constantFrom('event', 'suspend', 'resume', 'rewind', 'signal', 'terminate', 'purge'),
      fc.constantFrom(...ids),
      fc.constant(''),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('advance'), fc.constantFrom('1', '5', '60'), fc.constant('')) },
);

/** Asks for one thing, without waiting. */
function ask({ engine, hub }: TestWorld, [what, id, kind]: Step): void {
  if (what === 'start') engine.start(hub, { name: kind, instanceId: id, input: null });
  else if (what === 'event') engine.raiseEvent(hub, id, 'go', '"now"');
  else if (what === 'suspend') engine.suspend(hub, id, 'why');
  else if (what === 'resume') engine.resume(hub, id, null);
  else if (what === 'rewind') engine.rewind(hub, id, null);
  else if (what === 'terminate') engine.terminate(hub, id, 'enough');
  else if (what === 'signal') engine.signalEntity(hub, { name: 'Counter', key: 'k' }, 'add', '1');
  else if (what === 'purge') engine.purge(hub, id);
}

async function play(script: readonly Step[], disturb: (world: TestWorld, index: number) => void): Promise<TestWorld> {
  const world = createBusyWorld();
  for (const [index, each] of script.entries()) {
    ask(world, each);
    disturb(world, index);
    if (each[0] === 'advance') await world.advance(Number(each[1]) * minute);
    else await world.idle();
    disturb(world, index + 0.5);
  }
  await world.runUntilIdle();
  return world;
}

function outcomes({ engine, hub }: TestWorld): unknown[] {
  const { rows } = engine.list(hub, { top: 1000 });
  return rows.map((row) => [row.instanceId, row.name, row.runtimeStatus, row.output, row.customStatus, row.input]);
}

describe('snapshot and restore', () => {
  it('between two steps change nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.nat(28), async (script, half) => {
        const plain = await play(script, () => {});
        const restored = await play(script, (world, index) => {
          if (index === half / 2) world.restore(world.snapshot());
        });
        expect(restored.engine.data).toEqual(plain.engine.data);
        expect(restored.now()).toBe(plain.now());
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('while user code is in flight change no outcome, and late results are dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), fc.nat(3), async (script, steps) => {
        const plain = await play(script, () => {});
        const restored = await play(script, (world, index) => {
          if (!Number.isInteger(index)) return;
          for (let n = 0; n < steps; n++) world.step();
          world.restore(world.snapshot());
        });
        expect(outcomes(restored)).toEqual(outcomes(plain));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('go back in time: what came after the snapshot has not happened', async () => {
    const world = createBusyWorld();
    await world.run('Race', undefined, 'x');
    const snapshot = world.snapshot();
    world.engine.raiseEvent(world.hub, 'x', 'go', '1');
    await world.idle();
    expect(world.get('x').output).toBe('[1,8]');
    world.restore(snapshot);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', output: null });
    await world.runUntilIdle();
    expect(world.get('x').output).toBe('"late"');
  });

  it('drop what an activity of before answers late', async () => {
    const world = createTestWorld();
    const finish: ((value: string) => void)[] = [];
    world.orchestrator('O', function* ({ df }) {
      return yield df.callActivity('Slow');
    });
    world.activity('Slow', () => new Promise<string>((resolve) => finish.push(resolve)));
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    world.step();
    expect(finish).toHaveLength(1);
    world.restore(world.snapshot());
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(finish).toHaveLength(2);
    finish[0]!('old');
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.get('x').runtimeStatus).toBe('Running');
    finish[1]!('new');
    await idle;
    expect(world.get('x').output).toBe('"new"');
  });
});
