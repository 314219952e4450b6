import type { Drain } from './drain.js';
import type { InFlight } from './in-flight.js';
import { turn } from './turn.js';

/** Turns that user code gets to end before a request is answered; code that waits for more than that is not waited for. */
const turnsOfUserCode = 4;

/**
 * What a request that comes in finds done: what was due before, and user code that this began and that does not wait
 * for anything. So a read right after a signal sees its effect, whatever the door.
 *
 * @returns undefined where there is nothing to catch up with
 */
export function createCatchUp(drain: Drain, inFlight: InFlight): () => Promise<void> | undefined {
  async function catchUp(): Promise<void> {
    for (let turns = 0; turns < turnsOfUserCode; turns += 1) {
      const due = drain.runFirst();
      if (due) await due;
      else if (!inFlight.hasWork) return;
      await turn();
    }
  }
  return () => (drain.hasDue() || inFlight.hasWork ? catchUp() : undefined);
}
