import { describe, expect, it } from 'vitest';
import { type Functions, type Host, openHost } from './open-world.js';

/** User code that waits until the test lets it go on, call by call. */
interface Held {
  readonly calls: { readonly input: unknown; finish(value: unknown): void }[];
  readonly functions: Functions;
}

function holdUserCode(): Held {
  const calls: Held['calls'] = [];
  const wait = (input: unknown) => new Promise<any>((finish) => calls.push({ input, finish }));
  return {
    calls,
    functions: {
      orchestrations: {
        Work: function* ({ df }) {
          return yield df.callActivity('Work', df.getInput());
        },
      },
      activities: { Work: wait },
      entities: {
        async Counter({ df }) {
          const amount: number = await wait(df.operationName);
          df.setState(df.getState(() => 0) + amount);
        },
      },
    },
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function untilCalled({ calls }: Held, count: number): Promise<void> {
  for (let turn = 0; calls.length < count; turn += 1) {
    if (turn > 1000) throw new Error(`User code was called ${calls.length} times instead of ${count}.`);
    await nextTurn();
  }
}

async function settleFor(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
}

describe('an activity in flight', () => {
  async function start(): Promise<Held & { host: Host }> {
    const held = holdUserCode();
    const host = openHost(held.functions);
    await host.post('POST', '/orchestrators/Work/main', 'in');
    await untilCalled(held, 1);
    return { ...held, host };
  }

  it('is begun again after a restore, and what the first call gives later is dropped', async () => {
    const { host, calls, functions } = await start();
    host.world.restore(host.world.snapshot());
    await untilCalled({ calls, functions }, 2);
    expect(calls.map(({ input }) => input)).toEqual(['in', 'in']);
    calls[0]!.finish('old');
    await settleFor(20);
    expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Running', output: null });
    calls[1]!.finish('new');
    await host.world.idle();
    expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Completed', output: 'new' });
    expect((await host.read('main')).historyEvents).toHaveLength(3);
  });

  it('goes back to a snapshot of before it ended, as often as one likes, and each time may end otherwise', async () => {
    const { host, calls, functions } = await start();
    const snapshot = host.world.snapshot();
    for (const [index, end] of ['once', 'twice', 'thrice'].entries()) {
      if (index > 0) host.world.restore(snapshot);
      expect((await host.read('main')).runtimeStatus).toBe('Running');
      await untilCalled({ calls, functions }, index + 1);
      calls[index]!.finish(end);
      await host.world.idle();
      expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Completed', output: end });
    }
  });

  it('brings nothing back into a world that was reset', async () => {
    const { host, calls } = await start();
    host.world.reset();
    await host.send('POST', '/orchestrators/Nobody/main');
    calls[0]!.finish('late');
    await settleFor(20);
    expect((await host.post('GET', '/instances/main')).status).toBe(404);
    expect(calls).toHaveLength(1);
  });

  it('is dropped with its instance when another is started under the id', async () => {
    const { host, calls, functions } = await start();
    await host.post('POST', '/instances/main/terminate?reason=enough');
    await host.post('POST', '/orchestrators/Work/main', 'again');
    await untilCalled({ calls, functions }, 2);
    calls[0]!.finish('of the first');
    await settleFor(20);
    expect((await host.read('main')).runtimeStatus).toBe('Running');
    calls[1]!.finish('of the second');
    await host.world.idle();
    expect(await host.read('main')).toMatchObject({ input: 'again', output: 'of the second' });
  });
});

describe('an entity in flight', () => {
  it('takes its operations again after a restore, and each counts once', async () => {
    const held = holdUserCode();
    const host = openHost(held.functions);
    for (const operation of ['add', 'more']) await host.post('POST', `/entities/Counter/k?op=${operation}`);
    await untilCalled(held, 1);
    host.world.restore(host.world.snapshot());
    await untilCalled(held, 2);
    held.calls[0]!.finish(100);
    await settleFor(20);
    for (let next = 1; next < 3; next += 1) {
      await untilCalled(held, next + 1);
      held.calls[next]!.finish(1);
    }
    await settleFor(20);
    expect(held.calls.slice(1).map(({ input }) => input)).toEqual(['add', 'more']);
    expect((await host.post('GET', '/entities/Counter/k')).body).toBe(2);
  });
});

it('a snapshot of one world goes on in another', async () => {
  const held = holdUserCode();
  const first = openHost(held.functions);
  await first.post('POST', '/orchestrators/Work/main', 'in');
  await untilCalled(held, 1);
  const second = openHost(held.functions);
  second.world.restore(first.world.snapshot());
  await untilCalled(held, 2);
  held.calls[1]!.finish('there');
  await second.world.idle();
  expect((await second.read('main')).output).toBe('there');
  held.calls[0]!.finish('here');
  await first.world.idle();
  expect((await first.read('main')).output).toBe('here');
});
