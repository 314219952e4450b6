/** A request that a world answered. */
export interface JournalEntry {
  /** On the world's clock, ms since 1970. */
  readonly at: number;
  readonly family: string;
  /** Undefined where the path leads to no operation. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** As received, values of secret parameters replaced. */
  readonly url: string;
  readonly status: number;
  /** What the document found wrong with the request, and with the answer. */
  readonly issues: readonly string[];
}

/** The last requests of a world, oldest first. */
export interface Journal {
  entries(): readonly JournalEntry[];
  clear(): void;
}

/** A journal as its world writes it. */
export interface WritableJournal extends Journal {
  add(entry: JournalEntry): void;
  load(entries: readonly JournalEntry[]): void;
}

/** Keeps the last `capacity` entries. */
export function createJournal(capacity: number): WritableJournal {
  let ring: JournalEntry[] = [];
  let start = 0;
  const entries = () => [...ring.slice(start), ...ring.slice(0, start)];
  return {
    entries,
    clear() {
      ring = [];
      start = 0;
    },
    add(entry) {
      if (ring.length < capacity) return void ring.push(entry);
      ring[start] = entry;
      start = (start + 1) % capacity;
    },
    load(saved) {
      ring = [...saved];
      start = 0;
    },
  };
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Replaces the values of secret query parameters, whatever the case of their names. Keep the list of names: its pattern is made once. */
export function redactUrl(url: string, secrets: readonly string[]): string {
  if (secrets.length === 0 || !url.includes('?')) return url;
  let pattern = patterns.get(secrets);
  if (!pattern) {
    const names = secrets.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    pattern = new RegExp(`([?&](?:${names})=)[^&#]*`, 'gi');
    patterns.set(secrets, pattern);
  }
  return url.replace(pattern, '$1REDACTED');
}
