import { describe, expect, test } from 'vitest';
import type { EntityAnswer, EntityTrigger } from '../protocol.js';
import { createNativeEntity, type EntityHandler, EntityId, type EntityOperations } from './index.js';
import { createServices, START } from './testing/play.js';

type Request = [operation: string, input?: unknown];

function run(
  entity: EntityHandler | EntityOperations,
  requests: readonly Request[],
  state?: unknown,
): Promise<EntityAnswer> {
  const trigger: EntityTrigger = {
    self: { name: 'counter', key: 'k' },
    exists: state !== undefined,
    ...(state !== undefined && { state: JSON.stringify(state) }),
    batch: requests.map(([name, input], index) => ({
      id: `request-${index}`,
      name,
      ...(input !== undefined && { input: JSON.stringify(input) }),
      signal: false,
    })),
  };
  return Promise.resolve(createNativeEntity(entity)(trigger, createServices()));
}

const readResults = ({ results }: EntityAnswer): unknown[] =>
  results.map(({ isError, result }) => (isError ? [result] : result));

describe('an entity as a function', () => {
  const counter: EntityHandler<number> = async ({ df }) => {
    const value = df.getState(() => 0) ?? 0;
    switch (df.operationName) {
      case 'add':
        df.setState(value + (df.getInput<number>() ?? 0));
        return;
      case 'get':
        df.return(value);
        return;
      case 'new':
        df.return(df.isNewlyConstructed as never);
        return;
      case 'who':
        df.return([df.entityName, df.entityKey, df.entityId.name] as never);
        return;
      case 'end':
        df.destructOnExit();
        return;
      case 'break':
        df.setState(99);
        throw new Error('broken');
      case 'say':
        throw 'in words';
      case 'tell':
        df.signalEntity(new EntityId('Other', 'o'), 'heard', df.getInput());
    }
  };

  test('goes through its batch, each operation after the other', async () => {
    const answer = await run(counter, [['new'], ['get'], ['add', 2], ['new'], ['add', 3], ['get']]);
    expect(answer).toMatchObject({ entityExists: true, entityState: '5', signals: [] });
    expect(readResults(answer)).toEqual(['true', '0', undefined, 'false', undefined, '5']);
    expect(answer.results[0]).toEqual({ isError: false, duration: 0, startTime: START, result: 'true' });
  });

  test('is told who it is', async () => {
    expect(readResults(await run(counter, [['who']]))).toEqual(['["counter","k","counter"]']);
  });

  test('keeps what an operation stored before it failed, and the next goes on from there', async () => {
    const answer = await run(counter, [['break'], ['get'], ['say']], 1);
    expect(answer.entityState).toBe('99');
    expect(readResults(answer)).toEqual([['{}'], '99', ['"in words"']]);
  });

  test('is new again within the batch once it was deleted, and leaves no state', async () => {
    const answer = await run(counter, [['end'], ['new']], 1);
    expect(readResults(answer)).toEqual([undefined, 'true']);
    const gone = await run(counter, [['end']], 1);
    expect([gone.entityExists, 'entityState' in gone]).toEqual([false, false]);
  });

  test.each([0, null, false, ''])('the stored value %j is a state', async (state) => {
    const read: EntityHandler = ({ df }) => df.return(df.getState(() => 'initial'));
    expect(readResults(await run(read, [['get']], state))).toEqual([JSON.stringify(state)]);
  });

  test('gets a copy of its state: changing it stores nothing', async () => {
    const change: EntityHandler = ({ df }) => void df.getState().list.push(1);
    expect((await run(change, [['x']], { list: [] })).entityState).toBe('{"list":[]}');
  });

  test.each([
    [undefined, ''],
    [0, ''],
    [{ a: 1 }, '{"a":1}'],
  ])('a signal with %j carries %j', async (input, expected) => {
    const { signals } = await run(counter, [['tell', input]]);
    expect(signals).toEqual([
      {
        target: { name: 'Other', key: 'o' },
        name: 'heard',
        input: expected,
        requestId: 'request-0',
        requestTime: START,
      },
    ]);
  });
});

describe('an entity as an object of operations', () => {
  const counter: EntityOperations = {
    add: ({ df }, amount: number) => df.setState(df.getState(() => 0) + amount),
    get: async ({ df }) => df.getState(() => 0),
  };

  test('runs the operation of that name; what it returns is the result', async () => {
    const answer = await run(counter, [['add', 2], ['get']]);
    expect([answer.entityState, ...readResults(answer)]).toEqual(['2', undefined, '2']);
  });

  test('delete clears the state, unless it is defined', async () => {
    expect((await run(counter, [['delete']], 1)).entityExists).toBe(false);
    const kept = await run({ delete: () => 'kept' }, [['delete']], 1);
    expect([kept.entityState, ...readResults(kept)]).toEqual(['1', '"kept"']);
  });

  test.each(['other', 'toString', 'constructor', 'Add'])(
    '%s, which it does not have, fails in words that reach the caller',
    async (name) => {
      const [result] = (await run(counter, [[name]])).results;
      expect(result).toMatchObject({ isError: true });
      expect(JSON.parse(result!.result!)).toBe(`Entity 'counter' has no operation '${name}'. It has: add, get.`);
    },
  );
});
