import { turn } from '../../../clock/turn.js';
import type { WorldServices } from '../../../family.js';

/** Results of user code on their way in. */
export interface Arrivals {
  /** A place in the order in which user code was begun. */
  begin(): number;
  /** Takes a result in, in the order of its place among those that come in the same turn of the event loop. */
  settle(place: number, take: () => void): void;
  clear(): void;
}

interface Arrival {
  readonly place: number;
  readonly take: () => void;
}

/**
 * Gathers the results that come in one turn of the event loop and takes them in the order in which their work was begun:
 * how many microtasks an executor needs, or a user's `async`, shows in no history.
 *
 * @param takeAll runs an action and whatever comes of it.
 */
export function createArrivals(
  takeAll: (action: () => void) => void,
  services: Pick<WorldServices, 'track'>,
): Arrivals {
  let places = 0;
  let arrived: Arrival[] = [];
  let generation = 0;

  async function takeSoon(mine: number): Promise<void> {
    await turn();
    if (mine !== generation) return;
    const taken = arrived.sort((left, right) => left.place - right.place);
    arrived = [];
    takeAll(() => {
      for (const { take } of taken) take();
    });
  }

  return {
    begin: () => places++,
    settle(place, take) {
      arrived.push({ place, take });
      if (arrived.length === 1) void services.track(takeSoon(generation));
    },
    clear() {
      generation++;
      arrived = [];
    },
  };
}
