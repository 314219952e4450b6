import { expect, test } from 'vitest';
import { ActionType } from '../protocol.js';
import { EntityId, LockingRulesViolationError, type OrchestrationContext, type Task } from './index.js';
import { play, raised, sent } from './testing/play.js';

const a = new EntityId('Account', 'a');
const b = new EntityId('Account', 'b');

const locked = [[], [sent(0, 'lock'), raised('lock', {})]];

test('ids are sorted, each once; the lock is what is yielded, and its release asks the host', () => {
  const state = play(function* ({ df }) {
    const lock = yield df.lock([b, a, new EntityId('ACCOUNT', 'b')]);
    const during = df.isLocked();
    lock.release();
    lock.release();
    const after = df.isLocked();
    yield df.callActivity('Next');
    return [during, after, lock.isReleased];
  }, locked);
  const lockSet = [
    { name: 'Account', key: 'a' },
    { name: 'Account', key: 'b' },
  ];
  expect(state.actions[0]).toMatchObject([
    { actionType: ActionType.LockEntities, lockSet, lockRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    { actionType: ActionType.ReleaseEntities },
    { functionName: 'Next' },
  ]);
  // the release takes a number for each entity
  expect(state.isDone).toBe(false);
});

test('using ends the section where the platform knows it', () => {
  const { dispose } = Symbol as { dispose?: symbol };
  if (dispose === undefined) return;
  const state = play(function* ({ df }) {
    const lock = yield df.lock(a);
    lock[dispose]();
    return df.isLocked().isLocked;
  }, locked);
  expect(state.output).toBe(false);
});

type Rule = (df: OrchestrationContext['df']) => Task | void;

test.each<[string, Rule, string]>([
  ['another lock', (df) => df.lock(b), 'Cannot acquire more locks when already holding some locks.'],
  ['a child', (df) => df.callSubOrchestrator('C'), 'Cannot invoke sub-orchestrations from within a critical section.'],
  [
    'a call of another entity',
    (df) => df.callEntity(b, 'op'),
    'Cannot call an entity from within a critical section unless it is one of the locked entities.',
  ],
  [
    'two calls at once',
    (df) => {
      df.callEntity(a, 'op');
      df.callEntity(a, 'op');
    },
    'Cannot call the same entity multiple times in parallel within a critical section.',
  ],
  [
    'a signal to it',
    (df) => df.signalEntity(a, 'op'),
    'Cannot signal an entity from within a critical section if the entity is one of the locked entities.',
  ],
])('inside a section %s is refused, from the call of lock() on', (_name, breakRule, message) => {
  const state = play(function* ({ df }) {
    df.lock(a);
    try {
      breakRule(df);
    } catch (error) {
      return [error instanceof LockingRulesViolationError, (error as Error).message];
    }
    return 'allowed';
  });
  expect(state.output).toEqual([true, message]);
});

test('calls one after the other, signals to others and activities are allowed', () => {
  const turns = [
    [],
    [sent(0, 'lock'), raised('lock', {})],
    [sent(1, 'first'), raised('first', { result: '1' })],
    [sent(3, 'second'), raised('second', { result: '2' })],
  ];
  const state = play(function* ({ df }) {
    yield df.lock(a);
    const first = yield df.callEntity(a, 'op');
    df.signalEntity(b, 'op');
    return [first, yield df.callEntity(a, 'op')];
  }, turns);
  expect(state.output).toEqual([1, 2]);
});

test.each<[string, Rule, RegExp]>([
  ['nothing', (df) => df.lock(), /^lock requires at least one EntityId$/],
  ['an empty list', (df) => df.lock([]), /^lock requires at least one EntityId$/],
  ['a text', (df) => df.lock('@a@b' as never), /^lock expected EntityId\[\]$/],
])('to lock %s is refused', (_name, lock, message) => {
  const state = play(function* ({ df }) {
    lock(df);
  });
  expect(state.error).toMatch(message);
});

test('a host of an older protocol has no locks', () => {
  const state = play(
    function* ({ df }) {
      yield df.lock(a);
    },
    [[]],
    { upperSchemaVersionNew: 2 },
  );
  expect(state).toMatchObject({
    schemaVersion: 2,
    error: expect.stringMatching(/^lock requires .* schema V4 or higher \(this extension supports up to V3\)\./),
  });
});

test.each([
  ['an Error', '{}', '[object Object]'],
  ['a text', '"no money"', 'no money'],
])('a call of an entity that threw %s fails', (_name, result, message) => {
  const state = play(
    function* ({ df }) {
      yield df.callEntity(a, 'op');
    },
    [[], [sent(0, 'id'), raised('id', { result, exceptionType: 'Error' })]],
  );
  expect(state.error).toBe(message);
});
