import { createMemoryJournal, openKeyRing, resumeRotation, rotateKey } from '@functionary/azure-functions';
import { createMockServer } from '@functionary/mock-server';
import { afterAll, describe, expect, test } from 'vitest';
import { injectFaults } from './rotation/inject-faults.js';
import { makeFuse } from './rotation/make-fuse.js';
import { fillWorld, openSubjects } from './rotation/open-subjects.js';

const mock = createMockServer({ time: 'skip' });
afterAll(() => mock.close());

/** More moments than a rotation without trouble has. */
const MOST_MOMENTS = 40;

/** A key of a new world, and a process that rotates it and dies after so many moments. */
async function rotateAndDie(place: number, moments: number) {
  const world = mock.world({ demo: true });
  fillWorld(world);
  const { fetch, clock } = world.connect('azure-functions');
  const fuse = makeFuse();
  const kill = new AbortController();
  const seen: number[] = [];
  const subject = openSubjects(world, undefined, () =>
    injectFaults(fetch, {
      random: () => 1,
      share: 0,
      onMoment() {
        fuse.burn();
        seen.push(subject.listValues().length);
      },
    }),
  )[place]!;
  const { id, adapter, reader, openClient, listValues } = subject;
  const journal = createMemoryJournal();
  const [first = ''] = listValues();
  const open = () => openKeyRing({ id, adapter: reader, journal });
  fuse.set(moments, () => kill.abort(new Error('killed')));
  const before = open();
  const { signal } = kill;
  const key = { id, adapter, journal, clock, random: () => 0 };
  const ended = await rotateKey({ ...key, ring: before, signal, onProgress: fuse.burn }).catch((error) => error);
  return { world, key, reader, first, before, ended, isKilled: signal.aborted, open, openClient, listValues, seen };
}

describe.each([0, 1, 2, 3, 4])('key %d', (place) => {
  test('whenever its rotation is killed, another process brings it to its end', { timeout: 60_000 }, async () => {
    let kills = 0;
    for (let moments = 1; moments < MOST_MOMENTS; moments++) {
      const { world, key, reader, first, before, ended, isKilled, ...rest } = await rotateAndDie(place, moments);
      const { open, openClient, listValues, seen } = rest;
      if (!isKilled) {
        expect(ended).toMatchObject({ isResumed: false });
        break;
      }
      kills++;
      // Who is left of the process that died still has a key that is good, and so has the next one at once.
      await openClient(before)();
      const ring = open();
      const call = openClient(ring);
      await call();
      const report = await resumeRotation({ ...key, ring });
      await call();
      const listed = await reader.list({ signal: undefined });
      const values = listValues();
      expect(values).toHaveLength(1);
      expect(seen.every((count) => count <= key.adapter.names.length)).toBe(true);
      if (report) {
        expect(values).not.toContain(first);
        expect(listed[report.name]).toBe(values[0]);
      }
      await openClient(open())();
      mock.deleteWorld(world.id);
    }
    expect(kills).toBeGreaterThan(8);
    expect(kills).toBeLessThan(MOST_MOMENTS - 1);
  });
});
