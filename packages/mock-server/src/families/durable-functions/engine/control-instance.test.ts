import { describe, expect, it } from 'vitest';
import { EventType } from '../protocol.js';
import { createTestWorld, type TestWorld, testStart } from './testing/create-test-world.js';

const hour = 3_600_000;

function withWaiter(): TestWorld {
  const world = createTestWorld();
  world.orchestrator('Collect', function* ({ df }) {
    const seen: unknown[] = [];
    for (let n = 0; n < 2; n++) seen.push(yield df.waitForExternalEvent('item'));
    return seen;
  });
  return world;
}

describe('start', () => {
  it('is Pending until the change happens, keeps events that come before, and then runs', async () => {
    const world = withWaiter();
    world.isManual = true;
    const record = world.engine.start(world.hub, { name: 'Collect', instanceId: 'x', input: null });
    expect(record).toMatchObject({ runtimeStatus: 'Pending', createdTime: testStart, input: null, output: null });
    world.engine.raiseEvent(world.hub, 'x', 'item', '1');
    expect(world.held.map((change) => change.kind)).toEqual(['start', 'raiseEvent']);
    await world.release();
    expect(world.get('x').runtimeStatus).toBe('Running');
    await world.release();
    world.engine.raiseEvent(world.hub, 'x', 'item', 'null');
    await world.release();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '[1,null]' });
  });

  it('waits for its own change, whatever is sent to it before', async () => {
    const world = withWaiter();
    world.isManual = true;
    world.engine.start(world.hub, { name: 'Collect', instanceId: 'x', input: null });
    world.isManual = false;
    world.engine.raiseEvent(world.hub, 'x', 'item', '1');
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Pending', history: [] });
    world.engine.raiseEvent(world.hub, 'x', 'item', '2');
    await world.release();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '[1,2]' });
    expect(world.get('x').history[1]?.EventType).toBe(EventType.ExecutionStarted);
  });

  it('makes an id of 32 hexadecimal digits where none is given', () => {
    const world = withWaiter();
    const { instanceId } = world.engine.start(world.hub, { name: 'Collect', instanceId: '', input: null });
    expect(instanceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('replaces an instance of that id: nothing of the old one, its timers neither, is left', async () => {
    const world = createTestWorld();
    world.orchestrator('Timer', function* ({ df }) {
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
      return df.getInput();
    });
    await world.run('Timer', 'old', 'x');
    await world.advance(hour / 2);
    await world.run('Timer', 'new', 'x');
    await world.advance(hour / 2);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', createdTime: testStart + hour / 2 });
    await world.advance(hour);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '"new"' });
  });

  it('drops the answer of an activity that the replaced instance had asked for', async () => {
    const world = createTestWorld();
    const finish: ((value: string) => void)[] = [];
    world.orchestrator('O', function* ({ df }) {
      return yield df.callActivity('Slow');
    });
    world.activity('Slow', () => new Promise<string>((resolve) => finish.push(resolve)));
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    void world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    finish[0]!('old');
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.get('x').runtimeStatus).toBe('Running');
    finish[1]!('new');
    await idle;
    expect(world.get('x').output).toBe('"new"');
  });

  it('lies Pending for ever in a hub where nobody listens', async () => {
    const world = withWaiter();
    const foreign = world.engine.hub('demo-app', 'OtherHub');
    expect(foreign.isOwn).toBe(false);
    world.engine.start(foreign, { name: 'Nobody', instanceId: 'x', input: null });
    await world.runUntilIdle();
    expect(world.engine.find(foreign, 'x')?.runtimeStatus).toBe('Pending');
    expect(world.engine.find(world.hub, 'x')).toBeUndefined();
  });
});

describe('hubs', () => {
  it.each([
    [undefined, undefined, true],
    ['demohub', ' ', true],
    ['DemoHub', 'Storage', true],
    ['DemoHub', 'Elsewhere', false],
    ['Other', undefined, false],
  ])('task hub %s on connection %s: own is %s', (taskHub, connection, isOwn) => {
    const { engine } = createTestWorld();
    expect(engine.hub('Demo-App', taskHub, connection).isOwn).toBe(isOwn);
  });

  it('are apart by app', () => {
    const { engine } = createTestWorld();
    expect(engine.hub('other-app').taskHub).toBe('otherapp');
    expect(engine.hub('other-app').key).not.toBe(engine.hub('demo-app').key);
  });
});

describe('terminate', () => {
  it.each([
    ['buggy', 'buggy'],
    [null, null],
  ])('with the reason %s ends at once, open tasks or not', async (reason, output) => {
    const world = createTestWorld();
    world.orchestrator('Timer', function* ({ df }) {
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
    });
    await world.run('Timer', undefined, 'x');
    world.engine.terminate(world.hub, 'x', reason);
    await world.idle();
    const instance = world.get('x');
    expect(instance).toMatchObject({ runtimeStatus: 'Terminated', output });
    expect(instance.history.slice(-4).map((event) => event.EventType)).toEqual([
      EventType.OrchestratorStarted,
      EventType.ExecutionTerminated,
      EventType.ExecutionCompleted,
      EventType.OrchestratorCompleted,
    ]);
    await world.runUntilIdle();
    expect(world.now()).toBe(testStart);
  });
});

describe('suspend and resume', () => {
  it('buffers events until resumed', async () => {
    const world = withWaiter();
    await world.run('Collect', undefined, 'x');
    world.engine.suspend(world.hub, 'x', 'lunch');
    world.engine.raiseEvent(world.hub, 'x', 'item', '1');
    world.engine.raiseEvent(world.hub, 'x', 'item', '2');
    await world.idle();
    expect(world.get('x').runtimeStatus).toBe('Suspended');
    world.engine.resume(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '[1,2]' });
    const reasons = world.get('x').history.filter((event) => 'Reason' in event && event.Reason !== undefined);
    expect(reasons.map((event) => [event.EventType, event.Reason])).toEqual([
      [EventType.ExecutionSuspended, 'lunch'],
      [EventType.ExecutionResumed, null],
    ]);
  });

  it('lets activities finish, and goes on with their results when resumed', async () => {
    const world = createTestWorld();
    let finish: (() => void) | undefined;
    world.orchestrator('O', function* ({ df }) {
      return yield df.callActivity('Slow');
    });
    world.activity(
      'Slow',
      () =>
        new Promise<string>((resolve) => {
          finish = () => resolve('slow');
        }),
    );
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    world.engine.suspend(world.hub, 'x', null);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    finish!();
    await idle;
    expect(world.get('x').runtimeStatus).toBe('Suspended');
    world.engine.resume(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '"slow"' });
  });

  it('forgets a buffered timer that is cancelled before it is read', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      const at = (minutes: number) => new Date(df.currentUtcDateTime.getTime() + minutes * 60_000);
      const retried = df.callActivityWithRetry('Flaky', {
        firstRetryIntervalInMilliseconds: 60_000,
        maxNumberOfAttempts: 2,
      });
      const timer = df.createTimer(at(2));
      yield df.Task.any([df.waitForExternalEvent('go'), timer, retried]);
      timer.cancel();
      return yield retried;
    });
    let calls = 0;
    world.activity('Flaky', () => {
      if (++calls === 1) throw new Error('not yet');
      return calls;
    });
    await world.run('O', undefined, 'x');
    world.engine.suspend(world.hub, 'x', null);
    world.engine.raiseEvent(world.hub, 'x', 'go', undefined);
    await world.advance(hour);
    world.engine.resume(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '2' });
    expect(world.get('x').history.filter((event) => event.EventType === EventType.TimerFired)).toHaveLength(1);
  });

  it('can be terminated while suspended', async () => {
    const world = withWaiter();
    await world.run('Collect', undefined, 'x');
    world.engine.suspend(world.hub, 'x', null);
    world.engine.raiseEvent(world.hub, 'x', 'item', '1');
    world.engine.terminate(world.hub, 'x', 'enough');
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Terminated', output: 'enough' });
  });
});

describe('messages to what has ended', () => {
  it('change nothing', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* () {
      return 1;
    });
    await world.run('O', undefined, 'x');
    const before = structuredClone(world.get('x'));
    world.engine.raiseEvent(world.hub, 'x', 'e', '1');
    world.engine.terminate(world.hub, 'x', 'no');
    world.engine.suspend(world.hub, 'x', 'no');
    world.engine.rewind(world.hub, 'x', 'no');
    world.engine.terminate(world.hub, 'missing', 'no');
    await world.idle();
    expect(world.get('x')).toEqual(before);
  });
});

describe('purge', () => {
  it('leaves sub-orchestrations and forgets timers', async () => {
    const world = createTestWorld();
    world.orchestrator('P', function* ({ df }) {
      yield df.Task.all([
        df.callSubOrchestrator('C', undefined, 'child'),
        df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour)),
      ]);
    });
    world.orchestrator('C', function* () {
      return 1;
    });
    await world.run('P', undefined, 'x');
    expect(world.engine.purge(world.hub, 'x')).toBe(1);
    expect(world.engine.purge(world.hub, 'x')).toBe(0);
    expect(world.engine.find(world.hub, 'x')).toBeUndefined();
    expect(world.get('child').runtimeStatus).toBe('Completed');
    await world.runUntilIdle();
    expect(world.now()).toBe(testStart);
  });

  it('by filter takes what the filter says, and everything in the range without states', () => {
    const { engine, hub } = createTestWorld();
    const put = (instanceId: string, runtimeStatus: 'Running' | 'Failed' | 'Completed', createdTime: number) =>
      engine.put(hub, { instanceId, runtimeStatus, createdTime });
    put('a', 'Running', 10);
    put('b', 'Failed', 10);
    put('c', 'Completed', 20);
    put('d', 'Completed', 30);
    expect(engine.purgeWhere(hub, { createdFrom: 10, createdTo: 20, statuses: ['Completed', 'Terminated'] })).toBe(1);
    expect(engine.find(hub, 'c')).toBeUndefined();
    expect(engine.purgeWhere(hub, { createdFrom: 0, createdTo: 29, prefix: 'b' })).toBe(1);
    expect(engine.purgeWhere(hub, { createdFrom: 10, createdTo: 30 })).toBe(2);
  });
});

describe('instances that were put in', () => {
  it('take control messages in every state, without code', async () => {
    const { engine, hub, idle, get } = createTestWorld();
    engine.put(hub, { instanceId: 'x', runtimeStatus: 'ContinuedAsNew', name: 'Nowhere' });
    engine.suspend(hub, 'x', 'pause');
    await idle();
    expect(get('x').runtimeStatus).toBe('Suspended');
    engine.resume(hub, 'x', null);
    engine.raiseEvent(hub, 'x', 'e', '1');
    await idle();
    expect(get('x').runtimeStatus).toBe('Running');
    engine.terminate(hub, 'x', 'enough');
    await idle();
    expect(get('x')).toMatchObject({ runtimeStatus: 'Terminated', output: 'enough' });
    engine.put(hub, { instanceId: 'f', runtimeStatus: 'Failed', output: 'why' });
    engine.rewind(hub, 'f', null);
    expect(get('f')).toMatchObject({ runtimeStatus: 'Pending', output: 'why' });
    await idle();
    expect(get('f').runtimeStatus).toBe('Running');
  });
});

describe('whenDone', () => {
  it('settles with the record at the end, with undefined at a purge, and rejects on abort', async () => {
    const world = withWaiter();
    await world.run('Collect', undefined, 'x');
    const done = world.engine.whenDone(world.hub, 'x');
    const abort = new AbortController();
    const aborted = world.engine.whenDone(world.hub, 'x', { signal: abort.signal });
    abort.abort(new Error('no more'));
    await expect(aborted).rejects.toThrow('no more');
    world.engine.terminate(world.hub, 'x', null);
    await world.idle();
    await expect(done).resolves.toMatchObject({ runtimeStatus: 'Terminated' });
    await world.run('Collect', undefined, 'y');
    const purged = world.engine.whenDone(world.hub, 'y');
    world.engine.purge(world.hub, 'y');
    await expect(purged).resolves.toBeUndefined();
  });
});
