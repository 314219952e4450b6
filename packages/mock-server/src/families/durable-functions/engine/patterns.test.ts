import { describe, expect, it } from 'vitest';
import { EventType } from '../protocol.js';
import { createTestWorld, testStart } from './testing/create-test-world.js';

const hour = 3_600_000;
const minute = 60_000;

describe('chaining', () => {
  it('runs one activity after the other and ends with the output', async () => {
    const world = createTestWorld();
    world.orchestrator('Hello', function* ({ df }) {
      const output: unknown[] = [];
      for (const city of ['Tokyo', 'Seattle']) output.push(yield df.callActivity('SayHello', city));
      return output;
    });
    world.activity('SayHello', (city) => `Hello ${city}!`);
    const instance = await world.run('Hello');
    expect(instance).toMatchObject({ runtimeStatus: 'Completed', output: '["Hello Tokyo!","Hello Seattle!"]' });
    expect(instance.history.map((event) => event.EventType)).toEqual([
      EventType.OrchestratorStarted,
      EventType.ExecutionStarted,
      EventType.TaskScheduled,
      EventType.OrchestratorCompleted,
      EventType.OrchestratorStarted,
      EventType.TaskCompleted,
      EventType.TaskScheduled,
      EventType.OrchestratorCompleted,
      EventType.OrchestratorStarted,
      EventType.TaskCompleted,
      EventType.ExecutionCompleted,
      EventType.OrchestratorCompleted,
    ]);
    expect(instance.history.every((event) => event.IsPlayed)).toBe(true);
  });

  it('gives an activity without input null, and takes undefined for null', async () => {
    const world = createTestWorld();
    const inputs: unknown[] = [];
    world.orchestrator('O', function* ({ df }) {
      return [yield df.callActivity('A'), yield df.callActivity('A', 'text'), yield df.callActivity('A', { a: [1] })];
    });
    world.activity('A', async (input) => void inputs.push(input));
    expect((await world.run('O')).output).toBe('[null,null,null]');
    expect(inputs).toEqual([null, 'text', { a: [1] }]);
  });
});

describe('fan-out and fan-in', () => {
  it('runs all at once, and reads answers that come together in one turn', async () => {
    const world = createTestWorld();
    let atOnce = 0;
    let most = 0;
    world.orchestrator('Fan', function* ({ df }) {
      const tasks = Array.from({ length: 200 }, (_, n) => df.callActivity('Square', n));
      const squares: number[] = yield df.Task.all(tasks);
      return squares.reduce((sum, square) => sum + square, 0);
    });
    world.activity('Square', async (n) => {
      most = Math.max(most, ++atOnce);
      await Promise.resolve();
      atOnce--;
      return n * n;
    });
    const instance = await world.run('Fan');
    expect(instance.output).toBe(String(Array.from({ length: 200 }, (_, n) => n * n).reduce((a, b) => a + b)));
    expect(most).toBe(200);
    expect(instance.history.filter((event) => event.EventType === EventType.OrchestratorStarted).length).toBeLessThan(
      5,
    );
  });

  it('waits for the other tasks before a failed Task.all fails the instance', async () => {
    const world = createTestWorld();
    let finish: (() => void) | undefined;
    world.orchestrator('Fan', function* ({ df }) {
      yield df.Task.all([df.callActivity('Bad'), df.callActivity('Slow')]);
    });
    world.activity('Bad', () => {
      throw new Error('kaput');
    });
    world.activity(
      'Slow',
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const { instanceId } = world.engine.start(world.hub, { name: 'Fan', input: null });
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(world.get(instanceId).runtimeStatus).toBe('Running');
    finish!();
    await idle;
    expect(world.get(instanceId)).toMatchObject({
      runtimeStatus: 'Failed',
      output:
        "Orchestrator function 'Fan' failed: Activity function 'Bad' failed:  kaput \n " +
        '{"$type":"System.Exception, System.Private.CoreLib","Message":" kaput"}',
    });
  });
});

describe('timers', () => {
  it('races an event against a timer, and a cancelled timer holds nothing back', async () => {
    const world = createTestWorld();
    world.orchestrator('Approval', function* ({ df }) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 5 * hour));
      const approval = df.waitForExternalEvent('approval');
      const winner = yield df.Task.any([approval, timer]);
      if (winner === timer) return 'late';
      timer.cancel();
      return approval.result;
    });
    const approved = await world.run('Approval', undefined, 'approved');
    world.engine.raiseEvent(world.hub, approved.instanceId, 'approval', '{"by":"Ann"}');
    await world.idle();
    expect(world.get('approved')).toMatchObject({ runtimeStatus: 'Completed', output: '{"by":"Ann"}' });
    await world.runUntilIdle();
    expect(world.now()).toBe(testStart);

    await world.run('Approval', undefined, 'late');
    await world.runUntilIdle();
    expect(world.get('late')).toMatchObject({ runtimeStatus: 'Completed', output: '"late"' });
    expect(world.now()).toBe(testStart + 5 * hour);
  });

  it('keeps a returned orchestration Running while an uncancelled timer is open', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 5 * hour));
      yield df.Task.any([timer, df.waitForExternalEvent('go')]);
      return 'early';
    });
    await world.run('O', undefined, 'x');
    world.engine.raiseEvent(world.hub, 'x', 'go', undefined);
    await world.advance(hour);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', output: null });
    await world.advance(4 * hour);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '"early"' });
  });

  it('fires a timer of the past at once', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      yield df.createTimer(new Date(0));
      return 'done';
    });
    expect((await world.run('O')).output).toBe('"done"');
  });

  it.each([
    [true, [3, 6, 9, 10]],
    [false, [10]],
  ])('splits ten days in chunks when longTimers is %s', async (longTimers, days) => {
    const world = createTestWorld({ longTimers });
    world.orchestrator('O', function* ({ df }) {
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 240 * hour));
      return yield df.callActivity('After');
    });
    world.activity('After', () => 'after');
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    const instance = world.get('x');
    expect(instance.output).toBe('"after"');
    const created = instance.history.filter((event) => event.EventType === EventType.TimerCreated);
    expect(created.map((event) => (Date.parse(event.FireAt!) - testStart) / (24 * hour))).toEqual(days);
  });

  it('waits 30 days hour by hour', async () => {
    const world = createTestWorld();
    world.orchestrator('Monitor', function* ({ df }) {
      for (let n = 0; n < 720; n++) yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
      return df.currentUtcDateTime.toISOString();
    });
    await world.run('Monitor', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x').output).toBe('"2026-01-31T00:00:00.000Z"');
  });

  it('takes a timer shared by several Task.any as one task', async () => {
    const world = createTestWorld();
    world.orchestrator('Sms', function* ({ df }) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
      const tries: unknown[] = [];
      for (let n = 0; n < 3; n++) {
        const code = df.waitForExternalEvent('code');
        const winner = yield df.Task.any([code, timer]);
        if (winner === timer) return 'late';
        tries.push(code.result);
      }
      timer.cancel();
      return [tries, yield df.callActivity('After')];
    });
    world.activity('After', () => 'after');
    await world.run('Sms', undefined, 'x');
    for (const code of ['1', '2', '3']) {
      world.engine.raiseEvent(world.hub, 'x', 'code', code);
      await world.idle();
    }
    const instance = world.get('x');
    expect(instance).toMatchObject({ runtimeStatus: 'Completed', output: '[[1,2,3],"after"]' });
    expect(instance.history.filter((event) => event.EventType === EventType.TimerCreated)).toHaveLength(1);
  });
});

describe('retries', () => {
  const retry = { firstRetryIntervalInMilliseconds: minute, maxNumberOfAttempts: 3, backoffCoefficient: 2 };

  it('waits longer each time, and goes on with the numbers that the waits took', async () => {
    const world = createTestWorld();
    let attempts = 0;
    world.orchestrator('O', function* ({ df }) {
      return [yield df.callActivityWithRetry('Flaky', retry, 'in'), yield df.callActivity('After')];
    });
    world.activity('Flaky', (input) => {
      if (++attempts < 3) throw new Error('not yet');
      return [input, attempts];
    });
    world.activity('After', () => 'after');
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    const instance = world.get('x');
    expect(instance.output).toBe('[["in",3],"after"]');
    expect(world.now()).toBe(testStart + 3 * minute);
    const names = instance.history
      .filter((event) => event.EventId >= 0)
      .map((event) => [event.EventId, event.EventType]);
    expect(names).toEqual([
      [0, EventType.TaskScheduled],
      [1, EventType.TimerCreated],
      [2, EventType.TaskScheduled],
      [3, EventType.TimerCreated],
      [4, EventType.TaskScheduled],
      [5, EventType.TaskScheduled],
      [6, EventType.ExecutionCompleted],
    ]);
  });

  it('gives up with the last error, after one more timer of no length', async () => {
    const world = createTestWorld();
    let attempts = 0;
    world.orchestrator('O', function* ({ df }) {
      try {
        yield df.callActivityWithRetry('Bad', retry);
      } catch (error) {
        return (error as Error).message.split(' \n ')[0];
      }
    });
    world.activity('Bad', () => {
      throw new Error(`no ${++attempts}`);
    });
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x')).toMatchObject({ output: '"Activity function \'Bad\' failed:  no 3"' });
    expect(world.get('x').history.filter((event) => event.EventType === EventType.TimerFired)).toHaveLength(3);
    expect(world.now()).toBe(testStart + 3 * minute);
  });

  it('fails the instance where the time for retrying ends, and says so', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      yield df.callActivityWithRetry('Bad', { ...retry, maxNumberOfAttempts: 9, retryTimeoutInMilliseconds: minute });
    });
    world.activity('Bad', () => {
      throw new Error('no');
    });
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x')).toMatchObject({
      runtimeStatus: 'Failed',
      output: "Orchestrator function 'O' failed: Activity function 'Bad' failed:  no",
    });
    expect(world.logs.join()).toContain('Running for ever');
  });

  it('retries a sub-orchestration under the id it was given', async () => {
    const world = createTestWorld();
    const ids: string[] = [];
    world.orchestrator('P', function* ({ df }) {
      return yield df.callSubOrchestratorWithRetry('C', retry, 'in', 'child');
    });
    world.orchestrator('C', function* ({ df }) {
      ids.push(df.instanceId);
      if (ids.length < 2) throw new Error('first');
      return df.getInput();
    });
    await world.run('P', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x').output).toBe('"in"');
    expect(ids).toEqual(['child', 'child']);
  });
});

describe('sub-orchestrations', () => {
  it('names a child after its parent and its number, and tells it who its parent is', async () => {
    const world = createTestWorld();
    world.orchestrator('P', function* ({ df }) {
      return yield df.Task.all([df.callSubOrchestrator('C', 1), df.callSubOrchestrator('C', 2, 'mine')]);
    });
    world.orchestrator('C', function* ({ df }) {
      return [df.instanceId, df.parentInstanceId, df.getInput()];
    });
    expect((await world.run('P', undefined, 'x')).output).toBe('[["x:0","x",1],["mine","x",2]]');
    expect(world.get('mine').runtimeStatus).toBe('Completed');
  });

  it('nests the texts of failures', async () => {
    const world = createTestWorld();
    world.orchestrator('P', function* ({ df }) {
      yield df.callSubOrchestrator('C');
    });
    world.orchestrator('C', function* () {
      throw new Error('bad');
    });
    expect((await world.run('P')).output).toBe(
      "Orchestrator function 'P' failed: Orchestrator function 'C' failed: bad \n Message: bad, StackTrace: ",
    );
  });

  it('fails the task, not the running instance, when the id is taken', async () => {
    const world = createTestWorld();
    world.orchestrator('Wait', function* ({ df }) {
      return yield df.waitForExternalEvent('go');
    });
    world.orchestrator('P', function* ({ df }) {
      try {
        yield df.callSubOrchestrator('Wait', undefined, 'taken');
      } catch (error) {
        return (error as Error).message;
      }
    });
    await world.run('Wait', undefined, 'taken');
    expect((await world.run('P')).output).toContain('with the status Running already exists');
    expect(world.get('taken').runtimeStatus).toBe('Running');
  });

  it('tells the parent that a child was terminated', async () => {
    const world = createTestWorld();
    world.orchestrator('P', function* ({ df }) {
      try {
        yield df.callSubOrchestrator('Wait', undefined, 'child');
      } catch (error) {
        return (error as Error).message;
      }
    });
    world.orchestrator('Wait', function* ({ df }) {
      yield df.waitForExternalEvent('never');
    });
    await world.run('P', undefined, 'x');
    world.engine.terminate(world.hub, 'child', 'enough');
    await world.idle();
    expect(world.get('x').output).toBe('"enough \\n "');
  });
});

describe('eternal orchestrations', () => {
  it('begins again with the new input, keeps the custom status, replaces createdTime and history', async () => {
    const world = createTestWorld();
    world.orchestrator('Count', function* ({ df }) {
      const count = df.getInput() as number;
      if (count === 0) df.setCustomStatus('began');
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
      if (count < 3) df.continueAsNew(count + 1);
      return count;
    });
    const first = (await world.run('Count', 0, 'x')).executionId;
    await world.runUntilIdle();
    const instance = world.get('x');
    expect(instance).toMatchObject({
      runtimeStatus: 'Completed',
      output: '3',
      input: '3',
      customStatus: '"began"',
      createdTime: testStart + 3 * hour,
    });
    expect(instance.executionId).not.toBe(first);
    expect(instance.history.filter((event) => event.EventType === EventType.TimerFired)).toHaveLength(1);
  });

  it('waits for open tasks first, and loses events that were not waited for', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      if (df.getInput() === 'again') return yield df.waitForExternalEvent('lost');
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + hour));
      yield df.Task.any([timer, df.waitForExternalEvent('go')]);
      df.continueAsNew('again');
    });
    await world.run('O', undefined, 'x');
    world.engine.raiseEvent(world.hub, 'x', 'lost', '1');
    world.engine.raiseEvent(world.hub, 'x', 'go', undefined);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', input: null });
    await world.advance(hour);
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Running', input: '"again"' });
  });

  it('fails what continues as new for ever without time passing', async () => {
    const world = createTestWorld();
    world.orchestrator('Loop', function* ({ df }) {
      df.continueAsNew(1);
    });
    const instance = await world.run('Loop');
    expect(instance.runtimeStatus).toBe('Failed');
    expect(instance.output).toContain('without any time passing');
  });
});

describe('callHttp', () => {
  it('polls 202 with Location by GET, without the function key, at the pace of Retry-After', async () => {
    const world = createTestWorld();
    const seen: string[] = [];
    world.orchestrator('O', function* ({ df }) {
      const response = yield df.callHttp({
        method: 'POST',
        url: 'https://svc.test/start',
        body: { a: 1 },
        headers: { 'x-functions-key': 'k', 'x-mine': 'm' },
      });
      return [response.statusCode, response.content, response.getHeader('X-Kind'), yield df.callActivity('After')];
    });
    world.activity('After', () => 'after');
    world.engine.setHttp(async (request) => {
      seen.push(
        [
          request.method,
          request.url,
          await request.text(),
          request.headers.get('x-functions-key'),
          request.headers.get('x-mine'),
        ].join(' '),
      );
      return seen.length < 3
        ? new Response('', {
            status: 202,
            headers: { location: '/status', ...(seen.length > 1 ? { 'retry-after': '5' } : {}) },
          })
        : new Response('fine', { headers: { 'x-kind': 'last' } });
    });
    await world.run('O', undefined, 'x');
    await world.runUntilIdle();
    expect(world.get('x').output).toBe('[200,"fine","last","after"]');
    expect(seen).toEqual([
      'POST https://svc.test/start {"a":1} k m',
      'GET https://svc.test/status   m',
      'GET https://svc.test/status   m',
    ]);
    expect(world.now()).toBe(testStart + 35_000);
  });

  it('keeps its numbers apart from those of work that is scheduled in between', async () => {
    const world = createTestWorld();
    const finish: Record<string, () => void> = {};
    const held = <Value>(name: string, value: Value) =>
      new Promise<Value>((resolve) => {
        finish[name] = () => resolve(value);
      });
    world.orchestrator('O', function* ({ df }) {
      const request = df.callHttp({ method: 'GET', url: 'https://svc.test/' });
      yield df.Task.any([df.callActivity('First'), request]);
      const second = yield df.callActivity('Second');
      return [second, (yield request).content];
    });
    world.activity('First', () => held('first', 1));
    world.activity('Second', () => 'second');
    world.engine.setHttp(({ url }) =>
      url.endsWith('done')
        ? new Response('done')
        : held('http', new Response('', { status: 202, headers: { location: '/done' } })),
    );
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    const idle = world.idle();
    await new Promise((resolve) => setImmediate(resolve));
    world.engine.suspend(world.hub, 'x', null);
    for (const next of ['first', 'http']) {
      for (let n = 0; n < 3; n++) await new Promise((resolve) => setImmediate(resolve));
      finish[next]!();
    }
    await idle;
    world.engine.resume(world.hub, 'x', null);
    await world.runUntilIdle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["second","done"]' });
  });

  it('gives error statuses as they are, and fails the task where there is no host', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      const answer = yield df.callHttp({ method: 'GET', url: 'https://here.test/', enablePolling: false });
      try {
        yield df.callHttp({ method: 'GET', url: 'https://elsewhere.test/' });
      } catch (error) {
        return [answer.statusCode, (error as Error).message];
      }
    });
    world.engine.setHttp((request) =>
      request.url.includes('here.test') && !request.url.includes('elsewhere')
        ? new Response('no', { status: 503 })
        : undefined,
    );
    const { output } = await world.run('O');
    expect(output).toContain("[503,\"The world has no host 'elsewhere.test'.");
  });

  it('fails the task for a call in the form of 2.x, without method and url', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      yield (df.callHttp as (...args: unknown[]) => ReturnType<typeof df.callHttp>)('GET', 'https://x.test/');
    });
    const instance = await world.run('O');
    expect(instance.output).toContain('callHttp needs a method and a url');
  });
});
