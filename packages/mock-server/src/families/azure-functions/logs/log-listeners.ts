import type { LogLine } from '../state.js';

/** Who follows a site's log. */
export interface LogListener {
  /** The site's key. */
  readonly site: string;
  take(line: LogLine): void;
  /** A time that it asked for has come. */
  tick(): void;
  /**
   * The site goes down.
   *
   * @param keepsTimer leaves the clock's queue alone, for it is another's: a snapshot was restored
   */
  end(keepsTimer: boolean): void;
}

/** Those who follow logs now. No data: a snapshot knows nothing of them. */
export interface LogListeners {
  /** Gives the id by which events on the clock's queue find it; no id comes twice, whatever is restored. */
  add(listener: LogListener): number;
  remove(id: number): void;
  get(id: number): LogListener | undefined;
  /** Of one site, or all. */
  list(site?: string): readonly LogListener[];
}

/** Nobody listens yet. */
export function createLogListeners(): LogListeners {
  const listeners = new Map<number, LogListener>();
  let lastId = 0;
  return {
    add(listener) {
      lastId += 1;
      listeners.set(lastId, listener);
      return lastId;
    },
    remove: (id) => void listeners.delete(id),
    get: (id) => listeners.get(id),
    list: (site) => [...listeners.values()].filter((each) => site === undefined || each.site === site),
  };
}
