import { describe, expect, test } from 'vitest';
import { ActionType, type OrchestratorState } from '../protocol.js';
import {
  createNativeOrchestrator,
  EntityId,
  type OrchestrationContext,
  type OrchestrationHandler,
  RetryOptions,
  type Task,
  TaskFailedError,
} from './index.js';
import { MAX_YIELDS } from './replay.js';
import {
  completed,
  createHistory,
  createServices,
  createTrigger,
  event,
  failed,
  fired,
  play,
  raised,
  START,
} from './testing/play.js';

type Handler = (context: OrchestrationContext) => Generator<Task, unknown, any>;

/** What an orchestrator that ends in its first turn returns. */
const outputOf = (handler: Handler): unknown => play(handler).output;

/** Names of the actions asked for, compounds as lists. */
function namesOf({ actions }: OrchestratorState): unknown[] {
  const read = (action: OrchestratorState['actions'][number][number]): unknown =>
    action.compoundActions?.map(read) ?? action.functionName ?? action.externalEventName ?? action.actionType;
  return actions[0]!.map(read);
}

describe('context.df', () => {
  test('tells who runs, with what', () => {
    const state = play(
      function* ({ df }) {
        return [df.instanceId, df.parentInstanceId, df.version, df.getInput(), df.input, df.getInput() === df.input];
      },
      [[]],
      { input: { a: 1 }, parentInstanceId: 'parent' },
    );
    expect(state).toEqual({
      isDone: true,
      actions: [[]],
      output: ['instance', 'parent', 'v7', { a: 1 }, { a: 1 }, true],
      schemaVersion: 3,
    });
  });

  test('a handler may change its input: the next replay finds it as it was', () => {
    const input = { count: 1 };
    const run = createNativeOrchestrator(function* ({ df }) {
      return ++df.getInput<{ count: number }>().count;
    });
    const trigger = createTrigger(createHistory([[]]), { input });
    const outputs = [1, 2].map(() => (run(trigger, createServices()) as OrchestratorState).output);
    expect([outputs, input]).toEqual([[2, 2], { count: 1 }]);
  });

  test('the clock is one mutable object that only moves forward', () => {
    const handler: Handler = function* ({ df }) {
      const times = [df.currentUtcDateTime.getTime() - START];
      yield df.callActivity('A');
      times.push(df.currentUtcDateTime.getTime() - START);
      df.currentUtcDateTime.setTime(START + 10_000);
      yield df.callActivity('B');
      return [...times, df.currentUtcDateTime.getTime() - START];
    };
    expect(play(handler, [[], [1000, completed(0)], [2000, completed(1)]]).output).toEqual([0, 1000, 10_000]);
  });

  test('is replaying while earlier turns are, and not before the first yield of the first', () => {
    const handler: Handler = function* ({ df }) {
      const seen = [df.isReplaying];
      yield df.callActivity('A');
      seen.push(df.isReplaying);
      yield df.callActivity('B');
      df.setCustomStatus([...seen, df.isReplaying]);
      yield df.callActivity('C');
    };
    expect(
      outputOf(function* ({ df }) {
        return df.isReplaying;
      }),
    ).toBe(false);
    expect(play(handler, [[], [completed(0)], [completed(1)]]).customStatus).toEqual([true, true, false]);
  });

  test.each([
    [{ a: 1 }, { a: 1 }],
    ['x', 'x'],
    [null, undefined],
    ['', undefined],
    [0, undefined],
    [false, undefined],
  ])('custom status %j is sent as %j', (status, expected) => {
    const state = play(function* ({ df }) {
      df.setCustomStatus(status);
    });
    expect(state.customStatus).toEqual(expected);
  });

  test('newGuid gives what durable-functions gives', () => {
    const guids = outputOf(function* ({ df }) {
      return [df.newGuid('x'), df.newGuid('x')];
    });
    expect(START).toBe(1_767_225_600_000);
    expect(guids).toEqual(['ee50c145-d88a-5121-851e-f5e513108302', '2a5f673f-3baa-5fd6-96c0-bb77205ca688']);
  });

  test.each<[string, (df: OrchestrationContext['df']) => unknown, string]>([
    [
      'a blank activity',
      (df) => df.callActivity(' '),
      'functionName: Expected non-empty, non-whitespace string but got empty string',
    ],
    [
      'a missing activity',
      (df) => df.callActivity(undefined as never),
      'functionName: Expected non-empty, non-whitespace string but got undefined',
    ],
    [
      'missing retry options',
      (df) => df.callActivityWithRetry('A', undefined as never),
      'retryOptions: Expected object of type RetryOptions but got undefined; are you missing properties?',
    ],
    [
      'a missing child',
      (df) => df.callSubOrchestrator(''),
      'A sub-orchestration function name must be provided when attempting to create a suborchestration',
    ],
    [
      'a text as a date',
      (df) => df.createTimer('tomorrow' as never),
      'fireAt: Expected valid Date object but got tomorrow',
    ],
    [
      'an empty all',
      (df) => df.Task.all([]),
      'When constructing a CompoundTask (such as Task.all() or Task.any()), you must specify at least one Task.',
    ],
    [
      'an empty any',
      (df) => df.Task.any([]),
      'When constructing a CompoundTask (such as Task.all() or Task.any()), you must specify at least one Task.',
    ],
    [
      'a retry interval of 0',
      () => new RetryOptions(0, 1),
      'firstRetryIntervalInMilliseconds value must be greater than 0.',
    ],
    [
      'a blank entity',
      () => new EntityId('', 'k'),
      'name: Expected non-empty, non-whitespace string but got empty string',
    ],
  ])('%s is refused, and the orchestrator can catch it', (_name, make, message) => {
    const output = outputOf(function* ({ df }) {
      try {
        make(df);
        return 'taken';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(output).toBe(message);
  });

  test.each([
    ['text', '"text"'],
    [5, 5],
    [null, null],
    [undefined, undefined],
    [{ a: [1] }, { a: [1] }],
  ])('activity input %j is sent as %j, and a child gets it as it is', (input, expected) => {
    const state = play(function* ({ df }) {
      yield df.Task.all([df.callActivity('A', input), df.callSubOrchestrator('C', input)]);
    });
    const [activity, child] = state.actions[0]![0]!.compoundActions!;
    expect(activity!.input).toEqual(expected);
    expect(child!.input).toEqual(input);
  });
});

describe('tasks', () => {
  test('are lazy: what is not yielded is not asked for', () => {
    const handler: Handler = function* ({ df }) {
      const a = df.callActivity('A');
      const b = df.callActivity('B');
      df.callActivity('Never');
      df.createTimer(new Date(START + 1000)).cancel();
      yield a;
      yield b;
    };
    expect(namesOf(play(handler))).toEqual(['A']);
    expect(namesOf(play(handler, [[], [completed(0)]]))).toEqual(['A', 'B']);
  });

  test('take their numbers depth first, signals included, events not', () => {
    const handler: Handler = function* ({ df }) {
      df.signalEntity(new EntityId('E', 'k'), 'op');
      const inner = df.Task.any([df.waitForExternalEvent('e'), df.callActivity('B')]);
      const result = yield df.Task.all([df.callActivity('A'), inner, df.callActivity('C')]);
      return [result[0], result[1].result, result[2]];
    };
    const state = play(handler, [[], [completed(3, 'c'), completed(1, 'a'), completed(2, 'b')]]);
    expect(state.output).toEqual(['a', 'b', 'c']);
    expect(namesOf(state)).toEqual([ActionType.SignalEntity, ['A', ['e', 'B'], 'C']]);
  });

  test('a finished one gives its end again, with nothing new asked for', () => {
    const handler: Handler = function* ({ df }) {
      const task = df.callActivity('A');
      return [yield task, yield task];
    };
    const state = play(handler, [[], [completed(0, 1)]]);
    expect([state.output, namesOf(state)]).toEqual([[1, 1], ['A']]);
  });

  test('all fails with the first failure, while the rest goes on', () => {
    const handler: Handler = function* ({ df }) {
      const tasks = ['A', 'B', 'C'].map((name) => df.callActivity(name));
      try {
        yield df.Task.all(tasks);
      } catch (error) {
        return [String(error), ...tasks.map(({ isCompleted, isFaulted }) => [isCompleted, isFaulted])];
      }
      return 'all';
    };
    expect(play(handler, [[], [completed(0), failed(1, 'no', 'why')]]).output).toEqual([
      'Error: no \n why',
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('any gives the winner itself, even if it failed', () => {
    const handler: Handler = function* ({ df }) {
      const a = df.callActivity('A');
      const b = df.callActivity('B');
      const winner = yield df.Task.any([a, b]);
      return [winner === b, winner.isFaulted, winner.result.message];
    };
    expect(play(handler, [[], [failed(1, 'no', 'why'), completed(0)]]).output).toEqual([true, true, 'no \n why']);
  });

  test('a returned task is not waited for', () => {
    const state = play(function* ({ df }) {
      return df.callActivity('A', 1);
    });
    expect(JSON.parse(JSON.stringify(state.output))).toMatchObject({
      id: false,
      action: { functionName: 'A', input: 1 },
    });
  });

  test('have the spellings of durable-functions 4 as well', () => {
    const handler: Handler = function* ({ df }) {
      const task = df.callActivity('A');
      const before = [task.isComplete, task.isFailed, task.getResult?.()];
      yield task;
      return [...before, task.isComplete, task.isFailed, task.getResult?.()];
    };
    expect(play(handler, [[], [completed(0, 1)]]).output).toEqual([false, false, undefined, true, false, 1]);
  });

  test('of foreign make are taken by their action, and told how they ended', () => {
    const handler: Handler = function* ({ df }) {
      const plain: any = { actionObj: { actionType: ActionType.CallActivity, functionName: 'A' } };
      const retried: any = {
        actionObj: {
          actionType: ActionType.CallActivityWithRetry,
          functionName: 'B',
          retryOptions: new RetryOptions(1, 2),
        },
      };
      const winner = yield df.Task.any([plain, retried]);
      const result = yield retried;
      return [winner === plain, plain.result, result, retried.result];
    };
    const turns = [[], [failed(1)], [fired(2)], [completed(0, 'a')], [completed(3, 'b')]];
    expect(play(handler, turns).output).toEqual([true, 'a', 'b', 'b']);
  });
});

describe('what is yielded wrongly', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'a number',
      5,
      /^Durable Functions programming constraint violation: Orchestration yielded data of type number\. Only Task types can be yielded\. Please check/,
    ],
    ['an object', {}, /of type object\. Only Task types/],
    ['null', null, /of type object\. Only Task types/],
    [
      'nothing',
      undefined,
      /of type undefined\. This is likely a result of yielding a "fire-and-forget API" such as signalEntity or continueAsNew\..* If you are not calling those APIs, please check/,
    ],
  ])('%s fails the orchestration, and cannot be caught', (_name, value, message) => {
    const state = play(function* () {
      try {
        yield value as Task;
      } catch {
        return 'caught';
      }
      return 'went on';
    });
    expect(state).toMatchObject({ isDone: false, error: expect.stringMatching(message) });
  });

  test.each<[string, unknown, RegExp]>([
    ['no generator', () => 'value', /^this\.generator\.next is not a function$/],
    ['an async function', async () => 'value', /^this\.generator\.next is not a function$/],
    [
      'an async function that fails',
      async () => Promise.reject(new Error('x')),
      /^this\.generator\.next is not a function$/,
    ],
    ['nothing at all', () => undefined, /undefined/],
    ['an async generator', async function* () {}, /of type undefined/],
    [
      'a throw before there is a generator',
      () => {
        throw new Error('at once');
      },
      /^at once$/,
    ],
  ])('a handler that answers with %s fails the orchestration', (_name, handler, message) => {
    expect(play(handler as OrchestrationHandler).error).toMatch(message);
  });

  test('a generator compiled to older JavaScript is as good as any', () => {
    const handler = (({ df }: OrchestrationContext) => {
      let step = 0;
      const next = (value?: unknown) =>
        step++ === 0 ? { done: false, value: df.callActivity('A') } : { done: true, value };
      return { next, throw: next };
    }) as unknown as OrchestrationHandler;
    expect(play(handler, [[], [completed(0, 'a')]]).output).toBe('a');
  });

  test('an endless loop over what has ended fails in words', () => {
    const handler: Handler = function* ({ df }) {
      const task = df.callActivity('A');
      for (;;) yield task;
    };
    expect(play(handler, [[], [completed(0)]]).error).toMatch(`more than ${MAX_YIELDS} times in one turn`);
  });
});

describe('timers', () => {
  const DAY = 86_400_000;

  test('a long one takes a number for each piece, and is one action', () => {
    const handler: Handler = function* ({ df }) {
      yield df.createTimer(new Date(START + 10 * DAY));
      return yield df.callActivity('After');
    };
    const turns = [[], [3 * DAY, fired(0)], [6 * DAY, fired(1)], [9 * DAY, fired(2)], [10 * DAY, fired(3)]];
    expect(namesOf(play(handler, turns.slice(0, 4)))).toEqual([ActionType.CreateTimer]);
    expect(namesOf(play(handler, turns))).toEqual([ActionType.CreateTimer, 'After']);
    expect(play(handler, [...turns, [10 * DAY, completed(4, 'end')]]).output).toBe('end');
  });

  test('none is split where the host says so', () => {
    const handler: Handler = function* ({ df }) {
      yield df.createTimer(new Date(START + 1000 * DAY));
      return 'fired';
    };
    const state = play(handler, [[], [1000 * DAY, fired(0)]], { maximumShortTimerDuration: '10675199.00:00:00' });
    expect(state.output).toBe('fired');
  });

  test('cancel marks the action, and is refused once it has fired', () => {
    const handler: Handler = function* ({ df }) {
      const timer = df.createTimer(new Date(START + 1000));
      yield df.Task.any([timer, df.waitForExternalEvent('e')]);
      timer.cancel();
      return timer.isCanceled;
    };
    const cancelled = play(handler, [[], [raised('e')]]);
    expect([cancelled.output, cancelled.actions[0]![0]!.compoundActions![0]!.isCanceled]).toEqual([true, true]);
    expect(play(handler, [[], [fired(0)]]).error).toBe('Cannot cancel a completed task.');
  });

  test('a Date of another realm is a Date', () => {
    const foreign = Object.setPrototypeOf(new Date(START), null) as Date;
    const state = play(function* ({ df }) {
      try {
        df.createTimer(foreign);
      } catch (error) {
        return (error as Error).message;
      }
      return 'taken';
    });
    expect(state.output).not.toMatch(/Expected valid Date/);
  });
});

describe('external events', () => {
  test('of two waits for one name the later is served first', () => {
    const handler: Handler = function* ({ df }) {
      const a = df.waitForExternalEvent('x');
      const b = df.waitForExternalEvent('x');
      yield df.Task.all([a, b]);
      return [a.result, b.result];
    };
    expect(play(handler, [[], [raised('x', 1)], [raised('x', 2)]]).output).toEqual([2, 1]);
  });

  test('that come early are kept in their order, by exact name', () => {
    const handler: Handler = function* ({ df }) {
      yield df.callActivity('A');
      return [yield df.waitForExternalEvent('x'), yield df.waitForExternalEvent('x')];
    };
    const early = [raised('x', 1), raised('X', 0), raised('x', 2)];
    expect(play(handler, [[], early, [completed(0)]]).output).toEqual([1, 2]);
    expect(play(handler, [[], early.slice(1), [completed(0)]]).isDone).toBe(false);
  });

  test.each([
    ['none', raised('x'), undefined],
    ['null', raised('x', null), null],
    ['a value', raised('x', { a: 1 }), { a: 1 }],
  ])('with %s as payload', (_name, occurrence, expected) => {
    const handler: Handler = function* ({ df }) {
      return [yield df.waitForExternalEvent('x')];
    };
    expect(play(handler, [[], [occurrence]]).output).toEqual([expected]);
  });
});

describe('callHttp', () => {
  const respond = (statusCode: number, headers: Record<string, string> = {}) => ({
    statusCode,
    content: 'text',
    headers,
  });

  test('asks as it was told', () => {
    const state = play(function* ({ df }) {
      yield df.callHttp({ method: 'POST', url: 'http://x/', body: { a: 1 }, headers: { h: '1' } });
    });
    expect(state.actions[0]).toEqual([
      {
        actionType: ActionType.CallHttp,
        httpRequest: {
          method: 'POST',
          uri: 'http://x/',
          content: '{"a":1}',
          headers: { h: '1' },
          asynchronousPatternEnabled: true,
        },
      },
    ]);
  });

  test('follows 202 with a Location until it ends', () => {
    const handler: Handler = function* ({ df }) {
      const response = yield df.callHttp({ method: 'GET', url: 'http://x/' });
      const next = yield df.callActivity('Next');
      return [response.statusCode, response.getHeader('CONTENT-TYPE'), response.content, next];
    };
    const accepted = respond(202, { location: '/y', 'retry-after': '7' });
    const turns = [
      [],
      [completed(0, accepted)],
      [7000, fired(1)],
      [completed(2, accepted)],
      [14_000, fired(3)],
      [completed(4, respond(200, { 'content-type': 'x' }))],
    ];
    for (let turn = 1; turn < turns.length; turn++)
      expect(play(handler, turns.slice(0, turn)).actions[0]).toHaveLength(1);
    expect(play(handler, [...turns, [completed(5, 'n')]]).output).toEqual([200, 'x', 'text', 'n']);
  });

  test.each([
    ['202 without a Location', { enablePolling: true }, respond(202)],
    ['an error status', {}, respond(500)],
    ['202 with polling off', { enablePolling: false }, respond(202, { location: '/y' })],
    ['the older name of the switch', { asynchronousPatternEnabled: false }, respond(202, { location: '/y' })],
  ])('%s ends it at once', (_name, options, response) => {
    const handler: Handler = function* ({ df }) {
      return (yield df.callHttp({ method: 'GET', url: 'http://x/', ...options })).statusCode;
    };
    expect(play(handler, [[], [completed(0, response)]]).output).toBe(response.statusCode);
  });

  test('a request that fails does throw', () => {
    const handler: Handler = function* ({ df }) {
      return (yield df.callHttp({ method: 'GET', url: 'http://x/' })).statusCode;
    };
    expect(play(handler, [[], [failed(0, 'refused', 'x')]]).error).toBe('refused \n x');
  });
});

describe('failures', () => {
  const throwing = (thrown: unknown): Handler =>
    function* () {
      throw thrown;
    };

  test.each([
    ['an Error', new Error('bad'), { isDone: false, error: 'bad' }],
    ['what has a message', { message: 'odd' }, { isDone: false, error: 'odd' }],
    ['a text', 'text', { isDone: false, thrown: 'text' }],
    ['an Error without a message', new RangeError(''), { isDone: false, thrown: 'RangeError' }],
    ['an empty text', '', { isDone: false, thrown: 'an empty string was thrown' }],
    ['undefined', undefined, { isDone: false, thrown: 'undefined' }],
    ['null', null, { isDone: false, thrown: 'null' }],
  ])('%s thrown', (_name, thrown, expected) => {
    expect(play(throwing(thrown))).toMatchObject(expected);
  });

  test('a throw after continueAsNew is a failure that is done', () => {
    const state = play(function* ({ df }) {
      df.continueAsNew('again');
      throw new Error('bad');
    });
    expect(state).toMatchObject({ isDone: true, error: 'bad', actions: [[{ actionType: 4, input: '"again"' }]] });
  });

  const details = {
    ErrorType: 'Outer',
    ErrorMessage: 'message',
    StackTrace: 'stack',
    IsNonRetriable: false,
    InnerFailure: { ErrorType: 'Inner', ErrorMessage: 'i', StackTrace: null, IsNonRetriable: true, InnerFailure: null },
  };
  const failedWithDetails = { ...failed(0), FailureDetails: details };

  test('with details from the host are a TaskFailedError', () => {
    const handler: Handler = function* ({ df }) {
      try {
        yield df.callActivity('A');
      } catch (error) {
        const { name, message, failureDetails, taskName, taskId } = error as TaskFailedError;
        const causes = ['Outer', 'Inner', 'Other'].map((type) => failureDetails.isCausedBy(type));
        return [error instanceof TaskFailedError, name, message, taskName, taskId, ...causes];
      }
      return 'well';
    };
    expect(play(handler, [[], [failedWithDetails]]).output).toEqual([
      true,
      'TaskFailedError',
      'Outer: message',
      'A',
      0,
      true,
      true,
      false,
    ]);
  });

  test('with details go on to the host when nobody catches them', () => {
    const state = play(
      function* ({ df }) {
        yield df.callActivity('A');
      },
      [[], [failedWithDetails]],
    );
    expect(state).toMatchObject({
      error: 'Outer: message',
      failureDetails: details.InnerFailure ? { ErrorType: 'Outer', InnerFailure: { ErrorType: 'Inner' } } : {},
    });
  });

  test('a history that cannot be read fails the orchestration in words', () => {
    const state = play(
      function* ({ df }) {
        yield df.callActivity('A');
      },
      [[], [event(6, { TaskScheduledId: 0 })]],
    );
    expect(state.error).toMatch(/Task 0 failed, but its event in the history has no Reason/);
  });
});

describe('retries', () => {
  const retry = { firstRetryIntervalInMilliseconds: 1000, maxNumberOfAttempts: 2, backoffCoefficient: 2 };
  const handler: Handler = function* ({ df }) {
    try {
      return yield df.callActivityWithRetry('A', retry, 'in');
    } catch (error) {
      return `gave up: ${(error as Error).message}`;
    }
  };

  test('the options go as they are', () => {
    expect(play(handler).actions[0]).toEqual([
      { actionType: ActionType.CallActivityWithRetry, functionName: 'A', input: '"in"', retryOptions: retry },
    ]);
  });

  test('attempt, timer, attempt', () => {
    expect(play(handler, [[], [failed(0)], [fired(1)], [completed(2, 'well')]]).output).toBe('well');
  });

  test('one timer more before giving up, with the last error', () => {
    const turns = [[], [failed(0, 'first', '')], [fired(1)], [failed(2, 'second', '')]];
    expect(play(handler, turns).isDone).toBe(false);
    expect(play(handler, [...turns, [fired(3)]]).output).toBe('gave up: second \n ');
  });
});

describe('continueAsNew', () => {
  test('drops later actions; the generator runs on to its next wait', () => {
    const seen: string[] = [];
    const state = play(function* ({ df }) {
      df.continueAsNew({ n: 2 });
      df.signalEntity(new EntityId('E', 'k'), 'op');
      seen.push('ran on');
      yield df.callActivity('A');
      seen.push('never');
    });
    expect(seen).toEqual(['ran on']);
    expect(state).toMatchObject({
      isDone: true,
      actions: [[{ actionType: ActionType.ContinueAsNew, input: { n: 2 } }]],
    });
    expect(state.actions[0]).toHaveLength(1);
  });
});

test('the log goes to the world, at every replay', () => {
  const log: string[] = [];
  const handler: Handler = function* (context) {
    context.log('start %s', context.df.instanceId, { a: 1 });
    context.trace('t');
    context.warn('w');
    context.error(new Error('e').message);
    yield context.df.callActivity('A');
    context.debug('d');
  };
  play(handler, [[], [completed(0)]], {}, log);
  expect(log).toEqual(['info: start instance {"a":1}', 'debug: t', 'warn: w', 'error: e', 'debug: d']);
});

test('a run that was kept answers as a replay from the start does', () => {
  const handler: Handler = function* ({ df }) {
    const seen: unknown[] = [];
    for (let round = 0; round < 300; round++) {
      const timer = df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
      const winner = yield df.Task.any([timer, df.waitForExternalEvent('x')]);
      if (winner !== timer) timer.cancel();
      seen.push(winner === timer ? df.currentUtcDateTime.getTime() : winner.result, df.newGuid('x'));
      df.setCustomStatus([...seen.slice(-6), df.isReplaying]);
    }
    return seen;
  };
  const kept = createNativeOrchestrator(handler);
  const history = createHistory([[]]);
  let handlers = 0;
  const counted = createNativeOrchestrator((context) => {
    handlers++;
    return handler(context);
  });
  for (let round = 0; round <= 300; round++) {
    const trigger = createTrigger([...history]);
    const answer = kept(trigger, createServices()) as OrchestratorState;
    counted(trigger, createServices());
    if (round % 25 === 0 || answer.isDone)
      expect(answer).toEqual(createNativeOrchestrator(handler)(trigger, createServices()));
    if (answer.isDone) break;
    for (const each of history) each.IsPlayed = true;
    history.push(event(13), event(12, { Timestamp: new Date(START + (round + 1) * 1000).toISOString() }));
    history.push(round % 3 === 0 ? raised('x', round) : fired(round));
  }
  expect(handlers).toBeLessThan(200);
});
