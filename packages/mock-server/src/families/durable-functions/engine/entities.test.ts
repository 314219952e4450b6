import { describe, expect, it } from 'vitest';
import { EntityId } from '../native/index.js';
import { EventType } from '../protocol.js';
import { createTestWorld, type TestWorld, testStart } from './testing/create-test-world.js';

function withCounter(): TestWorld {
  const world = createTestWorld();
  world.entity('Counter', {
    add: (context, amount) => context.df.setState((context.df.getState(() => 0) as number) + (amount as number)),
    get: (context) => context.df.getState(() => 0),
    fail: () => {
      throw 'no such thing';
    },
    tell: (context, key) => context.df.signalEntity(new EntityId('Counter', key as string), 'add', 5),
  });
  return world;
}

const counter = (key: string) => new EntityId('Counter', key);

describe('signals', () => {
  it('make an entity and change it, when the change happens', async () => {
    const world = withCounter();
    world.isManual = true;
    world.engine.signalEntity(world.hub, { name: 'COUNTER', key: 'K' }, 'add', '2');
    expect(world.engine.findEntity(world.hub, { name: 'counter', key: 'K' })).toBeUndefined();
    await world.release();
    await world.advance(1000);
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'K' }, 'add', '3');
    await world.release();
    expect(world.engine.findEntity(world.hub, { name: 'counter', key: 'K' })).toMatchObject({
      name: 'counter',
      key: 'K',
      state: '5',
      createdTime: testStart,
      lastOperationTime: testStart + 1000,
    });
    expect(world.engine.findEntity(world.hub, { name: 'counter', key: 'k' })).toBeUndefined();
  });

  it('go from entity to entity', async () => {
    const world = withCounter();
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'a' }, 'tell', '"b"');
    await world.idle();
    expect(world.engine.findEntity(world.hub, { name: 'counter', key: 'b' })?.state).toBe('5');
  });

  it('to delete take the state away: the entity is listed no more, its row is', async () => {
    const world = withCounter();
    world.engine.putEntity(world.hub, { name: 'Counter', key: 'a', state: 1 });
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'a' }, 'delete', undefined);
    await world.idle();
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })).toBeUndefined();
    expect(world.engine.listEntities(world.hub, { top: 9 }).rows).toEqual([]);
    expect(world.engine.list(world.hub, { top: 9 }).rows.map((row) => row.instanceId)).toEqual(['@counter@a']);
  });
});

describe('calls', () => {
  it('answer the orchestrator, in the order of its actions', async () => {
    const world = withCounter();
    world.orchestrator('O', function* ({ df }) {
      df.signalEntity(counter('k'), 'add', 2);
      yield df.callEntity(counter('k'), 'add', 3);
      return [yield df.callEntity(counter('k'), 'get'), yield df.callActivity('After')];
    });
    world.activity('After', () => 'after');
    const instance = await world.run('O');
    expect(instance.output).toBe('[5,"after"]');
    const sent = instance.history.filter((event) => event.EventType === EventType.EventSent);
    expect(sent.map((event) => [event.EventId, event.InstanceId, JSON.parse(event.Input!).op])).toEqual([
      [0, '@counter@k', 'add'],
      [1, '@counter@k', 'add'],
      [2, '@counter@k', 'get'],
    ]);
  });

  it('that come while a batch runs wait for the next one', async () => {
    const world = withCounter();
    let finish: (() => void) | undefined;
    world.entity('Slow', async (context) => {
      if (finish === undefined) {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      }
      context.df.return(context.df.operationName);
    });
    world.orchestrator('Ask', function* ({ df }) {
      return yield df.callEntity(new EntityId('Slow', 'k'), df.instanceId);
    });
    world.engine.start(world.hub, { name: 'Ask', instanceId: 'first', input: null });
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    world.engine.start(world.hub, { name: 'Ask', instanceId: 'second', input: null });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    finish!();
    await idle;
    expect(world.get('first').output).toBe('"first"');
    expect(world.get('second').output).toBe('"second"');
  });

  it('fail where the entity throws', async () => {
    const world = withCounter();
    world.orchestrator('O', function* ({ df }) {
      try {
        yield df.callEntity(counter('k'), 'fail');
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect((await world.run('O')).output).toBe('"no such thing"');
  });

  it('fail where the whole batch does, and change nothing', async () => {
    const world = createTestWorld();
    world.engine.entities.set('Broken', () => Promise.reject(new Error('broken')));
    world.engine.putEntity(world.hub, { name: 'Broken', key: 'k', state: 1 });
    world.orchestrator('O', function* ({ df }) {
      try {
        yield df.callEntity(new EntityId('Broken', 'k'), 'any');
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect((await world.run('O')).output).toBe('"broken"');
    expect(world.engine.findEntity(world.hub, { name: 'Broken', key: 'k' })?.state).toBe('1');
    expect(world.logs.join()).toContain("'@broken@k' failed: broken");
  });
});

describe('locks', () => {
  it('keep others out until released, and wait for each other without a deadlock', async () => {
    const world = withCounter();
    world.orchestrator('Move', function* ({ df }) {
      const [from, to] = df.getInput() as [string, string];
      const lock = yield df.lock(counter(from), counter(to));
      const before = yield df.callEntity(counter(from), 'get');
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
      yield df.callEntity(counter(from), 'add', -1);
      yield df.callEntity(counter(to), 'add', 1);
      lock.release();
      return [before, yield df.callEntity(counter(to), 'get')];
    });
    world.engine.putEntity(world.hub, { name: 'Counter', key: 'a', state: 10 });
    await world.run('Move', ['a', 'b'], 'first');
    await world.run('Move', ['b', 'a'], 'second');
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })?.lockedBy).toBe('first');
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'a' }, 'add', '100');
    await world.idle();
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })?.state).toBe('10');
    await world.runUntilIdle();
    expect(world.get('first').output).toBe('[10,1]');
    expect(world.get('second').runtimeStatus).toBe('Completed');
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })).toMatchObject({
      state: '110',
      lockedBy: null,
    });
    expect(world.now()).toBe(testStart + 2000);
  });

  it('end with their orchestration, even one that waited for them', async () => {
    const world = withCounter();
    world.orchestrator('Hold', function* ({ df }) {
      yield df.lock(counter('a'));
      yield df.waitForExternalEvent('never');
    });
    await world.run('Hold', undefined, 'holder');
    await world.run('Hold', undefined, 'waiter');
    world.engine.terminate(world.hub, 'waiter', null);
    await world.idle();
    world.engine.terminate(world.hub, 'holder', null);
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'a' }, 'add', '1');
    await world.idle();
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })).toMatchObject({
      state: '1',
      lockedBy: null,
    });
  });

  it('are not granted to a new instance under the id of one that waited', async () => {
    const world = withCounter();
    world.orchestrator('Hold', function* ({ df }) {
      yield df.lock(counter('a'));
      yield df.waitForExternalEvent('never');
    });
    world.orchestrator('Idle', function* ({ df }) {
      yield df.waitForExternalEvent('never');
    });
    await world.run('Hold', undefined, 'holder');
    await world.run('Hold', undefined, 'waiter');
    world.engine.terminate(world.hub, 'waiter', null);
    await world.idle();
    await world.run('Idle', undefined, 'waiter');
    world.engine.terminate(world.hub, 'holder', null);
    await world.idle();
    world.engine.signalEntity(world.hub, { name: 'Counter', key: 'a' }, 'add', '1');
    await world.idle();
    expect(world.engine.findEntity(world.hub, { name: 'Counter', key: 'a' })?.lockedBy).toBeNull();
  });

  it('hold nothing back that has returned: a call without an answer is no open task', async () => {
    const world = withCounter();
    world.orchestrator('Hold', function* ({ df }) {
      yield df.lock(counter('a'));
      yield df.waitForExternalEvent('never');
    });
    world.orchestrator('Leave', function* ({ df }) {
      yield df.Task.any([df.callEntity(counter('a'), 'get'), df.callActivity('Quick')]);
      return 'left';
    });
    world.activity('Quick', () => 1);
    await world.run('Hold');
    expect(await world.run('Leave')).toMatchObject({ runtimeStatus: 'Completed', output: '"left"' });
  });

  it('are refused under protocol 3', async () => {
    const world = createTestWorld({ protocol: 3 });
    world.entity('Counter', {});
    world.orchestrator('O', function* ({ df }) {
      yield df.lock(counter('a'));
    });
    expect((await world.run('O')).output).toContain('schema V4 or higher (this extension supports up to V3)');
  });
});
