import { createEventQueue } from '../../clock/event-queue.js';
import type { FunctionRecord, RetentionTier } from './state.js';

const day = 24 * 60 * 60 * 1000;

/** For how many ms a deleted function is kept; `none` for good. */
const keptFor: Readonly<Record<RetentionTier, number>> = {
  short: 7 * day,
  medium: 30 * day,
  long: 90 * day,
  none: Number.POSITIVE_INFINITY,
};

/** When a function goes by itself, ms since 1970; undefined where it does not. That instant is too late already. */
export function expiryOf({ deletedAt, retentionTier }: FunctionRecord): number | undefined {
  if (deletedAt === null || retentionTier === null || retentionTier === 'none') return undefined;
  return Date.parse(deletedAt) + keptFor[retentionTier];
}

/**
 * When deleted functions go, the first one first. They are no events of the world's clock: one who sleeps there would be
 * taken to the next of them, weeks ahead.
 */
export interface Deadlines {
  /** Notes when a function goes, in place of what was noted of it. */
  note(record: FunctionRecord): void;
  forget(id: string): void;
  /** The ids of those whose time is up, each told once. @param now ms since 1970 */
  takeDue(now: number): string[];
}

/** The deadlines of functions. */
export function createDeadlines(records: Iterable<FunctionRecord>): Deadlines {
  const queue = createEventQueue();
  const noted = new Map<string, number>();

  function forget(id: string): void {
    const event = noted.get(id);
    if (event === undefined) return;
    queue.remove(event);
    noted.delete(id);
  }

  function note(record: FunctionRecord): void {
    forget(record.id);
    const at = expiryOf(record);
    if (at === undefined) return;
    noted.set(record.id, queue.add({ at, owner: 'aeontel-functions', kind: 'expiry', data: record.id }));
  }

  function takeDue(now: number): string[] {
    const due: string[] = [];
    for (let next = queue.peek(); next !== undefined && next.at <= now; next = queue.peek()) {
      const id = next.data as string;
      forget(id);
      due.push(id);
    }
    return due;
  }

  for (const record of records) note(record);
  return { note, forget, takeDue };
}
