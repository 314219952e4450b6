import type { OrchestrationContext, OrchestrationHandler, Task } from 'durable-functions';
import * as durable from 'durable-functions';

/** The output of one activity is the input of the next. */
export const Chain: OrchestrationHandler = function* ({ df }) {
  const greeting = yield df.callActivity('SayHello', df.getInput());
  const shouted = yield df.callActivity('Shout', greeting);
  return [greeting, shouted];
};

/** What was done is undone when a later step fails. */
export const Compensate: OrchestrationHandler = function* ({ df }) {
  const done: string[] = [];
  try {
    for (const what of ['hotel', 'flight']) {
      yield df.callActivity('Book', { what, isFull: what === 'flight' });
      done.push(what);
    }
    return 'booked';
  } catch (error) {
    const undone: unknown[] = [];
    for (const what of done.reverse()) undone.push(yield df.callActivity('Cancel', { what }));
    return { undone, why: (error as Error).message };
  }
};

/** A policy made with the package's class, and one as a plain object with a backoff, as applications write it. */
export const Retry: OrchestrationHandler = function* ({ df }) {
  const began = df.currentUtcDateTime.getTime();
  const failures: unknown[] = [];
  const plain = { firstRetryIntervalInMilliseconds: 1000, maxNumberOfAttempts: 3, backoffCoefficient: 2 };
  for (const policy of [new durable.RetryOptions(5000, 2), plain]) {
    try {
      yield df.callActivityWithRetry('AlwaysFails', policy as durable.RetryOptions, 'kaput');
    } catch (error) {
      failures.push((error as Error).message, df.currentUtcDateTime.getTime() - began);
    }
  }
  const opensAt = new Date(began + 60_000).toISOString();
  return [...failures, yield df.callSubOrchestratorWithRetry('OpensAt', new durable.RetryOptions(20_000, 5), opensAt)];
};

/** Fails until a time has come. */
export const OpensAt: OrchestrationHandler = function* ({ df }) {
  if (df.currentUtcDateTime.toISOString() < df.getInput<string>()) throw new Error('closed');
  return 'open';
};

/** Logs once for each step, although it is replayed; and once at each replay. */
export const Logs: OrchestrationHandler = function* (context) {
  const { df } = context;
  for (const city of ['Oslo', 'Rome']) {
    if (!df.isReplaying) context.log('greeting %s', city, 1);
    yield df.callActivity('SayHello', city);
  }
  context.warn(`done with ${df.instanceId}`);
  return df.isReplaying;
};

function* greetAll(context: OrchestrationContext, cities: readonly string[]): Generator<Task, string[], string> {
  const greetings: string[] = [];
  for (const city of cities) greetings.push(yield context.df.callActivity('SayHello', city));
  return greetings;
}

/** Helpers take the whole context and are entered by `yield*`; one of them fails outside of any task. */
export const Helpers: OrchestrationHandler = function* (context) {
  const cities = (context.df as { input?: unknown }).input as string[];
  const greetings: string[] = yield* greetAll(context, cities);
  try {
    yield* greetAll(context, undefined as never);
  } catch (error) {
    return [...greetings, error instanceof TypeError];
  }
};

/** The same GUIDs at every replay. */
export const Guids: OrchestrationHandler = function* ({ df }) {
  const first = [df.newGuid('x'), df.newGuid('x')];
  yield df.callActivity('SayHello', 'x');
  return { first, second: df.newGuid('x') };
};
