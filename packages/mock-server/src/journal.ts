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
  /** Adds an entry; the values of `secrets` in its URL are replaced before anyone reads it. */
  add(entry: JournalEntry, secrets?: readonly string[]): void;
  load(entries: readonly JournalEntry[]): void;
}

interface Kept {
  readonly entry: JournalEntry;
  readonly secrets: readonly string[];
}

const noSecrets: readonly string[] = [];

/** Keeps the last `capacity` entries. Most are never read, so that URLs are redacted when they are. */
export function createJournal(capacity: number): WritableJournal {
  let ring: Kept[] = [];
  let start = 0;
  const entries = () =>
    [...ring.slice(start), ...ring.slice(0, start)].map(({ entry, secrets }) => {
      const url = redactUrl(entry.url, secrets);
      return url === entry.url ? entry : { ...entry, url };
    });
  return {
    entries,
    clear() {
      ring = [];
      start = 0;
    },
    add(entry, secrets = noSecrets) {
      if (capacity === 0) return;
      const kept = { entry, secrets };
      if (ring.length < capacity) return void ring.push(kept);
      ring[start] = kept;
      start = (start + 1) % capacity;
    },
    load(saved) {
      ring = saved.map((entry) => ({ entry, secrets: noSecrets }));
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
