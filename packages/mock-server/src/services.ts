import type { WorldClock } from './clock/world-clock.js';
import type { FamilyName, FamilyRuntime, WorldOptions, WorldServices } from './family.js';
import type { ProgressBoard } from './progress.js';
import { createSeededRandom, type SeededRandom } from './seeded-random.js';

/** What a world's services are made of. */
export interface ServiceParts {
  readonly id: string;
  readonly options: WorldOptions;
  readonly clock: WorldClock;
  readonly random: SeededRandom;
  readonly progress: ProgressBoard;
  readonly epoch: () => number;
  readonly log: WorldServices['log'];
  readonly fetch: WorldServices['fetch'];
  readonly runtimeOf: (family: FamilyName) => FamilyRuntime | undefined;
}

/** What one family sees of its world: its events and changes are marked as its own. */
export function createServices(owner: FamilyName, parts: ServiceParts): WorldServices {
  const { clock, random, progress } = parts;
  return {
    id: parts.id,
    options: parts.options,
    get epoch() {
      return parts.epoch();
    },
    now: clock.now,
    schedule: (event) => clock.schedule({ owner, ...event }),
    unschedule: clock.unschedule,
    change: (change) => progress.change({ owner, ...change }),
    proceedsAtOnce: (change) => progress.proceedsAtOnce(change),
    polled: (item) => progress.polled(owner, item),
    random: random.random,
    hex: random.hex,
    uuid: random.uuid,
    track: clock.track,
    hold: clock.hold,
    sleep: (ms, options) => clock.nap(ms, options?.signal),
    log: parts.log,
    fetch: parts.fetch,
    runtimeOf: parts.runtimeOf,
  };
}

/** The same services for an answer that comes when its world has begun a new epoch: it draws nothing from the random that the new one began with. */
export function withRandomApart(services: WorldServices): WorldServices {
  const { random, hex, uuid } = createSeededRandom(-services.epoch);
  return { ...services, random, hex, uuid };
}
