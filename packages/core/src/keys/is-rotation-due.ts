import type { JournalEntry } from './journal.js';
import { isOver } from './rotation-state.js';

/**
 * Whether a key is to be rotated, by its age: it is older than `maxAgeMs`, its age is not known, or a rotation of it is unfinished.
 *
 * @param entry what the journal has of it
 * @param when.maxAgeMs how old a key may become, in ms
 * @param when.now in milliseconds since 1970
 */
export function isRotationDue(entry: JournalEntry | undefined, when: { maxAgeMs: number; now: number }): boolean {
  if (!entry || !isOver(entry.state)) return true;
  return entry.rotatedAt === undefined || when.now - entry.rotatedAt > when.maxAgeMs;
}
