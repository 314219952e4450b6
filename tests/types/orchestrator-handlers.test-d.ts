import * as df from 'durable-functions';
import { assertType, expectTypeOf, test } from 'vitest';
import {
  createNativeEntity,
  createNativeOrchestrator,
  type EntityHandler,
  type OrchestrationContext,
  type OrchestrationHandler,
  RetryOptions,
  type TaskFailedError,
} from '../../packages/mock-server/src/families/durable-functions/native/index.js';

test("a handler written with durable-functions' types is one of ours", () => {
  const handler: df.OrchestrationHandler = function* (context) {
    context.log(context.df.instanceId);
    const timer = context.df.createTimer(new Date(0));
    const winner = yield context.df.Task.any([timer, context.df.callActivity('A')]);
    if (winner !== timer) timer.cancel();
    return yield context.df.callEntity(new df.EntityId('a', 'b'), 'op');
  };
  assertType<OrchestrationHandler>(handler);
  createNativeOrchestrator(handler);
});

test('and one written with ours is one of theirs', () => {
  const handler: OrchestrationHandler = function* (context) {
    return yield context.df.callActivityWithRetry('A', new RetryOptions(1, 2), context.df.getInput<string>());
  };
  assertType<df.OrchestrationHandler>(handler);
});

test('a context is the context of the package', () => {
  expectTypeOf<OrchestrationContext>().toExtend<df.OrchestrationContext>();
});

test('helpers that take a context and yield* are typed', () => {
  function* callTwice(context: df.OrchestrationContext): Generator<df.Task, string[], any> {
    return [yield context.df.callActivity('A'), yield context.df.callActivity('B')];
  }
  createNativeOrchestrator(function* (context) {
    const results = yield* callTwice(context);
    expectTypeOf(results).toEqualTypeOf<string[]>();
    return results.length;
  });
});

test('entities, errors and tasks of the package fit', () => {
  const entity: df.EntityHandler<number> = (context) => context.df.setState((context.df.getState() ?? 0) + 1);
  assertType<EntityHandler<number>>(entity);
  createNativeEntity(entity);
  createNativeEntity({ add: ({ df: entityContext }, amount: number) => entityContext.setState(amount) });
  expectTypeOf<TaskFailedError['failureDetails']['errorType']>().toEqualTypeOf<string>();
  createNativeOrchestrator(function* ({ df: durable }) {
    yield durable.callActivityWithRetry('A', { firstRetryIntervalInMilliseconds: 1, maxNumberOfAttempts: 2 });
    yield durable.callActivityWithRetry('A', new df.RetryOptions(1, 2));
    yield df.app.activity('A', { handler: () => 1 })('input');
  });
});

test('what is no orchestrator is not taken', () => {
  // @ts-expect-error: it yields no tasks
  createNativeOrchestrator(function* () {
    yield 5;
  });
  // @ts-expect-error: an async function
  createNativeOrchestrator(async () => 5);
});
