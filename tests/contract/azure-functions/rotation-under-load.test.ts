import { createMemoryJournal } from '@functionary/azure-functions';
import { fingerprintKey } from '@functionary/core/keys';
import { createMockServer } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { injectFaults } from './rotation/inject-faults.js';
import { makeFuse } from './rotation/make-fuse.js';
import { fillWorld, openSubjects } from './rotation/open-subjects.js';
import { rotateOnAndOn } from './rotation/rotate-on-and-on.js';
import type { Tally } from './rotation/run-process.js';
import type { Subject } from './rotation/subject.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';

/** Callers of all keys together, and rotations of each. */
const CALLERS = 50;
const ROTATIONS = isWhole ? 100 : 25;

const mock = createMockServer({ time: 'skip' });
let listening: Listening;
beforeAll(async () => {
  listening = await listen(mock);
});
afterAll(async () => {
  await listening.close();
  mock.close();
});

/** A number in [0, 1), the same each time. */
function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Keeps every value that a key had, and how many were good at once. */
function watch() {
  const values = new Map<string, Set<string>>();
  const most = new Map<string, number>();
  return {
    look({ id, listValues }: Subject) {
      const now = listValues();
      most.set(id, Math.max(most.get(id) ?? 0, now.length));
      const all = values.get(id) ?? new Set();
      values.set(id, all);
      for (const value of now) all.add(value);
    },
    valuesOf: (id: string) => [...(values.get(id) ?? [])],
    mostOf: (id: string) => most.get(id),
  };
}

describe(`${CALLERS} callers over sockets while five keys rotate ${ROTATIONS} times each, are killed and troubled`, () => {
  const world = mock.world({ demo: true });
  const journal = createMemoryJournal();
  const seen = watch();
  const tally: Tally = { calls: 0, failures: [] };
  const random = seedRandom(20_261_121);
  let subjects: Subject[] = [];
  let kills = 0;

  beforeAll(
    async () => {
      fillWorld(world);
      const fuses = new Map<string, ReturnType<typeof makeFuse>>();
      const steady = world.connect('azure-functions', { origin: listening.url });
      subjects = openSubjects(world, listening.url, (id) => {
        const fuse = makeFuse();
        fuses.set(id, fuse);
        const onMoment = () => {
          fuse.burn();
          for (const subject of subjects) if (subject.id === id) seen.look(subject);
        };
        return injectFaults(steady.fetch, { random, share: 0.2, onMoment });
      });
      const work = subjects.map((subject) =>
        rotateOnAndOn({
          ...{ subject, journal, random, tally, clock: steady.clock, rotations: ROTATIONS },
          callers: CALLERS / subjects.length,
          fuse: fuses.get(subject.id)!,
        }),
      );
      for (const killed of await Promise.all(work)) kills += killed;
    },
    isWhole ? 600_000 : 90_000,
  );

  test('no call fails', () => {
    expect(tally.failures).toEqual([]);
    expect(tally.calls).toBeGreaterThan(CALLERS * ROTATIONS);
    expect(kills).toBeGreaterThan(ROTATIONS);
  });

  test('no more than two keys are good at once, and of a key in place one', () => {
    expect(subjects.map(({ id }) => [id, seen.mostOf(id)])).toEqual(
      subjects.map(({ id, adapter }) => [id, adapter.strategy === 'overlap' ? 2 : 1]),
    );
    for (const { adapter, listValues } of subjects)
      expect([adapter.names, listValues()]).toEqual([adapter.names, [expect.any(String)]]);
  });

  test('the journal accounts for every key, and holds no value', async () => {
    for (const { id } of subjects) {
      const entry = await journal.get(id);
      const text = JSON.stringify(entry);
      const values = seen.valuesOf(id);
      expect(values.length).toBeGreaterThan(ROTATIONS);
      const known = new Set(entry?.keys.map(({ fingerprint }) => fingerprint));
      for (const value of values) {
        expect(text).not.toContain(value);
        expect(known).toContain(await fingerprintKey(value));
      }
      expect(entry?.state.step).toBe('done');
    }
  });
});
