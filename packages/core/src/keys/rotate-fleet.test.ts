import { describe, expect, test } from 'vitest';
import { createTestClock } from '../testing/scripted-caller.js';
import { isRotationDue } from './is-rotation-due.js';
import { createMemoryJournal } from './journal.js';
import { KeyRing } from './key-ring.js';
import { type FleetTarget, rotateFleet } from './rotate-fleet.js';
import { createModelService, type ModelOptions } from './testing/model-service.js';

const DAY_MS = 86_400_000;
const clock = createTestClock();
const settings = { clock, random: () => 0.5, maxAttempts: 2, maxVerifyAttempts: 2 };

const target = (id: string, model: Partial<ModelOptions> = {}): FleetTarget => {
  const { adapter } = createModelService({ strategy: 'overlap', latencyMs: 0, ...model }, clock);
  return { id, adapter, ring: new KeyRing('secret-key-value-0') };
};
const fail = () => {
  throw new Error('out of order');
};

describe('rotateFleet', () => {
  test('what fails stops nothing else, and the report says what became of each', async () => {
    const shut = { get: fail, put: fail };
    const unlisted = target('stuck');
    const targets = [
      target('a'),
      target('denied', { denies: () => true }),
      { ...unlisted, adapter: { ...unlisted.adapter, list: async () => ({}) } },
      { ...target('failed'), journal: shut },
      target('b', { strategy: 'in-place' }),
    ];
    const told: string[] = [];
    const onResult = ({ id }: { id: string }) => {
      told.push(id);
      throw new Error('nobody listens');
    };
    const { results, counts, unread } = await rotateFleet(targets, { ...settings, concurrency: 2, onResult });
    expect(Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]))).toEqual({
      a: 'rotated',
      denied: 'rolled-back',
      stuck: 'stuck',
      failed: 'failed',
      b: 'rotated',
    });
    expect(counts).toEqual({ rotated: 2, skipped: 0, 'rolled-back': 1, stuck: 1, failed: 1 });
    expect([told.length, unread]).toEqual([5, undefined]);
    expect(JSON.stringify(results)).not.toContain('secret');
  });

  test('rotates so many at a time, and reads no further ahead', async () => {
    let running = 0;
    let most = 0;
    let read = 0;
    async function* list() {
      for (; read < 12; read++) {
        expect(running).toBeLessThanOrEqual(3);
        yield target(`key-${read}`, {
          meddle: (call, when) => {
            if (call === 'list' && when === 'before') most = Math.max(most, ++running);
            if (call === 'remove' && when === 'after') running--;
          },
        });
      }
    }
    const { counts } = await rotateFleet(list(), { ...settings, concurrency: 3 });
    expect([counts.rotated, most]).toEqual([12, 3]);
  });

  test('targets that break off: what was read is rotated', async () => {
    async function* list() {
      yield target('a');
      throw new Error('page 2 is missing');
    }
    const report = await rotateFleet(list(), settings);
    expect([report.counts.rotated, String(report.unread?.error)]).toEqual([1, 'Error: page 2 is missing']);
  });

  test('ends on abort, with targets still to come', async () => {
    const stop = new AbortController();
    let isClosed = false;
    async function* list() {
      try {
        yield target('a', { meddle: () => stop.abort(new Error('enough')) });
        yield target('b');
        await new Promise(() => {});
      } finally {
        isClosed = true;
      }
    }
    await expect(rotateFleet(list(), { ...settings, concurrency: 1, signal: stop.signal })).rejects.toThrow('enough');
    expect(isClosed).toBe(true);
  });

  test('by age: only what is due', async () => {
    const journal = createMemoryJournal();
    const targets = [target('a'), target('b')];
    const byAge = { ...settings, journal, maxAgeMs: 90 * DAY_MS };
    expect((await rotateFleet([targets[0]!], byAge)).counts.rotated).toBe(1);
    clock.time += 60 * DAY_MS;
    const { results } = await rotateFleet(targets, byAge);
    expect(results.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual(['a skipped', 'b rotated']);
    clock.time += 60 * DAY_MS;
    expect((await rotateFleet(targets, byAge)).counts).toMatchObject({ rotated: 1, skipped: 1 });
  });

  test.each([0, 1.5, Number.NaN])('refuses a concurrency of %d', async (concurrency) => {
    await expect(rotateFleet([], { concurrency })).rejects.toThrow('concurrency: ');
  });
});

test('a key is due when its age is not known, and when its rotation is unfinished', async () => {
  const journal = createMemoryJournal();
  const due = async (id: string, maxAgeMs: number) =>
    isRotationDue(await journal.get(id), { maxAgeMs, now: clock.now() });
  expect(await due('a', DAY_MS)).toBe(true);
  await rotateFleet([target('a')], { ...settings, journal });
  expect(await due('a', DAY_MS)).toBe(false);
  clock.time += DAY_MS + 1;
  expect(await due('a', DAY_MS)).toBe(true);
  const stuck = target('b');
  await rotateFleet([{ ...stuck, adapter: { ...stuck.adapter, list: async () => ({}) } }], { ...settings, journal });
  expect(await due('b', DAY_MS)).toBe(true);
  await rotateFleet([target('c', { denies: () => true })], { ...settings, journal });
  expect(await due('c', DAY_MS)).toBe(true);
});
