import type { OrchestrationHandler } from 'durable-functions';
import * as durable from 'durable-functions';

/** Calls and signals; a call that fails keeps what it had stored. */
export const Count: OrchestrationHandler = function* ({ df }) {
  const counter = new durable.EntityId('Counter', `of-${df.instanceId}`);
  const before = yield df.callEntity(counter, 'get');
  df.signalEntity(counter, 'add', 5);
  yield df.callEntity(counter, 'add', 2);
  let failure: unknown;
  try {
    yield df.callEntity(counter, 'half');
  } catch (error) {
    failure = (error as Error).message;
  }
  return [before, yield df.callEntity(counter, 'get'), failure];
};

/** Moves money between two accounts that it holds locked. */
export const Transfer: OrchestrationHandler = function* ({ df }) {
  const [from, to] = [new durable.EntityId('Account', 'from'), new durable.EntityId('Account', 'to')];
  const lock: durable.DurableLock = yield df.lock(to, from);
  const seen: unknown[] = [df.isLocked().isLocked, lock.ownedLocks.map(String)];
  seen.push(yield df.callEntity(from, 'deposit', -30));
  yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 1000));
  seen.push(yield df.callEntity(to, 'deposit', 30));
  lock.release();
  return [...seen, df.isLocked().isLocked];
};

/** Two transfers at once: the second waits for the first's lock. */
export const TwoTransfers: OrchestrationHandler = function* ({ df }) {
  return yield df.Task.all([df.callSubOrchestrator('Transfer'), df.callSubOrchestrator('Transfer')]);
};
