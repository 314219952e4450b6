import type { JournalStore, KeyRing } from '@functionary/azure-functions';
import { openKeyRing } from '@functionary/azure-functions';
import type { Subject } from './subject.js';

/** What became of the calls, over all processes. */
export interface Tally {
  calls: number;
  readonly failures: unknown[];
}

/** A process: a ring, a client that takes its key from it, and callers in a closed loop. */
export interface Process {
  readonly ring: KeyRing;
  /** Ends the callers, each after the call that it is at. */
  end(): Promise<void>;
}

/** Begins to call. */
export function startProcess(subject: Subject, journal: JournalStore, callers: number, tally: Tally): Process {
  const ring = openKeyRing({ id: subject.id, adapter: subject.reader, journal });
  const call = subject.openClient(ring);
  let isOver = false;
  const callOn = async () => {
    while (!isOver) {
      await call().catch((error) => tally.failures.push(error));
      tally.calls++;
    }
  };
  const loops = Array.from({ length: callers }, callOn);
  return {
    ring,
    async end() {
      isOver = true;
      await Promise.all(loops);
    },
  };
}
