import { type Clock, type JournalStore, rotateKey } from '@functionary/azure-functions';
import type { Fuse } from './make-fuse.js';
import { startProcess, type Tally } from './run-process.js';
import type { Subject } from './subject.js';

/** How a key is rotated while it is used. */
export interface LoadOptions {
  readonly subject: Subject;
  readonly journal: JournalStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly rotations: number;
  readonly callers: number;
  readonly tally: Tally;
}

/** The share of rotations that are killed, and how many moments the longest may see. */
const KILLED = 1 / 3;
const MOMENTS = 16;

/**
 * Rotates a key many times while it is used. Some rotations are killed, at any moment; another process then takes up the
 * calls and the rotation.
 *
 * @returns how many were killed
 */
export async function rotateOnAndOn({ subject, fuse, ...options }: LoadOptions & { fuse: Fuse }): Promise<number> {
  const { journal, clock, random, rotations, callers, tally } = options;
  const { id, adapter } = subject;
  let running = startProcess(subject, journal, callers, tally);
  let kills = 0;
  for (let done = 0; done < rotations; ) {
    const kill = new AbortController();
    const moments = random() < KILLED ? 1 + Math.floor(random() * MOMENTS) : Number.POSITIVE_INFINITY;
    fuse.set(moments, () => kill.abort(new Error('killed')));
    const { ring } = running;
    try {
      const moment = { signal: kill.signal, onProgress: fuse.burn };
      await rotateKey({ id, ring, adapter, journal, random, clock, ...moment, maxAttempts: 40 });
      done++;
    } catch (error) {
      if (!kill.signal.aborted) throw error;
      kills++;
      await running.end();
      running = startProcess(subject, journal, callers, tally);
    }
  }
  await running.end();
  return kills;
}
