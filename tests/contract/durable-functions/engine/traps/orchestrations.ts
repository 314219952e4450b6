import type { OrchestrationHandler } from 'durable-functions';
import * as durable from 'durable-functions';

const hour = 3_600_000;
const after = (now: Date, ms: number) => new Date(now.getTime() + ms);

/** Tasks are lazy: these two run one after the other, the others never. */
export const Lazy: OrchestrationHandler = function* ({ df }) {
  const [first, second] = [df.callActivity('Note', 'first'), df.callActivity('Note', 'second')];
  df.callActivity('Note', 'never yielded');
  const timer = df.createTimer(after(df.currentUtcDateTime, hour));
  timer.cancel();
  return [yield first, yield second, yield first];
};

/** Returns with a timer of five hours open. */
export const LeavesTimer: OrchestrationHandler = function* ({ df }) {
  const timer = df.createTimer(after(df.currentUtcDateTime, 5 * hour));
  yield df.Task.any([df.waitForExternalEvent('go'), timer]);
  df.setCustomStatus('returned');
  return 'early';
};

/** Fails with a timer open. */
export const FailsEarly: OrchestrationHandler = function* ({ df }) {
  const timer = df.createTimer(after(df.currentUtcDateTime, hour));
  yield df.Task.all([timer, df.callActivity('Fail', 'kaput')]);
};

/** Returns with a child open, which waits for an event. */
export const LeavesChild: OrchestrationHandler = function* ({ df }) {
  const child = df.callSubOrchestrator('Waiters', undefined, `${df.instanceId}:child`);
  yield df.Task.any([child, df.callActivity('Note', 1)]);
  return 'early';
};

/** External events hold nothing back. */
export const LeavesEvent: OrchestrationHandler = function* ({ df }) {
  yield df.Task.any([df.waitForExternalEvent('never'), df.callActivity('Note', 1)]);
  return 'early';
};

/** Sets what is falsy after something that is not. */
export const FalsyStatus: OrchestrationHandler = function* ({ df }) {
  df.setCustomStatus({ kept: true });
  for (const falsy of [null, '', 0, false, undefined]) {
    yield df.callActivity('Note', 1);
    df.setCustomStatus(falsy);
  }
  return 'done';
};

/** Two waits for one name: the later gets the first event. */
export const Waiters: OrchestrationHandler = function* ({ df }) {
  const [a, b] = [df.waitForExternalEvent('x'), df.waitForExternalEvent('x')];
  yield df.Task.all([a, b]);
  return { a: a.result, b: b.result };
};

/** Events that come before the wait are handed out first in, first out. */
export const LateWaiter: OrchestrationHandler = function* ({ df }) {
  yield df.createTimer(after(df.currentUtcDateTime, hour));
  return [yield df.waitForExternalEvent('x'), yield df.waitForExternalEvent('x')];
};

/** Calls what its input names, and says what it caught. */
export const Catches: OrchestrationHandler = function* ({ df }) {
  const { call, name, input } = df.getInput<{ call: string; name: string; input: unknown }>();
  try {
    if (call === 'child') yield df.callSubOrchestrator(name, input);
    else if (call === 'entity') yield df.callEntity(new durable.EntityId(name, 'k'), input as string);
    else yield df.callActivity(name, input);
  } catch (thrown) {
    const error = thrown as durable.TaskFailedError;
    const { failureDetails: details } = error;
    return {
      name: error.name,
      message: error.message,
      isError: error instanceof Error,
      ...(details && {
        errorType: details.errorType,
        errorMessage: details.errorMessage,
        isNonRetriable: details.isNonRetriable,
        isCausedBy: [details.isCausedBy('TypeError'), details.isCausedBy('Nothing')],
        taskName: error.taskName,
        taskId: error.taskId,
      }),
    };
  }
};

/** Does not catch. */
export const Calls: OrchestrationHandler = function* ({ df }) {
  const { call, name, input } = df.getInput<{ call: string; name: string; input: unknown }>();
  if (call === 'child') return yield df.callSubOrchestrator(name, input);
  return yield df.callActivity(name, input);
};

/** Fails with the message that is its input. */
export const Throws: OrchestrationHandler = function* ({ df }) {
  throw new RangeError(df.getInput<string>());
};

/** Calls what always fails by the retry options that are its input; says how many ms it took, and with which error. */
export const Retries: OrchestrationHandler = function* ({ df }) {
  const began = df.currentUtcDateTime.getTime();
  try {
    yield df.callActivityWithRetry('Fail', df.getInput<durable.RetryOptions>(), 'kaput');
  } catch (error) {
    return [df.currentUtcDateTime.getTime() - began, (error as Error).message.split(' \n')[0]];
  }
};

/** What the traps call. */
export const activities = {
  Note: (input: unknown) => input,
  Fail: (message: string) => {
    throw new TypeError(message);
  },
};

const Moody: durable.EntityHandler<number> = ({ df }) => {
  if (df.operationName === 'text') throw 'only text';
  throw new Error('bad mood');
};

/** Whom the traps call. */
export const entities = { Moody };

/** All of them by name. */
export const orchestrations = {
  ...{ Lazy, LeavesTimer, FailsEarly, LeavesChild, LeavesEvent, FalsyStatus, Waiters, LateWaiter },
  ...{ Catches, Calls, Throws, Retries },
};
