import { fileURLToPath } from 'node:url';
import { type FunctionApp, loadFunctionApp } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Functions, openHost } from './open-world.js';

const endlessApp = fileURLToPath(new URL('./hostile/endless-app.ts', import.meta.url));

describe('in a worker', { timeout: 30_000 }, () => {
  let app: FunctionApp;
  beforeAll(async () => {
    app = await loadFunctionApp([endlessApp], { isolate: 'worker', turnTimeoutMs: 400 });
  }, 30_000);
  afterAll(() => app.close());

  const stopped = (name: string) => `Function "${name}" kept its thread busy for more than 400 ms`;
  it.each([
    { start: 'Busy', status: 'Failed', text: `Orchestrator function 'Busy' failed: ${stopped('Busy')}` },
    { start: 'BusyLater', status: 'Failed', text: `Orchestrator function 'BusyLater' failed: ${stopped('BusyLater')}` },
    // what is finished is answered at once, by a function of the package that calls itself
    { start: 'YieldsForEver', status: 'Failed', text: 'Maximum call stack size exceeded' },
    {
      start: 'Call',
      input: 'BusyActivity',
      status: 'Failed',
      text: `Activity function 'BusyActivity' failed:  ${stopped('BusyActivity')}`,
    },
    {
      start: 'Call',
      input: 'Exits',
      status: 'Failed',
      text: "Activity function 'Exits' failed:  The worker of the function app ended: it exited with code 3.",
    },
    {
      start: 'Call',
      input: 'Stray',
      status: 'Failed',
      text: "Activity function 'Stray' failed:  The worker of the function app ended: stray.",
    },
    { start: 'CallEntity', input: 'busy', status: 'Failed', text: stopped('Lazy') },
  ])('$start $input is stopped, and what else runs goes on', async ({ start, input, status, text }) => {
    const host = openHost({ parts: app });
    await host.send('POST', '/orchestrators/Bystander/bystander');
    await host.post('POST', `/orchestrators/${start}/main`, input);
    await host.post('POST', '/instances/bystander/raiseEvent/go', 'all');
    await host.world.clock.runUntilIdle();
    const main = await host.read('main');
    expect(main.runtimeStatus).toBe(status);
    expect(main.output).toContain(text);
    expect(await host.read('bystander')).toMatchObject({ runtimeStatus: 'Completed', output: ['all', 'well'] });
  });
});

/** Whether something settles within a few turns of the event loop. */
async function isSettled(work: Promise<unknown>): Promise<boolean> {
  let hasSettled = false;
  void work.then(() => {
    hasSettled = true;
  });
  for (let turn = 0; turn < 50 && !hasSettled; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return hasSettled;
}

describe('in this thread', { timeout: 30_000 }, () => {
  const native: Functions = {
    orchestrations: {
      YieldsForEver: function* ({ df }) {
        const done = df.callActivity('Fine', 1);
        for (;;) yield done;
      },
      CallsForEver: function* ({ df }) {
        for (;;) yield df.callActivity('Fine', 1);
      },
      ContinuesForEver: function* ({ df }) {
        df.continueAsNew(df.getInput());
      },
      PollsForEver: function* ({ df }) {
        yield df.callActivity('Fine', 1);
        df.continueAsNew(df.getInput());
      },
      NapsForEver: function* ({ df }) {
        for (;;) yield df.createTimer(df.currentUtcDateTime);
      },
      Call: function* ({ df }) {
        return yield df.callActivity(df.getInput());
      },
    },
    activities: { Fine: (input) => input, Never: () => new Promise(() => {}) },
    entities: {},
  };

  it('a turn of more than 100 000 yields fails its instance', async () => {
    const host = openHost(native);
    await host.send('POST', '/orchestrators/YieldsForEver/main');
    const { runtimeStatus, output } = await host.read('main');
    expect(runtimeStatus).toBe('Failed');
    expect(output).toMatch(/^Orchestrator function 'YieldsForEver' failed: .*more than 100000 times in one turn/);
  });

  it.each(['NapsForEver', 'ContinuesForEver'])('%s fails where no time passes', async (name) => {
    const host = openHost(native);
    await host.send('POST', `/orchestrators/${name}/main`);
    const { runtimeStatus, output } = await host.read('main');
    expect(runtimeStatus).toBe('Failed');
    expect(output).toContain('without any time passing');
  });

  it.each(['CallsForEver', 'PollsForEver'])('%s leaves the server answering, until it is terminated', async (name) => {
    const host = openHost(native);
    await host.post('POST', `/orchestrators/${name}/main`);
    await host.post('POST', '/orchestrators/Call/other', 'Fine');
    const idle = host.world.idle();
    expect(await isSettled(idle)).toBe(false);
    expect((await host.read('main')).runtimeStatus).toMatch(/^(Running|ContinuedAsNew)$/);
    expect(await host.read('other')).toMatchObject({ runtimeStatus: 'Completed' });
    expect((await host.post('POST', '/instances/main/terminate?reason=enough')).status).toBe(202);
    await idle;
    expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Terminated', output: 'enough' });
  });

  it('an activity that never settles keeps the world from being idle, not the server from answering', async () => {
    const host = openHost(native);
    const { world } = host;
    const began = world.clock.now();
    await host.post('POST', '/orchestrators/Call/main', 'Never');
    await host.post('POST', '/orchestrators/Call/other', 'Fine');
    expect(await isSettled(world.idle())).toBe(false);
    expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Running', output: null });
    expect(await host.read('other')).toMatchObject({ runtimeStatus: 'Completed' });
    // time stands still by itself, and moves when it is told to
    expect(world.clock.now()).toBe(began);
    await world.clock.advance('1h');
    expect(world.clock.now()).toBe(began + 3_600_000);
    await host.post('POST', '/instances/main/terminate?reason=enough');
    expect(await isSettled(world.idle())).toBe(false);
    expect(await host.read('main')).toMatchObject({ runtimeStatus: 'Terminated', output: 'enough' });
    world.reset();
    await world.idle();
    expect((await host.post('GET', '/instances/main')).status).toBe(404);
  });
});
