import { expect, it } from 'vitest';
import type { Host } from './open-world.js';
import { onEachExecutor } from './traps/on-each-executor.js';

const hour = 3_600_000;

const start = (host: Host, name: string, input?: unknown) => host.send('POST', `/orchestrators/${name}/main`, input);
const raise = (host: Host, name: string, data: unknown) =>
  host.send('POST', `/instances/main/raiseEvent/${name}`, data);
const status = (host: Host, id = 'main') => host.post('GET', `/instances/${id}`);

async function advance(host: Host, ms: number): Promise<void> {
  await host.world.clock.advance(ms);
  await host.world.idle();
}

onEachExecutor((open) => {
  it('tasks are lazy: what is yielded later is scheduled later, what is never yielded never', async () => {
    const host = open();
    await start(host, 'Lazy');
    expect((await host.read('main')).output).toEqual(['first', 'second', 'first']);
    const types = host.get('main').history.map(({ EventType }) => EventType);
    expect(types.filter((type) => type === 4 || type === 5)).toEqual([4, 5, 4, 5]);
    expect(types).not.toContain(10);
  });

  it('an open timer keeps a finished orchestration Running', async () => {
    const host = open();
    await start(host, 'LeavesTimer');
    await raise(host, 'go', 1);
    expect(await status(host)).toMatchObject({
      status: 202,
      body: { runtimeStatus: 'Running', output: null, customStatus: 'returned' },
    });
    await advance(host, 5 * hour - 1);
    expect((await status(host)).status).toBe(202);
    await advance(host, 1);
    expect(await status(host)).toMatchObject({ status: 200, body: { runtimeStatus: 'Completed', output: 'early' } });
  });

  it('terminate does not wait for it', async () => {
    const host = open();
    await start(host, 'LeavesTimer');
    await raise(host, 'go', 1);
    await host.send('POST', '/instances/main/terminate?reason=enough');
    expect((await status(host)).body).toMatchObject({ runtimeStatus: 'Terminated', output: 'enough' });
  });

  it('a failed orchestration turns Failed when the others have ended', async () => {
    const host = open();
    await start(host, 'FailsEarly');
    expect((await status(host)).body).toMatchObject({ runtimeStatus: 'Running', output: null });
    await advance(host, hour);
    expect((await status(host)).body).toMatchObject({
      runtimeStatus: 'Failed',
      output: expect.stringMatching(
        /^Orchestrator function 'FailsEarly' failed: Activity function 'Fail' failed: {2}kaput /,
      ),
    });
  });

  it('an open sub-orchestration holds back, an event that never comes does not', async () => {
    const host = open();
    await start(host, 'LeavesChild');
    expect((await status(host)).body.runtimeStatus).toBe('Running');
    for (const data of [1, 2]) await host.send('POST', '/instances/main%3Achild/raiseEvent/x', data);
    expect((await status(host)).body).toMatchObject({ runtimeStatus: 'Completed', output: 'early' });
    await start(host, 'LeavesEvent');
    expect((await status(host)).body).toMatchObject({ runtimeStatus: 'Completed', output: 'early' });
  });

  it('a failed activity reads with two blanks and a tail of JSON', async () => {
    const host = open();
    await start(host, 'Calls', { call: 'activity', name: 'Fail', input: 'kaput' });
    expect((await status(host)).body.output).toBe(
      "Orchestrator function 'Calls' failed: Activity function 'Fail' failed:  kaput \n " +
        '{"$type":"System.Exception, System.Private.CoreLib","Message":" kaput"}',
    );
  });

  it('a falsy custom status is dropped: the one before stays', async () => {
    const host = open();
    await start(host, 'FalsyStatus');
    expect((await status(host)).body).toMatchObject({ output: 'done', customStatus: { kept: true } });
  });

  it('of several waiters for one event the last is served first', async () => {
    const host = open();
    await start(host, 'Waiters');
    for (const data of [1, 2]) await raise(host, 'x', data);
    expect((await status(host)).body.output).toEqual({ a: 2, b: 1 });
  });

  it('events that came before the wait are served first in, first out', async () => {
    const host = open();
    await start(host, 'LateWaiter');
    for (const data of [1, 2]) await raise(host, 'x', data);
    await advance(host, hour);
    expect((await status(host)).body.output).toEqual([1, 2]);
  });

  it('an event is waited for by its exact name', async () => {
    const host = open();
    await start(host, 'Waiters');
    for (const data of [1, 2]) await raise(host, 'X', data);
    expect((await status(host)).body.runtimeStatus).toBe('Running');
  });
});
