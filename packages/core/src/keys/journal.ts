import type { Fingerprint } from './fingerprint.js';
import { isOver, type RotationState } from './rotation-state.js';

/** A key that was seen under one of a rotation's names. */
export interface KeyRecord {
  readonly name: string;
  readonly fingerprint: Fingerprint;
  /** When it was made or first seen, in milliseconds since 1970. */
  readonly seenAt: number;
}

/** What the journal keeps of one key: plain JSON of names, steps, dates and fingerprints, never a value. */
export interface JournalEntry {
  readonly version: 1;
  readonly state: RotationState;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** When a rotation last gave a new key. */
  readonly rotatedAt?: number;
  /** Every key that rotations made or met here, the newest last; the last 1000. */
  readonly keys: readonly KeyRecord[];
}

/** Where rotations are kept, so that one can go on after a crash: a file, a table, anything with get and put. */
export interface JournalStore {
  get(id: string): Promise<JournalEntry | undefined> | JournalEntry | undefined;
  /** Must have stored the entry durably when it resolves. */
  put(id: string, entry: JournalEntry): Promise<void> | void;
}

const MOST_KEYS = 1000;

/** A journal that lasts as long as the process. Entries are kept as text, as a file would. */
export function createMemoryJournal(): JournalStore {
  const entries = new Map<string, string>();
  return {
    get(id) {
      const text = entries.get(id);
      return text === undefined ? undefined : (JSON.parse(text) as JournalEntry);
    },
    put(id, entry) {
      entries.set(id, JSON.stringify(entry));
    },
  };
}

/**
 * The entry that follows.
 *
 * @param seen keys by name, as far as they are known now
 */
export function writeEntry(
  before: JournalEntry | undefined,
  state: RotationState,
  seen: readonly (readonly [name: string, fingerprint: Fingerprint])[],
  now: number,
): JournalEntry {
  const keys = [...(before?.keys ?? [])];
  for (const [name, fingerprint] of seen)
    if (!keys.some((key) => key.fingerprint === fingerprint && key.name === name))
      keys.push({ name, fingerprint, seenAt: now });
  const isBegun = !before || isOver(before.state);
  const rotatedAt = state.step === 'done' ? now : before?.rotatedAt;
  return {
    version: 1,
    state,
    startedAt: isBegun ? now : before.startedAt,
    updatedAt: now,
    ...(rotatedAt === undefined ? {} : { rotatedAt }),
    keys: keys.slice(-MOST_KEYS),
  };
}
