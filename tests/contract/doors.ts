import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';
import { type Listening, listen } from '@functionary/mock-server/node';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

/** How a client reaches the mock. */
export const doors = ['in process', 'over a socket'] as const;

/** One of {@link doors}. */
export type Door = (typeof doors)[number];

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0, 250);

/** Where a suite runs: one door, one profile. */
export interface Setting<Profile extends string = string> {
  readonly door: Door;
  readonly profile: Profile;
  /** Where the mock listens, to be handed to `world.connect`; undefined in process. */
  readonly origin: string | undefined;
  /** Makes a world for the present test. Afterwards its journal is looked through for requests that the document refuses. */
  openWorld(options?: WorldOptions): World;
}

/** Defines the same tests for every door and profile. */
export function throughEachDoor<Profile extends string>(
  profiles: readonly Profile[],
  define: (setting: Setting<Profile>) => void,
): void {
  for (const door of doors) {
    for (const profile of profiles) {
      describe(`${door}, ${profile}`, () => define(openSetting(door, profile)));
    }
  }
}

function openSetting<Profile extends string>(door: Door, profile: Profile): Setting<Profile> {
  const mock = createMockServer({ profile, startAt, time: 'skip' });
  let worlds: World[] = [];
  let listening: Listening | undefined;
  beforeAll(async () => {
    if (door === 'over a socket') listening = await listen(mock);
  });
  afterEach(() => {
    const seen = worlds;
    worlds = [];
    for (const world of seen) mock.deleteWorld(world.id);
    for (const { journal, logs } of seen) {
      expect(journal.entries().filter(({ issues }) => issues.length > 0)).toEqual([]);
      expect(logs.filter(({ level }) => level === 'error')).toEqual([]);
    }
  });
  afterAll(async () => {
    await listening?.close();
    mock.close();
  });
  return {
    door,
    profile,
    get origin() {
      return listening?.url;
    },
    openWorld(options) {
      const world = mock.world(options);
      worlds.push(world);
      return world;
    },
  };
}
