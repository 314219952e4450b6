/** User code and requests that have begun and not ended: while there are any, virtual time stands still. */
export interface InFlight {
  /** Counts user code until it settles. */
  track<T>(work: Promise<T>): Promise<T>;
  /** A request begins. */
  begin(): void;
  /** A request that began is answered. */
  end(): void;
  /** A request waits on purpose, and so does not keep time from moving. */
  pause(): () => void;
  /** Forgets user code of an older epoch. */
  forget(): void;
  readonly isEmpty: boolean;
  /** Whether user code is in flight. */
  readonly hasWork: boolean;
  /** Resolves when something ended, or after `patienceMs` of real time with false. */
  nextEnd(patienceMs: number): Promise<boolean>;
}

/** Keeps count, and tells who waits. */
export function createInFlight(): InFlight {
  let work = new Set<object>();
  let requests = 0;
  let paused = 0;
  let waiting: (() => void)[] = [];

  function tell(): void {
    if (waiting.length === 0) return;
    const told = waiting;
    waiting = [];
    for (const wake of told) wake();
  }

  function once(undo: () => void): () => void {
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      undo();
      tell();
    };
  }

  return {
    track(promise) {
      const token = {};
      const among = work;
      among.add(token);
      const end = () => {
        among.delete(token);
        tell();
      };
      promise.then(end, end);
      return promise;
    },
    begin() {
      requests += 1;
    },
    end() {
      requests -= 1;
      tell();
    },
    pause() {
      paused += 1;
      tell();
      return once(() => {
        paused -= 1;
      });
    },
    forget() {
      work = new Set();
      tell();
    },
    get isEmpty() {
      return work.size === 0 && requests - paused <= 0;
    },
    get hasWork() {
      return work.size > 0;
    },
    nextEnd(patienceMs) {
      return new Promise((resolve) => {
        const timer = Number.isFinite(patienceMs) ? setTimeout(() => resolve(false), patienceMs) : undefined;
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      });
    },
  };
}
