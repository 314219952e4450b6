import type { OrchestrationHandler, Task } from 'durable-functions';
import * as durable from 'durable-functions';

const circular: Record<string, unknown> = {};
circular.self = circular;

const throwing = (thrown: unknown): OrchestrationHandler =>
  function* ({ df }) {
    yield df.callActivity('Fine', 1);
    throw thrown;
  };

const yielding = (value: unknown): OrchestrationHandler =>
  function* ({ df }) {
    try {
      yield value as Task;
    } catch {
      // nobody gets to see this
      yield df.callActivity('Fine', 1);
    }
  };

const returning = (value: unknown): OrchestrationHandler =>
  function* ({ df }) {
    yield df.callActivity('Fine', 1);
    return value;
  };

const calling = (name: string): OrchestrationHandler =>
  function* ({ df }) {
    return yield df.callActivity(name);
  };

const entity = (name: string) => new durable.EntityId(name, 'k');

/** Orchestrators that do what none should. Each ends by itself. */
export const orchestrations: Readonly<Record<string, OrchestrationHandler>> = {
  YieldsNumber: yielding(5),
  YieldsNothing: yielding(undefined),
  YieldsPromise: yielding(Promise.resolve(1)),
  YieldsSignal: function* ({ df }) {
    yield df.signalEntity(entity('Counter'), 'add') as never;
  },
  YieldsContinueAsNew: function* ({ df }) {
    yield df.continueAsNew(1) as never;
  },
  ThrowsString: throwing('only text'),
  ThrowsNull: throwing(null),
  ThrowsUndefined: throwing(undefined),
  ThrowsEmptyError: throwing(new Error('')),
  ThrowsObject: throwing({ code: 7 }),
  ThrowsAfterContinueAsNew: function* ({ df }) {
    df.continueAsNew(1);
    throw new Error('after all');
  },
  AsyncGenerator: async function* () {
    yield 1;
  } as never,
  AsyncFunction: (async () => 5) as never,
  PlainFunction: (() => 5) as never,
  ThrowsAtOnce: (() => {
    throw new Error('at once');
  }) as never,
  ReturnsCircle: returning(circular),
  ReturnsBigInt: returning(10n),
  ReturnsTask: function* ({ df }) {
    return df.callActivity('Fine', 1);
  },
  StatusCircle: function* ({ df }) {
    df.setCustomStatus(circular);
    yield df.callActivity('Fine', 1);
  },
  SendsBigInt: function* ({ df }) {
    yield df.callActivity('Fine', 10n);
  },
  EmptyAll: function* ({ df }) {
    yield df.Task.all([]);
  },
  BlankName: function* ({ df }) {
    yield df.callActivity(' ');
  },
  NoDate: function* ({ df }) {
    yield df.createTimer('tomorrow' as never);
  },
  InvalidDate: function* ({ df }) {
    yield df.createTimer(new Date(Number.NaN));
  },
  UnknownActivity: function* ({ df }) {
    try {
      yield df.callActivity('Nobody');
    } catch {
      return 'caught';
    }
  },
  UnknownChild: function* ({ df }) {
    yield df.callSubOrchestrator('Nobody');
  },
  UnknownEntity: function* ({ df }) {
    yield df.callEntity(entity('Nobody'), 'get');
  },
  CallsItself: function* ({ df }) {
    yield df.callSubOrchestrator('CallsItself');
  },
  SignalsUnknownEntity: function* ({ df }) {
    df.signalEntity(entity('Nobody'), 'get');
    yield df.callActivity('Fine', 1);
  },
  ActivityThrowsString: calling('WorkThrowsString'),
  ActivityThrowsUndefined: calling('WorkThrowsUndefined'),
  ActivityReturnsNothing: calling('WorkReturnsNothing'),
  ActivityReturnsBigInt: calling('WorkReturnsBigInt'),
  ActivityReturnsCircle: calling('WorkReturnsCircle'),
  EntityHalfWay: function* ({ df }) {
    const seen: unknown[] = [];
    for (const operation of ['half', 'get', 'text', 'get', 'bigint', 'get', 'result', 'get']) {
      try {
        seen.push(yield df.callEntity(entity('Broken'), operation));
      } catch (error) {
        seen.push(`${operation}: ${(error as Error).message}`);
      }
    }
    return seen;
  },
};

/** Waits for an event, to see that nothing happened to it. */
export const Bystander: OrchestrationHandler = function* ({ df }) {
  return [yield df.waitForExternalEvent('go'), yield df.callActivity('Fine', 'well')];
};

/** Activities that do what none should. */
export const activities = {
  Fine: (input: unknown) => input,
  WorkThrowsString: async () => {
    throw 'text of an activity';
  },
  WorkThrowsUndefined: () => {
    throw undefined;
  },
  WorkReturnsNothing: () => {},
  WorkReturnsBigInt: () => 10n,
  WorkReturnsCircle: async () => circular,
};

const Broken: durable.EntityHandler<number> = ({ df }) => {
  const count = df.getState(() => 0) ?? 0;
  switch (df.operationName) {
    case 'half':
      df.setState(count + 1);
      throw new Error('half way');
    case 'text':
      throw 'text of an entity';
    case 'bigint':
      df.setState(10n as never);
      break;
    case 'result':
      df.return(circular as never);
      break;
    default:
      df.return(count);
  }
};

const Counter: durable.EntityHandler<number> = ({ df }) => df.setState((df.getState(() => 0) ?? 0) + 1);

/** Entities, one of which fails in every way. */
export const entities = { Broken, Counter };
