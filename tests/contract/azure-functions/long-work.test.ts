import type { OperationPoller } from '@functionary/azure-functions';
import type { WorldOptions } from '@functionary/mock-server';
import { describe, expect, test } from 'vitest';
import { createStoppedClock } from '../stopped-clock.js';
import { type OpenAzure, openAzure } from './open-azure.js';
import { throughEachService } from './services.js';

const location = 'West Europe';
const bindings = [{ type: 'httpTrigger', direction: 'in', name: 'request' }];
const styles = ['location', 'azure-async-operation', 'resource'] as const;
const progresses: readonly Exclude<WorldOptions['progress'], undefined>[] = [
  'immediate',
  { polls: 2 },
  { time: 40_000 },
];

/** A kind of long work: how it is begun, what it gives, and what is there when it has ended. */
interface Kind {
  readonly name: string;
  readonly begin: (opened: OpenAzure) => Promise<OperationPoller<unknown>>;
  readonly finish: (opened: OpenAzure) => Promise<unknown>;
  readonly gives: object | undefined;
  readonly look: (opened: OpenAzure) => Promise<unknown>;
  /** How it is followed in a world whose resources show how work on them stands. */
  readonly shownBy: 'resource' | 'location';
}

const words = expect.stringContaining('Another one was first.');

/** What is thrown for work that failed, by how it was followed. */
const failures = {
  location: { name: 'ConflictError', status: 409, code: 'Conflict', message: words },
  'azure-async-operation': { name: 'OperationFailedError', status: 'Failed', code: 'Conflict', message: words },
  resource: { name: 'OperationFailedError', status: 'Failed' },
};

const siteBody = { location, tags: { a: 'b' } };
const functionBody = { properties: { config: { bindings }, files: { 'index.js': '' } } };

const kinds: readonly Kind[] = [
  {
    name: 'an app',
    shownBy: 'resource',
    begin: ({ azure }) => azure.app('rg-test', 'new-app').beginCreateOrUpdate(siteBody),
    finish: ({ azure }) => azure.app('rg-test', 'new-app').createOrUpdate(siteBody),
    gives: { name: 'new-app', tags: { a: 'b' }, properties: { state: 'Running' } },
    look: async ({ azure }) => (await azure.app('rg-test', 'new-app').get()).name,
  },
  {
    name: 'an app that was there',
    shownBy: 'resource',
    begin: ({ app }) => app.beginCreateOrUpdate(siteBody),
    finish: ({ app }) => app.createOrUpdate(siteBody),
    gives: { name: 'demo-app', tags: { a: 'b' } },
    look: async ({ app }) => (await app.get()).tags,
  },
  {
    name: 'a slot',
    shownBy: 'resource',
    begin: ({ app }) => app.slots.beginCreateOrUpdate('green', siteBody),
    finish: ({ app }) => app.slots.createOrUpdate('green', siteBody),
    gives: { name: 'demo-app/green', tags: { a: 'b' } },
    look: async ({ app }) => (await app.slots.get('green')).name,
  },
  {
    name: 'a function',
    shownBy: 'location',
    begin: ({ app }) => app.functions.beginCreate('New', functionBody),
    finish: ({ app }) => app.functions.create('New', functionBody),
    gives: { name: 'demo-app/New', properties: { name: 'New' } },
    look: async ({ app }) => (await app.functions.get('New')).name,
  },
  {
    name: 'a swap with production',
    shownBy: 'location',
    begin: ({ app }) => app.slots.beginSwap({ targetSlot: 'staging' }),
    finish: ({ app }) => app.slots.swap({ targetSlot: 'staging' }),
    gives: undefined,
    look: async ({ world }) => world.azure.apps.get()?.appSettings.get('COLOUR'),
  },
  {
    name: 'a swap of two slots',
    shownBy: 'location',
    begin: ({ app }) => app.slots.beginSwap({ slot: 'staging', targetSlot: 'other', preserveVnet: false }),
    finish: ({ app }) => app.slots.swap({ slot: 'staging', targetSlot: 'other', preserveVnet: false }),
    gives: undefined,
    look: async ({ world }) => world.azure.apps.get('demo-app', 'other')?.appSettings.get('COLOUR'),
  },
];

throughEachService((service) => {
  function open(world: WorldOptions = {}, own: Parameters<typeof openAzure>[1] = {}) {
    const opened = openAzure(service, { ...own, world });
    opened.world.azure.slots.put({ slot: 'staging', appSettings: { COLOUR: 'green' } });
    opened.world.azure.slots.put({ slot: 'other' });
    return opened;
  }

  describe.each(styles)('followed by %s', (operationStyle) => {
    describe.each(kinds)('$name', ({ begin, finish, gives, look, shownBy }) => {
      test.each(progresses)('is done when progress is %j', async (progress) => {
        const opened = open({ progress, azure: { operationStyle } });
        const result = await finish(opened);
        if (gives) expect(result).toMatchObject(gives);
        else expect(result).toBeUndefined();
        expect(await look(opened)).toBeTruthy();
        expect(opened.world.azure.operations.list()).toMatchObject([{ status: 'Succeeded' }]);
      });

      test('is followed by another process, from what was saved', async () => {
        const opened = open({ progress: { polls: 3 }, azure: { operationStyle } });
        const poller = await begin(opened);
        expect(poller.isDone).toBe(false);
        const saved = JSON.stringify(poller);
        expect(saved).not.toContain(opened.connection.token);
        const resumed = opened.azure.resumeOperation(JSON.parse(saved));
        const states: string[] = [];
        for await (const { status } of resumed) states.push(status);
        expect([states.length > 1, new Set(states.slice(0, -1)), states.at(-1)]).toEqual([
          true,
          new Set(['InProgress']),
          'Succeeded',
        ]);
        const result = await resumed.result();
        if (gives) expect(result).toMatchObject(gives);
        else expect(result).toBeUndefined();
        expect(await look(opened)).toBeTruthy();
      });

      test('may fail, and says why', async () => {
        const opened = open({ azure: { operationStyle } });
        opened.world.azure.operations.fail('next', { code: 'Conflict', message: 'Another one was first.' });
        await opened.refuses(finish(opened), failures[operationStyle === 'resource' ? shownBy : operationStyle]);
      });
    });
  });

  describe('the wait for long work', () => {
    test('is as long as the service says, unless the caller does', async () => {
      const opened = open({ progress: { polls: 2 } });
      const { app, world } = opened;
      const begun = world.clock.now();
      await app.slots.swap({ targetSlot: 'staging' });
      const asTold = world.clock.now() - begun;
      await app.slots.swap({ targetSlot: 'staging' }, { intervalMs: 1000 });
      const asWished = world.clock.now() - begun - asTold;
      expect([asTold, asWished]).toEqual([45_000, 3000]);
    });

    test('ends at its deadline, and the work can be followed on', async () => {
      const clock = createStoppedClock();
      const opened = open({ progress: 'manual' }, { client: { clock } });
      const { app, world, refuses } = opened;
      const body = { targetSlot: 'staging' };
      await refuses(app.slots.swap(body, { deadlineMs: 30 }), { name: 'DeadlineExceededError' });
      await refuses(app.slots.swap(body), { name: 'ConflictError', status: 409, code: 'Conflict' });
      await world.progress.run();
      expect(world.azure.apps.get()?.appSettings.get('COLOUR')).toBe('green');
    });

    // the machine may be busy with something else for a moment
    test('ends with its signal, within 5 ms', { retry: 3 }, async () => {
      const clock = createStoppedClock();
      const { app } = open({ progress: 'manual' }, { client: { clock } });
      const stop = new AbortController();
      const settled = app.slots.swap({ targetSlot: 'staging' }, { signal: stop.signal }).then(
        () => undefined,
        (error: Error) => ({ error, at: performance.now() }),
      );
      await clock.untilAwaited;
      const begin = performance.now();
      stop.abort(new Error('enough'));
      const end = await settled;
      expect(end?.error.message).toBe('enough');
      expect(end!.at - begin).toBeLessThan(5);
    });

    test('cannot be cancelled at the service', async () => {
      const opened = open({ progress: 'manual' });
      const poller = await opened.app.slots.beginSwap({ targetSlot: 'staging' });
      await opened.refuses(poller.cancel(), { name: 'PollError' });
      expect((await poller.poll()).status).toBe('InProgress');
      expect(poller.status?.status).toBe('InProgress');
    });

    test('is not for what no poller gave, nor for work of another service', async () => {
      const { azure, app } = open({ progress: 'manual' });
      for (const saved of [undefined, 'x', {}, { style: 'location' }]) {
        expect(() => azure.resumeOperation(saved)).toThrow(expect.objectContaining({ parameter: 'saved' }));
      }
      const saved = JSON.parse(JSON.stringify(await app.slots.beginSwap({ targetSlot: 'staging' })));
      expect(() => azure.resumeOperation({ ...saved, url: 'https://elsewhere.example/x' })).toThrow(/baseUrl/);
    });
  });
});
