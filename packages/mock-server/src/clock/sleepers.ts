/** Someone who waits for the world's clock: a client's sleep, or the end of a wait that the server set itself. */
interface Sleeper {
  readonly at: number;
  readonly isClient: boolean;
  wake(): void;
}

/** All who sleep on a virtual clock. */
export interface Sleepers {
  /** Resolves when woken; rejects with the signal's reason. */
  add(at: number, isClient: boolean, signal: AbortSignal | undefined): Promise<void>;
  /** The earliest end, or Infinity. */
  earliest(who: 'client' | 'server'): number;
  /** Wakes those whose time has come; says whether there were any. */
  wakeUntil(now: number): boolean;
  /** Wakes the clients, whenever their time would come. */
  wakeClients(): boolean;
  wakeAll(): void;
  readonly hasClients: boolean;
}

/** None sleep at first. */
export function createSleepers(): Sleepers {
  const sleepers = new Set<Sleeper>();

  function wakeWhere(isToWake: (sleeper: Sleeper) => boolean): boolean {
    const woken = [...sleepers].filter(isToWake).sort((a, b) => a.at - b.at);
    for (const sleeper of woken) sleeper.wake();
    return woken.length > 0;
  }

  return {
    add(at, isClient, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper: Sleeper = {
          at,
          isClient,
          wake() {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', abort);
            resolve();
          },
        };
        const abort = () => {
          sleepers.delete(sleeper);
          reject(signal!.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
        sleepers.add(sleeper);
      });
    },
    earliest(who) {
      let at = Number.POSITIVE_INFINITY;
      for (const sleeper of sleepers) if (sleeper.isClient === (who === 'client')) at = Math.min(at, sleeper.at);
      return at;
    },
    wakeUntil: (now) => wakeWhere((sleeper) => sleeper.at <= now),
    wakeClients: () => wakeWhere((sleeper) => sleeper.isClient),
    wakeAll: () => void wakeWhere(() => true),
    get hasClients() {
      for (const sleeper of sleepers) if (sleeper.isClient) return true;
      return false;
    },
  };
}
