import { restorePoller } from '@azure/arm-appservice';
import { describe, expect, it } from 'vitest';
import { openSubscriptions, type Subscription } from './open-subscriptions.js';

const styles = ['location', 'azure-async-operation', 'resource'] as const;
const progresses = ['immediate', { polls: 3 }, { time: 40_000 }] as const;
const quick = { updateIntervalInMs: 1 };
const site = { location: 'West Europe', kind: 'functionapp' };
const swap = { targetSlot: 'staging', preserveVnet: true };

/** What the client begins, what it must give at the end, and what there is to be seen of it then. */
interface Work {
  readonly operationId: string;
  readonly begin: (subscription: Subscription) => PromiseLike<unknown>;
  readonly result: object | undefined;
  readonly isDone: (subscription: Subscription) => Promise<boolean>;
}

const works: Record<string, Work> = {
  'creating an app': {
    operationId: 'createOrUpdateApp',
    begin: ({ client, group }) => client.webApps.createOrUpdate(group, 'new-app', site, quick),
    result: { name: 'new-app', location: 'West Europe', state: 'Running' },
    isDone: async ({ world }) => world.azure.apps.get('new-app') !== undefined,
  },
  'updating an app': {
    operationId: 'createOrUpdateApp',
    begin: ({ client, group, app }) =>
      client.webApps.createOrUpdate(group, app, { ...site, tags: { changed: 'yes' } }, quick),
    result: { name: 'demo-app', tags: { changed: 'yes' } },
    isDone: async ({ client, group, app }) => (await client.webApps.get(group, app)).tags?.changed === 'yes',
  },
  'creating a function': {
    operationId: 'createFunction',
    begin: ({ client, group, app }) =>
      client.webApps.createFunction(group, app, 'New', { config: { bindings: [] } }, quick),
    result: { name: 'demo-app/New', config: { bindings: [] } },
    isDone: async ({ client, group, app }) => (await client.webApps.getFunction(group, app, 'New')).name !== undefined,
  },
  'creating a slot': {
    operationId: 'createOrUpdateSlot',
    begin: ({ client, group, app }) => client.webApps.createOrUpdateSlot(group, app, 'blue', site, quick),
    result: { name: 'demo-app/blue', state: 'Running' },
    isDone: async ({ client, group, app }) => (await client.webApps.getSlot(group, app, 'blue')).name !== undefined,
  },
  'swapping a slot with production': {
    operationId: 'swapSlotWithProduction',
    begin: ({ client, group, app }) => client.webApps.swapSlotWithProduction(group, app, swap, quick),
    result: undefined,
    isDone: async ({ client, group, app }) => (await client.webApps.get(group, app)).slotSwapStatus !== undefined,
  },
  'swapping two slots': {
    operationId: 'swapSlot',
    begin: ({ client, group, app }) =>
      client.webApps.swapSlot(group, app, 'staging', { targetSlot: 'production', preserveVnet: false }, quick),
    result: undefined,
    isDone: async ({ client, group, app }) => (await client.webApps.get(group, app)).slotSwapStatus !== undefined,
  },
};

const cases = Object.entries(works).flatMap(([name, work]) =>
  styles.flatMap((style) => progresses.map((progress) => ({ name, work, style, progress }))),
);

describe('@azure/arm-appservice 19 waits for long work', () => {
  const open = openSubscriptions();

  it.each(cases)('$name by $style, $progress', async ({ work, style, progress }) => {
    // where the service names no time, the client waits 2 s, if it is not told to be quicker
    const subscription = open({ progress, azure: { operationStyle: style } }, 2_000);
    const { world, app, asked } = subscription;
    world.azure.slots.put({ app, slot: 'staging' });
    const started = world.clock.now();
    const result = await work.begin(subscription);
    if (work.result) expect(result).toMatchObject(work.result);
    else expect(result).toBeUndefined();

    const lines = asked();
    expect(lines[0]).toMatch(new RegExp(`^${work.operationId} 20[012]$`));
    if (typeof progress === 'object' && 'time' in progress) {
      // it asked until the time had come, and not for ever
      expect(world.clock.now() - started).toBeGreaterThanOrEqual(progress.time);
      expect(world.clock.now() - started).toBeLessThan(progress.time * 3);
    }
    if (progress === 'immediate') expect(lines.length).toBeLessThan(4);
    else expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(await work.isDone(subscription)).toBe(true);
  });

  it('asks at the Location until it is no longer 202', async () => {
    const { client, group, asked, exchanges, connection } = open({ progress: { polls: 2 } });
    await client.webApps.createOrUpdate(group, 'new-app', site, quick);
    expect(asked()).toEqual([
      ...['createOrUpdateApp 202', 'getOperationResult 202', 'getOperationResult 202', 'getOperationResult 200'],
    ]);
    for (const { url } of exchanges.slice(1)) {
      expect(url.startsWith(connection.baseUrl)).toBe(true);
      expect(new URL(url).searchParams.getAll('api-version')).toEqual(['2025-05-01']);
    }
  });

  it('asks at Azure-AsyncOperation, then reads the app', async () => {
    const { client, group, asked } = open({
      ...{ progress: { polls: 2 }, azure: { operationStyle: 'azure-async-operation' } },
    });
    await client.webApps.createOrUpdate(group, 'new-app', site, quick);
    const lines = asked();
    expect(lines[0]).toMatch(/^createOrUpdateApp 20[12]$/);
    expect(lines.slice(1)).toEqual([
      ...['getOperationStatus 200', 'getOperationStatus 200', 'getOperationStatus 200', 'getApp 200'],
    ]);
  });

  it('asks for the app itself until it is no longer being made', async () => {
    const { client, group, asked } = open({ progress: { polls: 2 }, azure: { operationStyle: 'resource' } });
    await client.webApps.createOrUpdate(group, 'new-app', site, quick);
    expect(asked()).toEqual(['createOrUpdateApp 201', 'getApp 200', 'getApp 200', 'getApp 200']);
  });

  it('tells of each look, and can be asked one at a time', async () => {
    const { client, group } = open({ progress: { polls: 1 } });
    const poller = client.webApps.createOrUpdate(group, 'new-app', site, quick);
    const seen: string[] = [];
    poller.onProgress(({ status }) => void seen.push(status));
    await poller.submitted();
    expect(poller.isDone).toBe(false);
    await poller.poll();
    expect(poller.isDone).toBe(false);
    await poller.poll();
    expect(poller.isDone).toBe(true);
    expect(poller.result).toMatchObject({ name: 'new-app' });
    expect(seen).toEqual(['running', 'succeeded']);
  });

  it.each(styles)('goes on in another process, by %s', async (operationStyle) => {
    const { client, createClient, group, app, asked } = open({ progress: { polls: 2 }, azure: { operationStyle } });
    const state = await client.webApps
      .createFunction(group, app, 'New', { config: { bindings: [] } }, quick)
      .serialize();
    const other = createClient();
    const made = await restorePoller(other, state, other.webApps.createFunction, quick);
    expect(made).toMatchObject({ name: 'demo-app/New' });
    expect(asked().filter((line) => line.startsWith('createFunction'))).toHaveLength(1);
  });

  it.each(styles)('fails with the words of the service, by %s', async (style) => {
    const { world, client, group } = open({ progress: { polls: 2 }, azure: { operationStyle: style } });
    world.azure.operations.fail('next', { code: 'Conflict', message: 'There is no room for new-app.' });
    const poller = client.webApps.createOrUpdate(group, 'new-app', site, quick);
    await expect(Promise.resolve(poller)).rejects.toThrow(style === 'resource' ? /failed/ : /There is no room/);
  });

  it('stops asking when it is told to', async () => {
    const { client, group, asked } = open({ progress: 'manual' });
    const controller = new AbortController();
    const poller = client.webApps.createOrUpdate(group, 'new-app', site, { updateIntervalInMs: 1 });
    await poller.submitted();
    let looks = 0;
    poller.onProgress(() => {
      if (++looks === 3) controller.abort();
    });
    await expect(poller.pollUntilDone({ abortSignal: controller.signal })).rejects.toThrow(/abort/i);
    const before = asked().length;
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked()).toHaveLength(before);
  });

  it.each(['beginCreateOrUpdateAndWait', 'beginCreateOrUpdate'] as const)('by the older %s', async (name) => {
    const { client, group } = open({ progress: { polls: 2 } });
    const begun: object = await client.webApps[name](group, 'new-app', site, quick);
    const made = 'pollUntilDone' in begun ? await (begun.pollUntilDone as () => Promise<unknown>)() : begun;
    expect(made).toMatchObject({ name: 'new-app' });
  });
});
