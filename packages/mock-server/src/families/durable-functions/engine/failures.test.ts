import { describe, expect, it } from 'vitest';
import type { OrchestratorState } from '../protocol.js';
import { EventType } from '../protocol.js';
import { createActivityFailure, describeThrown } from './failures.js';
import { createTestWorld } from './testing/create-test-world.js';

describe('what was thrown', () => {
  it.each([
    [new Error('kaput'), 'kaput'],
    ['text', 'text'],
    [undefined, 'Unknown error'],
    [null, 'Unknown error'],
    [{ a: 1 }, '{"a":1}'],
    [{ message: 'like an error' }, 'like an error'],
    [5, '5'],
  ])('%o is worded %s', (thrown, text) => {
    expect(describeThrown(thrown)).toBe(text);
  });
});

describe('a failed activity', () => {
  it('has two blanks in its reason, and details in JSON', () => {
    expect(createActivityFailure('A', new Error('kaput'), false)).toEqual({
      Reason: "Activity function 'A' failed:  kaput",
      Details: '{"$type":"System.Exception, System.Private.CoreLib","Message":" kaput"}',
      FailureDetails: null,
    });
  });

  it('carries FailureDetails where the world says so', async () => {
    const world = createTestWorld({ failureDetails: true });
    world.orchestrator('O', function* ({ df }) {
      try {
        yield df.callActivity('A');
      } catch (error) {
        return [(error as Error).name, (error as Error).message];
      }
    });
    world.activity('A', () => {
      throw new TypeError('kaput');
    });
    expect((await world.run('O')).output).toBe('["TaskFailedError","TypeError: kaput"]');
  });

  it('is one whose result JSON cannot hold', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      yield df.callActivity('A');
    });
    world.activity('A', () => 1n);
    expect((await world.run('O')).output).toContain("Activity function 'A' failed:  ");
  });
});

describe('a failed orchestration', () => {
  it('says so with one blank, and keeps the rest for history', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* () {
      throw new Error('bad');
    });
    const instance = await world.run('O');
    expect(instance).toMatchObject({ runtimeStatus: 'Failed', output: "Orchestrator function 'O' failed: bad" });
    expect(instance.history.find((event) => event.EventType === EventType.ExecutionCompleted)).toMatchObject({
      OrchestrationStatus: 3,
      FailureDetails: null,
    });
  });

  it.each([
    ['an activity', 'activity', "The following are the known activity functions: 'Known'.", 'callActivity'],
    [
      'a sub-orchestration',
      'orchestrator',
      "The following are the known orchestrator functions: 'O'.",
      'callSubOrchestrator',
    ],
  ] as const)('is one that asks for %s nobody knows, in the words of the host', async (_, kind, info, method) => {
    const world = createTestWorld();
    world.activity('Known', () => 1);
    world.orchestrator('O', function* ({ df }) {
      try {
        yield df[method]('x');
      } catch {
        return 'caught';
      }
    });
    expect(await world.run('O')).toMatchObject({
      runtimeStatus: 'Failed',
      output: `Orchestrator function 'O' failed: The function 'x' doesn't exist, is disabled, or is not an ${kind} function. Additional info: ${info}`,
    });
    expect(world.logs.join()).toContain("The function 'x' doesn't exist");
  });

  it('is one that calls an entity nobody knows', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      yield df.callEntity({ name: 'Nobody', key: 'k' } as never, 'get');
    });
    expect((await world.run('O')).output).toContain('No entity functions are currently registered!');
  });

  it('finds its functions whatever their case', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      return yield df.callActivity('KNOWN');
    });
    world.activity('Known', () => 1);
    expect((await world.run('o')).output).toBe('1');
  });

  it('is one that throws text, with a word in the log', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* () {
      throw 'text';
    });
    expect(await world.run('O')).toMatchObject({
      runtimeStatus: 'Failed',
      output: "Orchestrator function 'O' failed: text",
    });
    expect(world.logs.join()).toContain('Running for ever');
  });

  it('is one that throws after continueAsNew', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      df.continueAsNew(1);
      throw new Error('bad');
    });
    expect((await world.run('O')).runtimeStatus).toBe('Failed');
  });

  it.each([
    ['nothing', undefined],
    ['no actions', { isDone: false }],
    ['actions that are no lists', { isDone: false, actions: [1] }],
    ['an action of no known type', { isDone: false, actions: [[{ actionType: 99 }]] }],
    ['a timer for no date', { isDone: false, actions: [[{ actionType: 5, fireAt: 'soon' }]] }],
    ['a call of something that is no entity', { isDone: false, actions: [[{ actionType: 7, instanceId: 'x' }]] }],
    ['a release of no lock', { isDone: false, actions: [[{ actionType: 14 }]] }],
  ])('is one whose executor answers with %s', async (_, state) => {
    const world = createTestWorld();
    world.engine.orchestrators.set('O', () => state as unknown as OrchestratorState);
    const instance = await world.run('O');
    expect(instance.runtimeStatus).toBe('Failed');
    expect(instance.output).toMatch(/^Orchestrator function 'O' failed: .{20}/);
  });

  it('is one whose executor throws, now or later', async () => {
    const world = createTestWorld();
    world.engine.orchestrators.set('Now', () => {
      throw new Error('broken now');
    });
    world.engine.orchestrators.set('Later', () => Promise.reject(new Error('broken later')));
    expect((await world.run('Now')).output).toBe("Orchestrator function 'Now' failed: broken now");
    expect((await world.run('Later')).output).toBe("Orchestrator function 'Later' failed: broken later");
  });

  it('is one whose function is gone', async () => {
    const world = createTestWorld();
    world.engine.start(world.hub, { name: 'Gone', instanceId: 'x', input: null });
    await world.idle();
    expect(world.get('x').output).toContain("The function 'Gone' doesn't exist");
  });
});

describe('turns', () => {
  it('of an instance never overlap, and none of its messages is lost', async () => {
    const world = createTestWorld();
    let atOnce = 0;
    let most = 0;
    world.engine.orchestrators.set('O', async ({ history }) => {
      most = Math.max(most, ++atOnce);
      for (let n = 0; n < 8; n++) await new Promise((resolve) => setImmediate(resolve));
      atOnce--;
      const raised = history.filter((event) => event.EventType === EventType.EventRaised);
      return { isDone: raised.length === 3, actions: [[]], output: raised.map((event) => event.Name) };
    });
    world.engine.start(world.hub, { name: 'O', instanceId: 'x', input: null });
    for (const name of ['a', 'b', 'c']) world.engine.raiseEvent(world.hub, 'x', name, undefined);
    await world.idle();
    expect(world.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: '["a","b","c"]' });
    expect(most).toBe(1);
  });
});

describe('custom status', () => {
  it('is kept where a falsy one is set', async () => {
    const world = createTestWorld();
    world.orchestrator('O', function* ({ df }) {
      df.setCustomStatus({ at: 1 });
      yield df.callActivity('A');
      df.setCustomStatus('');
      return 1;
    });
    world.activity('A', () => 1);
    expect((await world.run('O')).customStatus).toBe('{"at":1}');
  });
});
