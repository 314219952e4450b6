import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AzureFunctions,
  type FleetTarget,
  FunctionApp,
  hostKeyAdapter,
  openKeyRing,
  rotateFleet,
} from '@functionary/azure-functions';
import { createFileJournal } from '@functionary/azure-functions/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';

const DAY = 24 * 3_600_000;
const APPS = ['app-1', 'app-2', 'app-3', 'app-4', 'app-5', 'app-6'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rotation-'));
});
afterEach(() => rm(folder, { recursive: true }));

throughEachDoor(['observed'], (setting) => {
  function openFleet() {
    const world = setting.openWorld();
    for (const app of APPS) world.azure.http('Greet', () => `Hello from ${app}`, { app });
    world.azure.pageSize(2);
    const where = setting.origin ? { origin: setting.origin } : {};
    const { token: credential, ...options } = world.connect('azure-functions', { ...where, app: 'app-1' });
    const azure = new AzureFunctions({ ...options, credential });
    const journal = createFileJournal(join(folder, 'rotations.json'));
    const keyOf = (name: string) => {
      const adapter = hostKeyAdapter({ app: azure.app(options.resourceGroupName, name) });
      return { id: `${name}/host`, adapter, journal };
    };
    async function* listTargets(): AsyncIterable<FleetTarget> {
      for await (const { name } of azure.apps.list()) yield { ...keyOf(name), ring: openKeyRing(keyOf(name)) };
    }
    const rotate = (maxAgeMs = 0) =>
      rotateFleet(listTargets(), { concurrency: 3, maxAgeMs, journal, clock: options.clock, maxAttempts: 2 });
    const openApp = (name: string) => {
      const { appUrl: baseUrl, fetch, clock } = world.connect('azure-functions', { ...where, app: name });
      return new FunctionApp({ baseUrl, fetch, clock, functionKey: openKeyRing(keyOf(name)) });
    };
    return { world, azure, rotate, openApp };
  }

  test('a fleet is rotated, and one that is broken stops no other', async () => {
    const { world, rotate, openApp } = openFleet();
    world.azure.apps.put({ app: 'app-3', state: 'Stopped' });
    const before = APPS.map((app) => world.azure.keys(app).functionKeys.default);
    const { counts, results } = await rotate();
    expect(counts).toEqual({ rotated: 5, skipped: 0, 'rolled-back': 1, stuck: 0, failed: 0 });
    expect(results.find(({ outcome }) => outcome === 'rolled-back')).toMatchObject({
      id: 'app-3/host',
      error: { cause: { name: 'BadRequestError', message: expect.stringContaining('start the app') } },
    });
    for (const [place, app] of APPS.entries()) {
      const { functionKeys } = world.azure.keys(app);
      expect(Object.keys(functionKeys)).toEqual([app === 'app-3' ? 'default' : 'standby']);
      expect(Object.values(functionKeys).includes(before[place]!)).toBe(app === 'app-3');
      if (app !== 'app-3') expect(await openApp(app).invoke('Greet')).toBe(`Hello from ${app}`);
    }
  });

  test('by age, with a journal that outlives the process', async () => {
    const { world, rotate } = openFleet();
    expect((await rotate(90 * DAY)).counts).toMatchObject({ rotated: 6 });
    await world.clock.advance(30 * DAY);
    expect((await rotate(90 * DAY)).counts).toMatchObject({ rotated: 0, skipped: 6 });
    await world.clock.advance(61 * DAY);
    world.azure.http('Greet', () => 'new', { app: 'app-7' });
    expect((await rotate(90 * DAY)).counts).toMatchObject({ rotated: 7, skipped: 0 });
    const text = await readFile(join(folder, 'rotations.json'), 'utf8');
    for (const app of APPS)
      for (const value of Object.values(world.azure.keys(app).functionKeys)) expect(text).not.toContain(value);
  });
});
