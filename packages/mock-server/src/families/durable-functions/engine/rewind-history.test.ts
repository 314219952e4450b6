import { describe, expect, it } from 'vitest';
import { EntityId } from '../native/index.js';
import { EventType } from '../protocol.js';
import { createTestWorld } from './testing/create-test-world.js';

describe('rewind', () => {
  it('runs the failed activity again, nothing that succeeded, and keeps the output meanwhile', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    let isFixed = false;
    world.orchestrator('O', function* ({ df }) {
      const first = yield df.callActivity('First');
      return [first, yield df.callActivity('Second'), yield df.callActivity('Third')];
    });
    for (const name of ['First', 'Third']) world.activity(name, () => calls.push(name));
    world.activity('Second', () => {
      calls.push('Second');
      if (!isFixed) throw new Error('kaput');
      return 'fixed';
    });
    const failed = await world.run('O', undefined, 'x');
    expect(failed.runtimeStatus).toBe('Failed');
    isFixed = true;
    world.isManual = true;
    world.engine.rewind(world.hub, 'x', 'fixed it');
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Pending', output: failed.output });
    expect(failed.output).toContain('kaput');
    await world.release();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '[1,"fixed",4]' });
    expect(calls).toEqual(['First', 'Second', 'Second', 'Third']);
    const rewound = world.get('x').history.filter((event) => event.EventType === EventType.GenericEvent);
    expect(rewound.map((event) => event.Reason ?? event.Data)).toEqual([
      'Rewound: TaskFailed',
      'Rewound: ExecutionCompleted',
      'fixed it',
    ]);
  });

  it('keeps what other tasks answered after the failure', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    world.orchestrator('O', function* ({ df }) {
      return yield df.Task.all([df.callActivity('Bad'), df.callActivity('Good'), df.waitForExternalEvent('go')]);
    });
    world.activity('Bad', () => {
      if (calls.push('Bad') === 1) throw new Error('kaput');
      return 'better';
    });
    world.activity('Good', async () => {
      await Promise.resolve();
      await Promise.resolve();
      calls.push('Good');
      return 'good';
    });
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    await world.idle();
    expect(world.get('x').runtimeStatus).toBe('Failed');
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    world.engine.raiseEvent(world.hub, 'x', 'go', '1');
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["better","good",1]' });
    expect(calls).toEqual(['Bad', 'Good', 'Bad']);
  });

  it('begins retries anew, and leaves alone those that led to success', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    const retry = { firstRetryIntervalInMilliseconds: 1000, maxNumberOfAttempts: 2 };
    world.orchestrator('O', function* ({ df }) {
      const first = yield df.callActivityWithRetry('Flaky', retry);
      return [first, yield df.callActivityWithRetry('Bad', retry), yield df.callActivity('After')];
    });
    world.activity('Flaky', () => {
      if (calls.push('Flaky') === 1) throw new Error('not yet');
      return 'flaky';
    });
    world.activity('Bad', () => {
      if (calls.push('Bad') < 6) throw new Error('kaput');
      return 'better';
    });
    world.activity('After', () => 'after');
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x').runtimeStatus).toBe('Failed');
    world.engine.rewind(world.hub, 'x', null);
    await world.runUntilIdle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["flaky","better","after"]' });
    expect(calls).toEqual(['Flaky', 'Flaky', 'Bad', 'Bad', 'Bad', 'Bad']);
  });

  it('rewinds the sub-orchestration that failed', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    world.orchestrator('P', function* ({ df }) {
      return ['parent', yield df.callSubOrchestrator('C', 7, 'child')];
    });
    world.orchestrator('C', function* ({ df }) {
      yield df.callActivity('Once');
      return yield df.callActivity('Bad');
    });
    world.activity('Once', () => calls.push('Once'));
    world.activity('Bad', () => {
      if (calls.push('Bad') === 2) throw new Error('kaput');
      return 'better';
    });
    await world.run('P', undefined, 'x');
    expect(world.get('child').runtimeStatus).toBe('Failed');
    world.engine.rewind(world.hub, 'x', 'again');
    await world.idle();
    expect(world.get('child')).toMatchObject({ runtimeStatus: 'Completed', output: '"better"' });
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["parent","better"]' });
    expect(calls).toEqual(['Once', 'Bad', 'Bad']);
  });

  it('starts a sub-orchestration that was purged meanwhile', async () => {
    const world = createTestWorld();
    let isFixed = false;
    world.orchestrator('P', function* ({ df }) {
      return yield df.callSubOrchestrator('C', 7, 'child');
    });
    world.orchestrator('C', function* ({ df }) {
      if (!isFixed) throw new Error('kaput');
      return df.getInput();
    });
    await world.run('P', undefined, 'x');
    isFixed = true;
    world.engine.purge(world.hub, 'child');
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x').output).toBe('7');
  });

  it('runs the last turn again where the orchestrator itself threw', async () => {
    const world = createTestWorld();
    let isFixed = false;
    world.orchestrator('O', function* ({ df }) {
      const value = yield df.waitForExternalEvent('go');
      if (!isFixed) throw new Error('kaput');
      return value;
    });
    await world.run('O', undefined, 'x');
    world.engine.raiseEvent(world.hub, 'x', 'go', '"now"');
    await world.idle();
    expect(world.get('x').runtimeStatus).toBe('Failed');
    isFixed = true;
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '"now"' });
  });

  it('forgets what was done because of the failure', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    world.orchestrator('O', function* ({ df }) {
      try {
        return [yield df.callActivity('Bad'), yield df.callActivity('After')];
      } catch {
        yield df.callActivity('Compensate');
        throw new Error('compensated');
      }
    });
    world.activity('Bad', () => {
      if (calls.push('Bad') === 1) throw new Error('kaput');
      return 'better';
    });
    world.activity('Compensate', () => calls.push('Compensate'));
    world.activity('After', () => 'after');
    await world.run('O', undefined, 'x');
    expect(world.get('x').output).toBe("Orchestrator function 'O' failed: compensated");
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["better","after"]' });
    expect(calls).toEqual(['Bad', 'Compensate', 'Bad']);
  });

  it('runs an instance that the host failed with tasks open, once its function is there', async () => {
    const world = createTestWorld();
    const calls: string[] = [];
    world.orchestrator('O', function* ({ df }) {
      const seen = yield df.callActivity('Here', 0);
      return yield df.Task.all([df.callActivity('Here', seen), df.callActivity('Missing')]);
    });
    world.activity('Here', (n) => calls.push(`Here ${n}`));
    await world.run('O', undefined, 'x');
    expect(world.get('x').runtimeStatus).toBe('Failed');
    world.activity('Missing', () => 'found');
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '[2,"found"]' });
    expect(calls).toEqual(['Here 0', 'Here 1']);
  });

  it('reads a timer that fired after the failure once', async () => {
    const world = createTestWorld();
    let isFixed = false;
    world.orchestrator('O', function* ({ df }) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
      yield df.Task.all([df.callActivity('Work'), timer]);
      return 'done';
    });
    world.activity('Work', () => {
      if (!isFixed) throw new Error('kaput');
    });
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x').runtimeStatus).toBe('Failed');
    isFixed = true;
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x').output).toBe('"done"');
    expect(world.get('x').history.filter((event) => event.EventType === EventType.TimerFired)).toHaveLength(1);
  });

  it('cancels once more a timer that is open again', async () => {
    const world = createTestWorld();
    let isFixed = false;
    world.orchestrator('O', function* ({ df }) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 3_600_000));
      const work = df.callActivity('Work');
      yield df.Task.any([timer, work]);
      timer.cancel();
      return yield work;
    });
    world.activity('Work', () => {
      if (!isFixed) throw new Error('kaput');
      return 'fixed';
    });
    await world.run('O', undefined, 'x');
    expect(world.get('x').runtimeStatus).toBe('Failed');
    isFixed = true;
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '"fixed"' });
  });

  it('goes on waiting for an entity that has not answered yet, and forgets one that was asked because of the failure', async () => {
    const world = createTestWorld();
    const counter = (key: string) => new EntityId('Counter', key);
    let isFixed = false;
    world.entity('Counter', { get: () => 'counted' });
    world.orchestrator('Hold', function* ({ df }) {
      yield df.lock(counter('a'));
      yield df.waitForExternalEvent('let go');
    });
    world.orchestrator('O', function* ({ df }) {
      const count = df.callEntity(counter('a'), 'get');
      try {
        return yield df.Task.all([count, df.callActivity('Work')]);
      } catch (error) {
        yield df.callEntity(counter('b'), 'get');
        throw error;
      }
    });
    world.activity('Work', () => {
      if (!isFixed) throw new Error('kaput');
      return 'fixed';
    });
    await world.run('Hold', undefined, 'holder');
    await world.run('O', undefined, 'x');
    expect(world.get('x').runtimeStatus).toBe('Failed');
    isFixed = true;
    world.engine.rewind(world.hub, 'x', null);
    await world.idle();
    expect(world.get('x').runtimeStatus).toBe('Running');
    world.engine.raiseEvent(world.hub, 'holder', 'let go', undefined);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["counted","fixed"]' });
    expect(world.get('x').history.filter((event) => event.EventType === EventType.EventRaised)).toHaveLength(1);
    expect(world.get('x').history.filter((event) => event.EventType === EventType.TaskFailed)).toHaveLength(0);
  });
});
